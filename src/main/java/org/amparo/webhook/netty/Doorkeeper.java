package org.amparo.webhook.netty;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** Hangs up on whoever takes too long to bring a call, and on whoever comes when it is full. */
public final class Doorkeeper {
    /** As many pages may listen; at this many the heap of 256 MB still holds. */
    private static final int MOST_CONNECTIONS = 10_000;
    /** From the first byte to the last, headers and body. */
    private static final Duration SLOWEST_CALL = Duration.ofSeconds(8);

    private final AtomicInteger connections = new AtomicInteger();
    private final int most;
    private final Duration slowest;

    public Doorkeeper() {
        this(MOST_CONNECTIONS, SLOWEST_CALL);
    }

    Doorkeeper(int most, Duration slowest) {
        this.most = most;
        this.slowest = slowest;
    }

    /** The same server, guarded. */
    public HttpServer guard(HttpServer server) {
        return server.doOnChannelInit((observer, channel, address) -> channel.pipeline()
                .addAfter(NettyPipeline.HttpCodec, "amparo.last-words", new LastWords())
                .addAfter(NettyPipeline.HttpCodec, "amparo.deadline", new Deadline(slowest))
                .addFirst("amparo.room", new Room(connections, most)));
    }
}
