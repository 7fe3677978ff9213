package org.amparo.dialogue;

import org.amparo.guides.Guide;
import org.amparo.message.Choice;
import org.amparo.understanding.Command;

/** The buttons that stand under many answers. */
final class Buttons {
    private Buttons() {}

    static Choice menu(Turn turn) {
        return turn.button("button-menu", new Payload.Do(Command.MENU));
    }

    static Choice human(Turn turn) {
        return turn.button("button-human", new Payload.Do(Command.HUMAN));
    }

    static Choice next(Turn turn) {
        return turn.button("button-next", new Payload.Do(Command.NEXT));
    }

    /** To where they were. */
    static Choice goOn(Turn turn) {
        return turn.button("button-continue", new Payload.Resume());
    }

    static Choice start(Guide guide) {
        return new Payload.Start(guide.intent()).titled(guide.title());
    }
}
