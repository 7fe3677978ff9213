package org.amparo.mailbox.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.async.RedisServerAsyncCommands;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.async.RedisAdvancedClusterAsyncCommands;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.metrics.CommandLatencyRecorder;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import io.netty.channel.EventLoopGroup;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The way to Redis: one connection for admitting and one for working, so that busy workers never delay the door. While Redis is away every
 * call fails at once; it is found again within a second of its return.
 */
public final class RedisConnection implements AutoCloseable {
    private static final RedisCodec<String, byte[]> CODEC = RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);
    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Duration LONGEST_RECONNECT_DELAY = Duration.ofMillis(500);

    /** A write of nothing to a key that is not there: refused like any other, and leaves nothing. */
    private static final String NEVER_THERE = "d:{0}:";

    private final ClientResources resources;
    private final AbstractRedisClient client;
    private final boolean cluster;
    private final RedisClusterAsyncCommands<String, byte[]> admitting;
    private final RedisClusterAsyncCommands<String, byte[]> working;

    private RedisConnection(
            ClientResources resources,
            AbstractRedisClient client,
            Supplier<RedisClusterAsyncCommands<String, byte[]>> connect) {
        this.resources = resources;
        this.client = client;
        this.cluster = client instanceof RedisClusterClient;
        try {
            this.admitting = connect.get();
            this.working = connect.get();
        } catch (RedisException e) {
            close();
            throw e;
        }
    }

    /** Connects as below, on event loops of its own. */
    public static RedisConnection open(String url) {
        return open(url, resources());
    }

    /**
     * Connects.
     *
     * @param loops whose it shall be, too; they are not shut down with the connection. What came in on a loop and waits for Redis then
     *     wakes no other thread
     * @param url {@code redis://}, {@code rediss://}, {@code redis-sentinel://}, {@code redis-socket:///path}, or the {@code redis://} or
     *     {@code rediss://} address of several servers of a Cluster with commas between them
     * @throws IllegalArgumentException if it is none of these
     * @throws IllegalStateException if nobody answers there
     */
    public static RedisConnection open(String url, EventLoopGroup loops) {
        return open(url, resources().eventLoopGroupProvider(new SharedLoops(loops)));
    }

    private static RedisConnection open(String url, ClientResources.Builder builder) {
        RedisAddress address = RedisAddress.of(url);
        ClientResources resources = builder.build();
        try {
            return address.isCluster() ? cluster(resources, address) : single(resources, address.first());
        } catch (RedisException e) {
            throw new IllegalStateException(
                    "Redis does not answer at " + address
                            + ": start it, mend AMPARO_REDIS_URL, or unset it to use the embedded one",
                    e);
        }
    }

    private static ClientResources.Builder resources() {
        return ClientResources.builder()
                .reconnectDelay(
                        Delay.exponential(Duration.ofMillis(10), LONGEST_RECONNECT_DELAY, 2, TimeUnit.MILLISECONDS))
                .nettyCustomizer(new InOneGo())
                .commandLatencyRecorder(CommandLatencyRecorder.disabled());
    }

    private static RedisConnection single(ClientResources resources, RedisURI uri) {
        RedisClient client = new AsyncClient(resources, uri);
        client.setOptions(options(ClientOptions.builder()).build());
        return new RedisConnection(
                resources, client, () -> client.connect(CODEC).async());
    }

    private static RedisConnection cluster(ClientResources resources, RedisAddress address) {
        RedisClusterClient client = RedisClusterClient.create(resources, address.servers());
        ClusterClientOptions.Builder options = ClusterClientOptions.builder()
                .topologyRefreshOptions(ClusterTopologyRefreshOptions.builder()
                        .enablePeriodicRefresh(Duration.ofSeconds(2))
                        .build());
        options(options);
        client.setOptions(options.build());
        return new RedisConnection(
                resources, client, () -> client.connect(CODEC).async());
    }

    /** A command that waits for a lost connection would run long after its caller gave up. source: TRUST, finding 5 */
    private static ClientOptions.Builder options(ClientOptions.Builder builder) {
        return builder.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(TIMEOUT))
                .socketOptions(SocketOptions.builder().connectTimeout(TIMEOUT).build());
    }

    /** Completes within a second if Redis answers and would take a write; an error if it is full, or a replica. */
    public Mono<Void> ping() {
        return Mono.fromCompletionStage(() -> working.setrange(NEVER_THERE, 0, new byte[0]))
                .then();
    }

    /**
     * The settings with which Redis can lose or forget what it acknowledged, in words such as {@code appendfsync everysec (must be always)};
     * none if all is well. An error signal if Redis does not let itself be asked. Of a Cluster one server is asked.
     */
    public Mono<List<String>> durabilityGaps() {
        return Mono.defer(() -> Durability.gaps(working));
    }

    /**
     * Has Redis write its append-only file anew, without what was deleted; every server of a Cluster its own. Completes when they have begun;
     * nothing happens where there is no such file, or where it is being written. An error signal if Redis does not let itself be told.
     */
    public Mono<Void> writeFileAnew() {
        return Flux.defer(() -> Flux.fromIterable(servers()))
                .concatMap(AppendOnlyFile::writeAnew)
                .then();
    }

    private Collection<? extends RedisServerAsyncCommands<String, byte[]>> servers() {
        return working instanceof RedisAdvancedClusterAsyncCommands<String, byte[]> all
                ? all.all().asMap().values()
                : List.of(working);
    }

    boolean isCluster() {
        return cluster;
    }

    RedisClusterAsyncCommands<String, byte[]> admitting() {
        return admitting;
    }

    RedisClusterAsyncCommands<String, byte[]> working() {
        return working;
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        resources.shutdown(0, 2, TimeUnit.SECONDS).awaitUninterruptibly();
    }
}
