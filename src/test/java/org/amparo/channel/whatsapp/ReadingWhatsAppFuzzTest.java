package org.amparo.channel.whatsapp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.amparo.channel.AnyBody;

class ReadingWhatsAppFuzzTest {
    @FuzzTest
    void anyBodyIsRead(byte[] body) {
        AnyBody.isReadBy(new WhatsAppKind(), body);
    }
}
