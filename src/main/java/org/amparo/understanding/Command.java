package org.amparo.understanding;

import java.util.Locale;

/** What a person can tell the bot to do, in any language. */
public enum Command {
    STOP,
    MENU,
    HUMAN,
    LANGUAGE,
    BACK,
    NEXT,
    REPEAT,
    STUCK,
    YES,
    NO,
    ERASE,
    /** To choose a secret word. */
    DURESS,
    /** To see one's own plan. */
    PLAN,
    THANKS,
    GREETING;

    /** The word in the content's files and in the JSON of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
