package org.amparo.mailbox.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amparo.message.Person;
import org.amparo.privacy.Retention;

/** What a script is told, in order; a lease and a life come first. */
final class Arguments {
    private final List<byte[]> values = new ArrayList<>();

    static Arguments with(Duration lease) {
        return new Arguments().add(lease).add(Retention.CONVERSATION);
    }

    Arguments add(Person person) {
        return add(person.pseudonym());
    }

    Arguments add(Duration time) {
        return add(time.toMillis());
    }

    Arguments add(long number) {
        return add(Long.toString(number));
    }

    Arguments add(boolean flag) {
        return add(flag ? "1" : "0");
    }

    Arguments add(String word) {
        return add(word.getBytes(StandardCharsets.UTF_8));
    }

    Arguments add(byte[] bytes) {
        values.add(bytes);
        return this;
    }

    List<byte[]> list() {
        return values;
    }
}
