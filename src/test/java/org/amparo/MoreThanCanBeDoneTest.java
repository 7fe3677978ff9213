package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.amparo.delivery.Postman;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.amparo.understanding.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** When more people write than can be answered at once, they wait in the mailbox, where waiting costs a message nothing. */
class MoreThanCanBeDoneTest {
    private static final int PEOPLE = 400;
    /** Shorter than it takes to think about all of them. */
    private static final Duration LEASE = Duration.ofSeconds(2);

    private static final Duration THOUGHT = Duration.ofMillis(20);

    private final Knowledge knowledge = TestKnowledge.ofTheContent();
    private final InstantSource clock = InstantSource.system();
    private final Thinking thinking = new Thinking(Optional::empty, 2);
    private final Mailbox mailbox = RedisForTests.freshMailbox(LEASE);
    private final AtomicInteger thoughts = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final Channels channels = Channels.open(property -> null);
    private final Postman postman = new Postman(mailbox, channels.connected(), new SimpleMeterRegistry(), clock);
    private final Journey journey = new Journey(
            mailbox,
            new Mind(() -> new Knowledge(knowledge.release(), slow()), new Argon2Hashes(), clock),
            channels,
            postman::accept,
            decision -> {},
            thinking,
            clock);

    @AfterEach
    void end() {
        journey.stop(Duration.ofSeconds(2)).block();
        thinking.dispose();
    }

    @Test
    void eachMessageIsTakenUpOnceAndNoneIsGivenUp() {
        Flux.range(0, PEOPLE).flatMap(this::write, 32).blockLast();
        knowledge.listener().understand("thanks", Optional.empty());
        journey.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> thoughts.get() >= PEOPLE);
        await().during(LEASE).atMost(Duration.ofSeconds(5)).until(() -> thoughts.get() == PEOPLE);
    }

    @Test
    void whoHasJustStartedTakesUpFewUntilSomeAreDone() {
        gate = new CountDownLatch(1);
        Flux.range(0, 10).flatMap(this::write).blockLast();
        journey.start();
        await().until(() -> thoughts.get() == 2);

        assertThat(mailbox.claimDue(100).count().block()).isGreaterThanOrEqualTo(10 - 4);
        gate.countDown();
    }

    private Listener slow() {
        return (text, spoken) -> {
            thoughts.incrementAndGet();
            passGate();
            LockSupport.parkNanos(THOUGHT.toNanos());
            return knowledge.listener().understand(text, spoken);
        };
    }

    private void passGate() {
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Mono<Admission> write(int who) {
        Address address = Address.of("webchat", "somebody-" + who);
        return mailbox.admit(
                RedisForTests.PSEUDONYMS.personAt(address),
                new Incoming("m" + who, address, Instant.now(), new Content.Text("thanks")),
                false);
    }
}
