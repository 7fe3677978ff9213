package org.amparo.mailbox.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;

/** Claims what is due in any shard, beginning with another shard each time, so that none starves. */
final class DueClaims {
    private final RedisConnection redis;
    private final Script script;
    private final List<String> sets;
    private final Duration lease;
    private final AtomicInteger turn = new AtomicInteger();

    DueClaims(RedisConnection redis, Script script, List<String> sets, Duration lease) {
        this.redis = redis;
        this.script = script;
        this.sets = sets;
        this.lease = lease;
    }

    Flux<Answer> claim(int atMost) {
        return Flux.defer(() -> {
            List<String> inTurn = new ArrayList<>(sets);
            Collections.rotate(inTurn, turn.getAndIncrement());
            return redis.isCluster() ? oneByOne(inTurn, atMost) : claim(inTurn, atMost);
        });
    }

    /** On a Cluster the shards lie on several servers: a script sees only one. */
    private Flux<Answer> oneByOne(List<String> inTurn, int atMost) {
        AtomicInteger left = new AtomicInteger(atMost);
        return Flux.fromIterable(inTurn)
                .concatMap(set -> left.get() > 0 ? claim(List.of(set), left.get()) : Flux.empty())
                .doOnNext(claimed -> left.decrementAndGet());
    }

    private Flux<Answer> claim(List<String> from, int atMost) {
        return script.run(
                        redis.working(), from, Arguments.with(lease).add(atMost).list())
                .flatMapIterable(Answer::answers);
    }
}
