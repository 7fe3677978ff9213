package org.amparo.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.channel.Channel;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ProviderStandIn;
import org.amparo.channel.telegram.TelegramKind;
import org.amparo.channel.whatsapp.WhatsAppKind;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Promise;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way out: promised in a real Redis, carried by the postman, over HTTP to services that misbehave. */
class TroubledProviderTest {
    private static final String ANA = "15550700001";
    private static final String THROTTLED = "{\"error\":{\"code\":130429}}";
    private static final String BLOCKED =
            "{\"ok\":false,\"error_code\":403,\"description\":\"Forbidden: bot was blocked by the user\"}";

    private final ProviderStandIn whatsApp = ProviderStandIn.started();
    private final ProviderStandIn telegram = ProviderStandIn.started();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Mailbox mailbox = RedisForTests.freshMailbox();
    private final Postman postman = new Postman(
            mailbox,
            List.of(on(new WhatsAppKind(), whatsApp), on(new TelegramKind(), telegram)),
            meters,
            InstantSource.system());

    @BeforeEach
    void start() {
        postman.start();
    }

    @AfterEach
    void stop() {
        postman.stop(Duration.ofSeconds(6));
        whatsApp.close();
        telegram.close();
    }

    @Test
    void aServiceThatAsksForThreeSecondsIsLeftAloneForThreeSecondsAndNotMuchLonger() {
        whatsApp.answersRetryAfter(429, THROTTLED, "3");
        promise("whatsapp", ANA, "one", "two");
        Instant asked = awaitRequests(whatsApp, 1).get(0).getLoggedDate().toInstant();
        whatsApp.accepts();

        List<LoggedRequest> requests = awaitRequests(whatsApp, 3);
        Duration left = Duration.between(asked, requests.get(1).getLoggedDate().toInstant());
        System.out.println("faults: asked for 3 s, left alone for " + left.toMillis() + " ms");
        assertThat(left).isBetween(Duration.ofMillis(2_900), Duration.ofMillis(4_000 + 500));
        assertThat(texts(whatsApp)).containsExactly("one", "one", "two");
    }

    @Test
    void aServiceWithTroublesIsTriedAgainUntilItTakesAllInOrder() {
        whatsApp.answers(500, "");
        promise("whatsapp", ANA, "one", "two");
        awaitRequests(whatsApp, 2);
        whatsApp.accepts();

        await().atMost(Duration.ofSeconds(10)).until(() -> texts(whatsApp).contains("two"));
        assertThat(texts(whatsApp)).startsWith("one", "one").endsWith("one", "two");
        assertThat(counted("whatsapp", "temporary")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aServiceThatResetsConnectionsMayHaveTakenItAndIsAskedAgain() {
        whatsApp.resetsConnections();
        promise("whatsapp", ANA, "one");
        await().atMost(Duration.ofSeconds(5)).until(() -> counted("whatsapp", "unknown") >= 1);
        whatsApp.accepts();

        await().atMost(Duration.ofSeconds(10)).until(() -> counted("whatsapp", "sent") == 1);
    }

    @Test
    void aDeadServiceIsLeftAloneAfterTenTriesAndTheOtherNeverNoticesIt() {
        whatsApp.answersAfter(Duration.ofSeconds(20));
        IntStream.range(0, 50).forEach(i -> promise("whatsapp", "155507%05d".formatted(i), "x"));
        List<Long> beside = sendMany("dead");

        await().atMost(Duration.ofSeconds(15)).until(() -> counted("whatsapp", "breaker-open") > 0);
        assertThat(whatsApp.requests()).hasSizeLessThanOrEqualTo(Lane.WIDTH + 3);
        assertThat(counted("whatsapp", "lane-full")).isPositive();
        whatsApp.accepts();
        List<Long> alone = sendMany("well");

        System.out.println("faults: Telegram beside a dead WhatsApp " + beside.get(95) + " ms p95, beside a well one "
                + alone.get(95) + " ms");
        // Twenty per cent is the promise; half a second is for a machine that does other things meanwhile.
        assertThat(beside.get(95)).isLessThan(alone.get(95) + alone.get(95) / 5 + 500);
    }

    @Test
    void whatWillNeverBeTakenIsTriedOnceAndTheNextIsSent() {
        whatsApp.answers(400, "{\"error\":{\"code\":131009}}");
        promise("whatsapp", ANA, "one", "two");

        await().atMost(Duration.ofSeconds(5)).until(() -> counted("whatsapp", "refused") == 2);
        assertThat(texts(whatsApp)).containsExactly("one", "two");
    }

    @Test
    void aPersonWhoBlockedTheBotIsNotWrittenToAgain() {
        telegram.answers(403, BLOCKED);
        promise("telegram", "77", "one", "two", "three");
        await().atMost(Duration.ofSeconds(5)).until(() -> counted("telegram", "gone") == 1);
        telegram.accepts();
        promise("telegram", "78", "hello");

        await().atMost(Duration.ofSeconds(5)).until(() -> counted("telegram", "sent") == 1);
        assertThat(telegram.bodiesSent()).hasSize(2);
        assertThat(mailbox.claimParcels(9).collectList().block()).isEmpty();
    }

    /** How long each of a hundred people waits for a part, sorted. */
    private List<Long> sendMany(String names) {
        List<Long> waits = IntStream.range(0, 100)
                .mapToObj(i -> {
                    double before = counted("telegram", "sent");
                    long begun = System.nanoTime();
                    promise("telegram", names + i, "hello");
                    await().pollDelay(Duration.ZERO)
                            .pollInterval(Duration.ofMillis(2))
                            .until(() -> counted("telegram", "sent") > before);
                    return (System.nanoTime() - begun) / 1_000_000;
                })
                .sorted()
                .toList();
        return waits;
    }

    /** As a journey would: with the commit of the message that is answered. */
    private void promise(String channel, String user, String... words) {
        Address address = Address.of(channel, user);
        Person person = RedisForTests.PSEUDONYMS.personAt(address);
        Incoming message = new Incoming(user, address, Instant.now(), new Content.Text("hello"));
        Claim claim = mailbox.admit(person, message, true).block().claim().orElseThrow();
        List<Promise> promises = Stream.of(words)
                .map(text -> new Part(text, List.of(), Part.Look.PLAIN, "", Language.leftToRight("en")))
                .map(part -> new Promise(address, part))
                .toList();
        mailbox.commit(claim, new Memory.Keep(new byte[0]), promises, true)
                .block()
                .parcel()
                .ifPresent(postman::accept);
    }

    private static List<LoggedRequest> awaitRequests(ProviderStandIn provider, int count) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> provider.requests().size() >= count);
        return provider.requests();
    }

    private static List<String> texts(ProviderStandIn provider) {
        return provider.bodiesSent().stream()
                .map(body -> Stream.of("one", "two", "three")
                        .filter(word -> body.contains("\"" + word + "\""))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private double counted(String channel, String outcome) {
        return meters.find("amparo.delivery").tags("channel", channel, "outcome", outcome).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static Channel on(ChannelKind kind, ProviderStandIn provider) {
        return Optional.of(kind.open(provider.settings(kind.name())))
                .map(Opening.On.class::cast)
                .orElseThrow()
                .channel();
    }
}
