package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.amparo.delivery.Postman;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.StumblingMailbox;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** While the mailbox fails nobody runs hot and nobody fills the disk with it. */
class WithoutAMailboxTest {
    private final StumblingMailbox mailbox = new StumblingMailbox(RedisForTests.freshMailbox(Duration.ofMillis(300)));
    private final InstantSource clock = InstantSource.system();
    private final Channels channels = Channels.open(property -> null);
    private final Thinking thinking = new Thinking(Optional::empty, 2);
    private final Postman postman = new Postman(mailbox, channels.connected(), new SimpleMeterRegistry(), clock);
    private final Journey journey = new Journey(
            mailbox,
            new Mind(TestKnowledge::ofTheContent, new Argon2Hashes(), clock),
            channels,
            postman::accept,
            decision -> {},
            thinking,
            clock);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("org.amparo");

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void end() {
        logger.detachAppender(log);
        journey.stop(Duration.ofSeconds(1)).block();
        postman.stop(Duration.ofSeconds(1));
        thinking.dispose();
    }

    @Test
    void theyLookTenTimesASecondAndSaySoOnce() {
        mailbox.fails();
        journey.start();
        postman.start();

        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(mailbox.looks()).isBetween(10, 60);
        assertThat(log.list).hasSizeBetween(1, 3);
    }

    @Test
    void aHundredMessagesThatFailAtOnceAreOneLine() {
        List<Claim> claims = IntStream.range(0, 100).mapToObj(this::claimed).toList();
        mailbox.fails();
        claims.forEach(journey::take);

        await().until(() -> journey.stop(Duration.ofMillis(50)).thenReturn(true).block());
        assertThat(log.list).hasSizeBetween(1, 3);
    }

    private Claim claimed(int who) {
        Address address = Address.of("webchat", "person " + who);
        Person person = RedisForTests.PSEUDONYMS.personAt(address);
        return mailbox.admit(person, message(who), true).block().claim().orElseThrow();
    }

    private static Incoming message(int who) {
        return new Incoming("m" + who, Address.of("webchat", "person " + who), Instant.now(), new Content.Text("menu"));
    }
}
