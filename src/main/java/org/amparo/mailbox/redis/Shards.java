package org.amparo.mailbox.redis;

import java.util.List;
import java.util.stream.IntStream;
import org.amparo.message.Person;

/** Which hash tag a person's keys carry. The number is part of the form of the data: changing it loses what is stored. */
final class Shards {
    static final int COUNT = 16;

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Shards() {}

    static String recordOf(Person person) {
        int shard = BASE32.indexOf(person.pseudonym().charAt(0)) % COUNT;
        return "st:{" + shard + "}:" + person.pseudonym();
    }

    /** The sets of due messages. */
    static List<String> dueMessages() {
        return all("r");
    }

    /** The sets of due parcels. */
    static List<String> dueParcels() {
        return all("or");
    }

    private static List<String> all(String name) {
        return IntStream.range(0, COUNT)
                .mapToObj(shard -> name + ":{" + shard + "}")
                .toList();
    }
}
