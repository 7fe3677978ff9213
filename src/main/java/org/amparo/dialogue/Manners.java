package org.amparo.dialogue;

import java.util.EnumSet;
import java.util.Set;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Remark;

/** What is said besides the answer: who we are (once, first), that a code was taken out, that a picture was not opened. */
final class Manners {
    private Manners() {}

    static Decision add(Turn turn, Decision decision) {
        Decision polite = withRemarks(turn, decision);
        boolean urgent = decision.notes(Event.DANGER) || decision.notes(Event.ERASE) || decision.notes(Event.STOP);
        if (urgent || decision.next().told().contains(Told.WELCOME)) {
            return polite;
        }
        return polite.goingOn(told(polite.next(), Told.WELCOME, Told.WHO_CAN_READ))
                .after(turn.with(decision.next()).reply(welcome(turn.with(decision.next())), java.util.List.of()));
    }

    /** Who we are, what never to send, and who can read this channel. */
    static String welcome(Turn turn) {
        return Turn.paragraphs(turn.voice().say("welcome"), whoCanRead(turn));
    }

    static String whoCanRead(Turn turn) {
        return turn.voice().say("reader-" + turn.channel());
    }

    static Conversation told(Conversation conversation, Told... things) {
        Set<Told> all = EnumSet.noneOf(Told.class);
        all.addAll(conversation.told());
        all.addAll(Set.of(things));
        return conversation.withTold(all);
    }

    private static Decision withRemarks(Turn turn, Decision decision) {
        if (!(turn.happening() instanceof Happening.Said said)) {
            return decision;
        }
        Decision polite = decision;
        if (said.remarks().contains(Remark.WITH_MEDIA)) {
            polite = polite.then(new Effect.Say(turn.saying("media")));
        }
        if (said.remarks().contains(Remark.REDACTED)) {
            polite = decision.notes(Event.DANGER)
                    ? polite.then(new Effect.Say(turn.saying("redacted")))
                    : polite.after(turn.saying("redacted"));
        }
        return polite;
    }
}
