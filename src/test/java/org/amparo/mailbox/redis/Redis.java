package org.amparo.mailbox.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.api.sync.RedisCommands;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.message.Person;

/** A look behind the scenes. */
final class Redis {
    private Redis() {}

    static RedisCommands<String, byte[]> commands() {
        return RedisForTests.commands();
    }

    static List<String> keys() {
        return commands().keys("*");
    }

    /** Keys that carry the person's pseudonym, and sets that name it. */
    static List<String> keysOf(Person person) {
        return keys().stream()
                .filter(key -> key.contains(person.pseudonym())
                        || (key.matches("o?r:.*")
                                && commands().zscore(key, person.pseudonym().getBytes(UTF_8)) != null))
                .toList();
    }

    static List<String> deadLetters() {
        return IntStream.range(0, Shards.COUNT)
                .boxed()
                .flatMap(shard -> commands().lrange("dl:{" + shard + "}", 0, -1).stream())
                .map(letter -> new String(letter, UTF_8))
                .toList();
    }

    static String recordOf(Person person) {
        return Shards.recordOf(person);
    }

    /** The queue beside a person's record: {@code q} or {@code o}. */
    static String queueOf(Person person, String name) {
        return Shards.recordOf(person).replace("st:", name + ":");
    }
}
