package org.amparo.proof;

import java.nio.charset.StandardCharsets;

/** Something that somebody who looks there could read. */
record Trace(String where, byte[] bytes) {

    static Trace of(String where, String text) {
        return new Trace(where, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return where;
    }
}
