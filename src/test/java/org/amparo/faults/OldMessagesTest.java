package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.amparo.chaos.RecordingProvider.Send;
import org.junit.jupiter.api.Test;

/** WhatsApp delivers again for a week what was not taken. */
class OldMessagesTest {
    private final AmparoBehindAProxy amparo = AmparoBehindAProxy.instance();

    @Test
    void aMessageOfMoreThanAWeekAgoIsTakenAndForgottenAndAYoungerOneIsAnswered() {
        String ana = "15556660001";
        Instant weekAgo = Instant.now().minus(Duration.ofDays(7));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> amparo.deliver(ana, "old", "menu", weekAgo.minusSeconds(60))
                                .status()
                        == 200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> amparo.deliver(ana, "young", "stop", weekAgo.plusSeconds(3600))
                                .status()
                        == 200);

        await().atMost(Duration.ofSeconds(10))
                .until(() -> !amparo.provider.sentTo(ana).isEmpty());
        assertThat(amparo.redis.keys("q:*")).isEmpty();
        assertThat(amparo.provider.sentTo(ana)).extracting(Send::seq).containsOnly(1L);
    }
}
