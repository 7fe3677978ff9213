package org.amparo.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How a service counts the length of a text. */
public enum Measure {
    /** Unicode characters. */
    CODE_POINTS {
        @Override
        public int of(String text) {
            return text.codePointCount(0, text.length());
        }
    },
    /** What Telegram counts. Never less than code points, so the safe choice where a service only speaks of characters. */
    UTF_16 {
        @Override
        public int of(String text) {
            return text.length();
        }
    },
    /** Bytes on the wire. */
    UTF_8_BYTES {
        @Override
        public int of(String text) {
            return text.getBytes(UTF_8).length;
        }
    };

    public abstract int of(String text);
}
