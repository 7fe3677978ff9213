package org.amparo.mailbox.redis;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.api.async.RedisServerAsyncCommands;
import reactor.core.publisher.Mono;

/** The file on Redis' disk that holds every change, those since deleted included. */
final class AppendOnlyFile {
    private static final String IS_KEPT = "aof_enabled:1";
    private static final String IS_UNDER_WAY = "in progress";

    private AppendOnlyFile() {}

    /** Asks only where there is such a file: a Redis that keeps none would begin one. */
    static Mono<Void> writeAnew(RedisServerAsyncCommands<String, byte[]> redis) {
        return Mono.fromCompletionStage(() -> redis.info("persistence"))
                .filter(state -> state.contains(IS_KEPT))
                .flatMap(state -> Mono.fromCompletionStage(redis::bgrewriteaof))
                .onErrorComplete(AppendOnlyFile::isUnderWay)
                .then();
    }

    /** By another replica of ours, or by Redis itself. */
    private static boolean isUnderWay(Throwable refusal) {
        return refusal instanceof RedisCommandExecutionException
                && String.valueOf(refusal.getMessage()).contains(IS_UNDER_WAY);
    }
}
