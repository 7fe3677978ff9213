package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.chaos.RecordingProvider;
import org.amparo.chaos.RecordingProvider.Send;
import org.amparo.delivery.Postman;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.RedisForTests;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Person;
import org.amparo.privacy.bouncycastle.Argon2Hashes;
import org.amparo.understanding.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A message that cannot be handled, whatever the reason, costs its sender one answer and nobody anything else. */
class PoisonTest {
    private static final String POISON = "CANARY-poison";
    private static final Address ANA = Address.of("whatsapp", "15550600001");

    private final Knowledge knowledge = TestKnowledge.ofTheContent();
    private final InstantSource clock = InstantSource.system();
    private final Thinking thinking = new Thinking(Optional::empty, 2);
    private final Mailbox mailbox = RedisForTests.freshMailbox(Duration.ofMillis(500));
    private final Person person = RedisForTests.PSEUDONYMS.personAt(ANA);
    private final AtomicInteger tries = new AtomicInteger();
    private RecordingProvider provider;
    private Channels channels;
    private Postman postman;
    private Journey journey;

    @BeforeEach
    void aProvider() throws IOException {
        provider = new RecordingProvider();
        Map<String, String> settings = Map.of(
                "amparo.channel.whatsapp.app-secret", "x",
                "amparo.channel.whatsapp.verify-token", "x",
                "amparo.channel.whatsapp.access-token", "x",
                "amparo.channel.whatsapp.phone-number-id", "100",
                "amparo.channel.whatsapp.pace", "off",
                "amparo.channel.whatsapp.api-base", provider.url());
        channels = Channels.open(settings::get);
        postman = new Postman(mailbox, channels.connected(), new SimpleMeterRegistry(), clock);
    }

    @AfterEach
    void end() {
        journey.stop(Duration.ofSeconds(2)).block();
        postman.stop(Duration.ofSeconds(2));
        thinking.dispose();
        provider.close();
    }

    static Stream<Supplier<Throwable>> reasons() {
        return Stream.of(
                () -> new IllegalStateException("a bug"),
                AssertionError::new,
                StackOverflowError::new,
                OutOfMemoryError::new,
                NoClassDefFoundError::new);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("reasons")
    void itIsTriedFiveTimesThenAnsweredAndBuriedWithoutItsTextAndTheConversationGoesOn(Supplier<Throwable> reason) {
        journey = journey(reason);
        write("1", POISON);
        write("2", "thanks");
        journey.start();

        await().atMost(Duration.ofSeconds(15)).until(() -> sent().stream().anyMatch(send -> send.seq() == 2));
        assertThat(tries).hasValue(5);
        assertThat(textOf(1)).contains(knowledge.release().voice("en").say("poison"));
        assertThat(textOf(2)).contains(knowledge.release().voice("en").say("thanks"));
        assertThat(deadLetters()).singleElement().asString().matches("\\d{13} text [6-9]");
        assertThat(journey.stop(Duration.ofSeconds(4)).block(Duration.ofSeconds(2)))
                .as("nothing is under way")
                .isNull();
    }

    private Journey journey(Supplier<Throwable> reason) {
        Listener poisoned = (text, spoken) -> {
            if (text.equals(POISON)) {
                tries.incrementAndGet();
                throw PoisonTest.<RuntimeException>sneaky(reason.get());
            }
            return knowledge.listener().understand(text, spoken);
        };
        Supplier<Knowledge> poisonedKnowledge = () -> new Knowledge(knowledge.release(), poisoned);
        return new Journey(
                mailbox,
                new Mind(poisonedKnowledge, new Argon2Hashes(), clock),
                channels,
                postman::accept,
                decision -> {},
                thinking,
                clock);
    }

    private void write(String id, String words) {
        mailbox.admit(person, new Incoming(id, ANA, Instant.now(), new Content.Text(words)), false)
                .block();
    }

    private List<Send> sent() {
        return provider.sentTo(ANA.target());
    }

    private String textOf(long message) {
        return String.join(
                "\n",
                sent().stream()
                        .filter(send -> send.seq() == message)
                        .map(Send::text)
                        .toList());
    }

    private static List<String> deadLetters() {
        RedisClient client = RedisClient.create(RedisForTests.url());
        try (var connection = client.connect()) {
            return IntStream.range(0, 16)
                    .boxed()
                    .flatMap(shard -> connection.sync().lrange("dl:{" + shard + "}", 0, -1).stream())
                    .toList();
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        }
    }

    @SuppressWarnings("unchecked") // How a checked world throws an Error and an exception alike.
    private static <T extends Throwable> T sneaky(Throwable any) throws T {
        throw (T) any;
    }
}
