package org.amparo.dialogue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;

class DialogueFuzzTest {
    /** Each byte is one thing chosen; when they are used up, the talk ends. */
    @FuzzTest
    void whateverHappensIsAnswered(byte[] choices) {
        ByteBuffer left = ByteBuffer.wrap(choices);
        AnyHappening happening =
                new AnyHappening(bound -> left.hasRemaining() ? Byte.toUnsignedInt(left.get()) % bound : 0);
        while (left.hasRemaining()) {
            happening.isAnswered();
        }
    }
}
