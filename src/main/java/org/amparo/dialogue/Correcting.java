package org.amparo.dialogue;

import java.util.List;
import java.util.Optional;
import org.amparo.guides.OldName;
import org.amparo.understanding.Words;

/** They asked for something by a name of former years: say what it is today, then lead them through that. */
final class Correcting {
    private Correcting() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.happening() instanceof Happening.Said said
                ? named(turn, said.text()).flatMap(old -> tell(turn, old))
                : Optional.empty();
    }

    private static Optional<Decision> tell(Turn turn, OldName old) {
        String first = turn.release().languages().get(0).code();
        String told = old.told().getOrDefault(turn.languageCode(), old.told().getOrDefault(first, ""));
        return Starting.decide(turn)
                .or(() -> turn.guide(old.intent()).map(guide -> Walk.start(turn, guide)))
                .map(begun -> begun.after(turn.reply(told, List.of())));
    }

    private static Optional<OldName> named(Turn turn, String text) {
        String heard = " " + Words.of(text).plain() + " ";
        for (OldName old : turn.release().oldNames()) {
            for (OldName.Name name : old.names()) {
                if (name.standsIn(heard)) {
                    return Optional.of(old);
                }
            }
        }
        return Optional.empty();
    }
}
