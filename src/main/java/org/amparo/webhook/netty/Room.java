package org.amparo.webhook.netty;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.atomic.AtomicInteger;

/** One connection's place among all; without one it is closed at once. */
final class Room extends ChannelInboundHandlerAdapter {
    private final AtomicInteger taken;
    private final int most;

    Room(AtomicInteger taken, int most) {
        this.taken = taken;
        this.most = most;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        context.channel().closeFuture().addListener(closed -> taken.decrementAndGet());
        if (taken.incrementAndGet() > most) {
            var unused = context.close();
        } else {
            context.fireChannelActive();
        }
    }
}
