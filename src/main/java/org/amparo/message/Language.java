package org.amparo.message;

/**
 * A language the bot speaks.
 *
 * @param code BCP 47, such as {@code es}
 * @param rightToLeft whether it is written from right to left
 */
public record Language(String code, boolean rightToLeft) {
    public static Language leftToRight(String code) {
        return new Language(code, false);
    }
}
