package org.amparo.mailbox.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a loop has for Redis goes to it together, and does not stay behind. */
class InOneGoTest {
    private final Sendings sendings = new Sendings();
    private final EmbeddedChannel toRedis = new EmbeddedChannel();

    InOneGoTest() {
        new InOneGo().afterChannelInitialized(toRedis);
        toRedis.pipeline().addFirst(sendings);
    }

    @AfterEach
    void end() {
        toRedis.finishAndReleaseAll();
    }

    @Test
    void commandsThatComeTogetherAreSentTogether() {
        commands(3);

        assertThat(sendings.count).isOne();
    }

    @Test
    void aCommandAloneIsSentAsSoonAsTheLoopHasEndedWhatItIsAt() {
        commands(1);

        assertThat(sendings.count).isOne();
    }

    @Test
    void aFloodOfThemIsNotHeldBackUntilItEnds() {
        commands(600);

        assertThat(sendings.count).isEqualTo(3);
    }

    private void commands(int many) {
        for (int i = 0; i < many; i++) {
            toRedis.pipeline().writeAndFlush("command");
        }
        toRedis.runPendingTasks();
    }

    private static final class Sendings extends ChannelOutboundHandlerAdapter {
        private int count;

        /** The end of the way: Netty's channel for tests would end the round of the loop with each write. */
        @Override
        public void write(ChannelHandlerContext context, Object command, ChannelPromise sent) {
            sent.setSuccess();
        }

        @Override
        public void flush(ChannelHandlerContext context) {
            count++;
        }
    }
}
