package org.amparo.webhook.netty;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.TimeUnit;

/**
 * Lets a caller hear the answer who is still talking when it is given: to hang up at once, with words of theirs unread, would make their
 * machine forget what it had heard. So our side falls silent first, nothing more is read, and a moment later the connection is closed.
 */
final class LastWords extends ChannelDuplexHandler {
    private static final int MOMENT_MILLIS = 1_000;

    private boolean talking;
    private boolean leaving;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        talking = !(message instanceof LastHttpContent) && (talking || message instanceof HttpRequest);
        context.fireChannelRead(message);
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) throws Exception {
        if (talking && !leaving && context.channel() instanceof DuplexChannel channel && channel.isActive()) {
            leaving = true;
            channel.config().setAutoRead(false);
            var unused = channel.shutdownOutput();
            var later = context.executor().schedule(() -> leave(context), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            channel.closeFuture().addListener(closed -> later.cancel(false));
        }
        if (leaving) {
            context.channel().closeFuture().addListener(closed -> promise.trySuccess());
        } else {
            super.close(context, promise);
        }
    }

    private static void leave(ChannelHandlerContext context) {
        var unused = context.close();
    }
}
