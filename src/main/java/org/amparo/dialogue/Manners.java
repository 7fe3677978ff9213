package org.amparo.dialogue;

import java.util.List;
import java.util.Set;
import org.amparo.dialogue.Conversation.Told;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;

/** What is said besides the answer: who we are (once, first), that a code was taken out, that a picture was not opened. */
final class Manners {
    /** What the welcome tells. */
    static final Set<Told> WELCOME = Set.of(Told.WELCOME, Told.WHO_CAN_READ);

    private Manners() {}

    static Decision add(Turn turn, Decision decision) {
        Decision polite = withRemarks(turn, decision);
        boolean urgent = decision.notes(Event.DANGER) || decision.notes(Event.ERASE) || decision.notes(Event.STOP);
        if (urgent || decision.next().told().contains(Told.WELCOME)) {
            return polite;
        }
        Turn greeting = turn.with(decision.next());
        return polite.goingOn(polite.next().withTold(WELCOME)).after(greeting.reply(welcome(greeting), List.of()));
    }

    /** Who we are, what never to send, and who can read this channel. */
    static String welcome(Turn turn) {
        return Turn.paragraphs(turn.voice().say("welcome"), whoCanRead(turn));
    }

    /** Before a guide: that it is in another language, and once more who can read along where that matters most. */
    static Decision beforeGuide(Turn turn, Guide guide, Decision begun) {
        Decision warned = isToBeToldAgain(turn, guide) ? warned(turn, begun) : begun;
        return guide.language().equals(turn.languageCode()) ? warned : warned.after(turn.saying("language-fallback"));
    }

    private static boolean isToBeToldAgain(Turn turn, Guide guide) {
        Set<Told> told = turn.conversation().told();
        return told.contains(Told.WELCOME)
                && !told.contains(Told.WHO_CAN_READ)
                && turn.release()
                        .intent(guide.intent())
                        .filter(Intent::sensitive)
                        .isPresent();
    }

    private static Decision warned(Turn turn, Decision begun) {
        String reader = turn.voice().say("sensitive-again", "reader", whoCanRead(turn));
        return begun.after(turn.reply(reader, List.of())).goingOn(begun.next().withTold(Set.of(Told.WHO_CAN_READ)));
    }

    private static String whoCanRead(Turn turn) {
        return turn.voice().say("reader-" + turn.channel());
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
