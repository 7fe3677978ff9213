package org.amparo.webhook.netty;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which a call is not whole in time. The time runs from the opening of the connection, later from the first byte
 * after an answer; between two calls a connection may rest, and an answer may take as long as it likes: a listening page is one.
 *
 * <p>Reactor Netty's own limits do not see this: one is renewed by every byte, the other begins only after the headers.
 */
final class Deadline extends ChannelDuplexHandler {
    private final Duration limit;
    /** Calls that came to their end, less answers that did; below zero when the answer was first. */
    private int unanswered;
    /** Whether this read brought the end of a call. */
    private boolean ended;

    private @Nullable Future<?> closing;

    Deadline(Duration limit) {
        this.limit = limit;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        run(context);
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof LastHttpContent) {
            unanswered++;
            ended = true;
            stop();
        } else {
            run(context);
        }
        context.fireChannelRead(message);
    }

    /** Comes after every read, even if it brought only a piece of a header; what ended a call is not yet the next one. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (unanswered <= 0 && !ended) {
            run(context);
        }
        ended = false;
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof LastHttpContent && !isMerelyInforming(message)) {
            unanswered--;
        }
        super.write(context, message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private static boolean isMerelyInforming(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private void run(ChannelHandlerContext context) {
        if (closing == null) {
            closing = context.executor().schedule(() -> hangUp(context), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void hangUp(ChannelHandlerContext context) {
        var unused = context.close();
    }

    private void stop() {
        if (closing != null) {
            closing.cancel(false);
            closing = null;
        }
    }
}
