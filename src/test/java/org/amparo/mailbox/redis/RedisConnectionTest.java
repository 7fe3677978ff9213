package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.redis.embedded.EmbeddedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class RedisConnectionTest {
    @TempDir
    Path data;

    EmbeddedRedis redis;
    RedisConnection connection;
    Mailbox mailbox;

    @BeforeEach
    void aMailboxOfItsOwn() {
        redis = EmbeddedRedis.start(data);
        connection = RedisConnection.open(redis.url());
        mailbox =
                new RedisMailbox(connection, RedisForTests.SEALS, RedisForTests.PSEUDONYMS, Duration.ofMillis(200), 0);
    }

    @AfterEach
    void end() {
        connection.close();
        redis.close();
    }

    @Test
    void whatWasAcknowledgedSurvivesAKillOfRedis() throws Exception {
        mailbox.admit(ANA, fromAna("a"), true).block();
        mailbox.admit(ANA, fromAna("b"), true).block();
        engine().destroyForcibly();
        Claim a = await().ignoreExceptions().until(() -> mailbox.claimDue(1).blockFirst(), claim -> claim != null);
        assertThat(Mail.text(a)).isEqualTo("a");
        assertThat(a.attempt()).isEqualTo(2);
        assertThat(Mail.commit(mailbox, a, "c").next().map(Mail::text)).contains("b");
        assertThat(mailbox.admit(ANA, fromAna("a"), false).block().result()).isEqualTo(Admission.Result.SEEN);
    }

    @Test
    void whileRedisIsSilentEveryCallFailsWithinASecondAndSaysNothingOfThePerson() throws Exception {
        signal("STOP");
        long before = System.nanoTime();
        assertThatThrownBy(() -> mailbox.admit(ANA, fromAna("CANARY"), true).block())
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("CANARY", "52155", ANA.pseudonym()));
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofMillis(900), Duration.ofMillis(1900));
        signal("CONT");
        await().ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(connection.ping().blockOptional()).isEmpty());
        assertThat(mailbox.admit(ANA, fromAna("CANARY"), true).block().result())
                .isIn(Admission.Result.KEPT, Admission.Result.SEEN);
    }

    @Test
    void whileRedisIsGoneEveryCallFailsAtOnceAndItIsFoundAgainWithinASecondOfItsReturn() {
        String url = redis.url();
        redis.close();
        await().untilAsserted(() -> assertThatThrownBy(() -> connection.ping().block(Duration.ofMillis(50)))
                .hasMessageContaining("not connected"));
        redis = EmbeddedRedis.start(data);
        assertThat(redis.url()).isEqualTo(url);
        await().atMost(Duration.ofSeconds(2)).ignoreExceptions().until(() -> {
            connection.ping().block();
            return true;
        });
    }

    @Test
    void aScriptIsSentInFullToARedisThatForgotIt() {
        mailbox.admit(ANA, fromAna("a"), false).block();
        Mono.fromCompletionStage(connection.working().scriptFlush()).block();
        assertThat(mailbox.admit(ANA, fromAna("b"), false).block().result()).isEqualTo(Admission.Result.KEPT);
    }

    @Test
    void nobodyThereIsSaidWithTheAddressAndWithoutThePassword() {
        assertThatThrownBy(() -> RedisConnection.open("redis://:CANARY@127.0.0.1:1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:1")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("CANARY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "http://:CANARY@host", "redis://:CANARY@ho st"})
    void anAddressThatIsNoneIsNotQuoted(String url) {
        assertThatThrownBy(() -> RedisConnection.open(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("redis://host:6379")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("CANARY"));
    }

    @Test
    void everyKindOfAddressIsUnderstood() {
        assertThat(List.of(
                        "redis://host",
                        "rediss://:secret@host:7000",
                        "redis-sentinel://one:26379,two:26379/0#main",
                        "redis-socket:///run/redis.sock",
                        "redis://:secret@one:7000,two:7001"))
                .extracting(url -> RedisAddress.of(url).toString())
                .containsExactly(
                        "host:6379", "host:7000", "one:26379, two:26379", "/run/redis.sock", "one:7000, two:7001");
    }

    private ProcessHandle engine() throws IOException {
        return ProcessHandle.of(Long.parseLong(
                        Files.readString(data.resolve("redis/redis.pid")).strip()))
                .orElseThrow();
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, String.valueOf(engine().pid()))
                .start()
                .waitFor();
    }

    private static String stackTrace(Throwable e) {
        StringWriter out = new StringWriter();
        e.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
