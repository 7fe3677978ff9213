package org.amparo.mailbox.redis;

import java.util.Arrays;

/**
 * Something that was sealed a moment ago. Most of it comes back with the answer: then it need not be opened and read to be known.
 *
 * @param what is in it
 */
record Fresh<T>(byte[] sealed, T what) {
    /** Whether these are the same bytes. */
    boolean is(byte[] returned) {
        return Arrays.equals(sealed, returned);
    }

    @Override
    public String toString() {
        return "Fresh";
    }
}
