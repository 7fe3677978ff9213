package org.amparo.guides.pages;

import org.amparo.guides.Target;

/** The words behind an arrow. */
final class Targets {
    private static final String INTENT = "intent:";

    private Targets() {}

    static Target read(String word) {
        if (word.equals("end")) {
            return new Target.End();
        }
        if (word.equals("human")) {
            return new Target.Human();
        }
        if (word.equals("toolkit")) {
            return new Target.ToToolkit();
        }
        if (word.startsWith(INTENT)) {
            return new Target.ToIntent(word.substring(INTENT.length()));
        }
        return new Target.ToStep(word);
    }
}
