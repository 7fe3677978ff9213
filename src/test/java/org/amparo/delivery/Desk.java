package org.amparo.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.mailbox.InMemoryMailbox;
import org.amparo.mailbox.Promise;
import org.amparo.message.Address;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Person;

/** A postman at work, with a clock that stands still until it is moved. */
final class Desk {
    static final Person ANA = person('a');
    static final Person BO = person('b');

    private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");
    final InstantSource clock = () -> now;
    final InMemoryMailbox mailbox = new InMemoryMailbox(clock);
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ScriptedChannel signal = new ScriptedChannel("signal");
    final ScriptedChannel sms = new ScriptedChannel("sms");
    final Postman postman = new Postman(mailbox, List.of(signal, sms), meters, clock);

    static Person person(char letter) {
        return new Person(String.valueOf(letter).repeat(26));
    }

    void promise(Person to, String channel, String... words) {
        Address address = Address.of(channel, to.pseudonym());
        mailbox.promise(
                to,
                Stream.of(words)
                        .map(text -> new Part(text, List.of(), Part.Look.PLAIN, "", Language.leftToRight("en")))
                        .map(part -> new Promise(address, part))
                        .toArray(Promise[]::new));
    }

    /** Hands over what is due. */
    void handOver() {
        mailbox.claimParcels(1_000).doOnNext(postman::accept).blockLast();
    }

    /** Hands over what is due, and waits until it is dealt with. */
    void round() {
        handOver();
        postman.awaitQuiet(Duration.ofSeconds(20));
    }

    void letTimePass(Duration time) {
        now = now.plus(time);
    }

    /** How long the person's first parcel must wait from now on. */
    Duration waitOf(Person person) {
        return Duration.between(now, mailbox.sendDueOf(person));
    }

    double counted(String channel, String outcome) {
        return meters.find("amparo.delivery").tags("channel", channel, "outcome", outcome).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
