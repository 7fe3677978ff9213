package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.BINTA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromBinta;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lettuce.core.RedisCommandExecutionException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.amparo.faults.RedisOnTcp;
import org.amparo.mailbox.Admission.Result;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full Redis takes nothing in, and goes on giving out: that is how it gets empty again. */
class FullRedisTest {
    @TempDir
    private Path folder;

    private RedisOnTcp redis;
    private RedisConnection connection;
    private Mailbox mailbox;

    @BeforeEach
    void start() throws IOException {
        redis = RedisOnTcp.started(folder);
        connection = RedisConnection.open("redis://127.0.0.1:" + redis.port());
        mailbox =
                new RedisMailbox(connection, RedisForTests.SEALS, RedisForTests.PSEUDONYMS, Duration.ofMillis(300), 60);
    }

    @AfterEach
    void stop() {
        connection.close();
        redis.close();
    }

    @Test
    void nothingIsTakenInAndItSaysSo() {
        redis.fill();
        assertThatThrownBy(() -> mailbox.admit(ANA, Mail.fromAna("a"), true).block())
                .isInstanceOf(RedisCommandExecutionException.class);
        assertThatThrownBy(() -> connection.ping().block()).isInstanceOf(RedisCommandExecutionException.class);
        assertThat(redis.keys("*")).isEmpty();

        redis.makeRoom();
        connection.ping().block();
        assertThat(admit(mailbox, "a")).isEqualTo(Result.KEPT);
    }

    @Test
    void whatWasTakenInBeforeIsHandledSentAndErased() {
        admit(mailbox, "a");
        mailbox.admit(BINTA, fromBinta("b"), false).block();
        redis.fill();

        Claim claim =
                await().until(() -> ofAna(due(mailbox)), Optional::isPresent).orElseThrow();
        Parcel one = commit(mailbox, claim, "c", "one", "two").parcel().orElseThrow();
        mailbox.later(one, Duration.ofMillis(1)).block();
        Parcel again = await().until(() -> mailbox.claimParcels(1).next().blockOptional(), Optional::isPresent)
                .orElseThrow();
        assertThat(mailbox.done(again).map(Mail::text).blockOptional()).contains("two");
        mailbox.erase(BINTA).block();
        assertThat(redis.keys("*" + BINTA.pseudonym() + "*")).isEmpty();
        assertThat(text(again)).isEqualTo("one");
    }

    private static Optional<Claim> ofAna(Optional<Claim> claim) {
        return claim.filter(one -> one.person().equals(ANA));
    }
}
