package org.amparo.mailbox.redis;

import io.lettuce.core.api.async.RedisServerAsyncCommands;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a Redis must be told so that it neither loses nor forgets what it acknowledged. */
final class Durability {
    private static final Map<String, String> WANTED =
            Map.of("appendonly", "yes", "appendfsync", "always", "maxmemory-policy", "noeviction");

    private Durability() {}

    /** One question at a time: Redis 6 takes no more. */
    static Mono<List<String>> gaps(RedisServerAsyncCommands<String, byte[]> redis) {
        return Flux.fromStream(WANTED.keySet().stream().sorted())
                .concatMap(name -> Mono.fromCompletionStage(() -> redis.configGet(name)))
                .flatMapIterable(Map::entrySet)
                .filter(setting -> !setting.getValue().equals(WANTED.get(setting.getKey())))
                .map(setting ->
                        setting.getKey() + " " + setting.getValue() + " (must be " + WANTED.get(setting.getKey()) + ")")
                .collectList();
    }
}
