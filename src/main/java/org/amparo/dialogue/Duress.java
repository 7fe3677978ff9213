package org.amparo.dialogue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Happening.Remark;

/**
 * The secret word: everything is forgotten, and the answer is the very one that these words get from whom it is not the word. Nothing on
 * the screen tells the two apart, and nothing of an open guide is shown to whoever looks on.
 */
final class Duress {
    private Duress() {}

    static Optional<Decision> decide(Turn turn) {
        return turn.happening() instanceof Happening.Said said && said.remarks().contains(Remark.SECRET_WORD)
                ? Optional.of(likeAnyDay(turn, said).then(new Effect.Forget()))
                : Optional.empty();
    }

    private static Decision likeAnyDay(Turn turn, Happening.Said said) {
        Conversation somebody =
                Conversation.fresh().with(turn.conversation().spoken()).withTold(EnumSet.allOf(Told.class));
        Happening words = new Happening.Said(said.text(), said.meaning(), Set.of());
        return Rules.decide(new Turn(turn.release(), turn.channel(), somebody, words, turn.now(), Optional.empty()));
    }
}
