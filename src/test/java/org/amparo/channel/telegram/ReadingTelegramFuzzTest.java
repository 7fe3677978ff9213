package org.amparo.channel.telegram;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.amparo.channel.AnyBody;

class ReadingTelegramFuzzTest {
    @FuzzTest
    void anyBodyIsRead(byte[] body) {
        AnyBody.isReadBy(new TelegramKind(), body);
    }
}
