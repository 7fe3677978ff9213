package org.amparo.channel.webchat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.amparo.channel.AnyBody;

class ReadingWebChatFuzzTest {
    @FuzzTest
    void anyBodyIsRead(byte[] body) {
        AnyBody.isReadBy(new WebChatKind(), body);
    }
}
