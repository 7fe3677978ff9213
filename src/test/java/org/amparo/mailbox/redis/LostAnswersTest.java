package org.amparo.mailbox.redis;

import static org.amparo.mailbox.redis.Mail.ANA;
import static org.amparo.mailbox.redis.Mail.admit;
import static org.amparo.mailbox.redis.Mail.claimed;
import static org.amparo.mailbox.redis.Mail.commit;
import static org.amparo.mailbox.redis.Mail.due;
import static org.amparo.mailbox.redis.Mail.fromAna;
import static org.amparo.mailbox.redis.Mail.remembered;
import static org.amparo.mailbox.redis.Mail.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.faults.FaultProxy;
import org.amparo.faults.RedisOnTcp;
import org.amparo.faults.Scripts;
import org.amparo.mailbox.Admission.Result;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Parcel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Redis does what it is asked and the answer is lost on the way, so that nobody here knows: the driver asks again by itself when it is
 * connected again, or the caller does.
 */
class LostAnswersTest {
    @TempDir
    private static Path folder;

    private static RedisOnTcp redis;

    private FaultProxy proxy;
    private RedisConnection connection;
    private Mailbox mailbox;

    @BeforeAll
    static void start() throws IOException {
        redis = RedisOnTcp.started(folder);
    }

    @AfterAll
    static void stop() {
        redis.close();
    }

    @BeforeEach
    void behindAProxy() {
        redis.ask(commands -> commands.flushall());
        proxy = new FaultProxy(redis.port());
        connection = RedisConnection.open("redis://127.0.0.1:" + proxy.port());
        mailbox =
                new RedisMailbox(connection, RedisForTests.SEALS, RedisForTests.PSEUDONYMS, Duration.ofMillis(300), 0);
        everyScriptIsKnown();
    }

    @AfterEach
    void end() {
        assertThat(proxy.dropped()).as("answers dropped").isEqualTo(1);
        connection.close();
        proxy.close();
    }

    @Test
    void anAdmissionIsMadeOnce() {
        proxy.dropsTheAnswerTo(Scripts.digest("admit"));
        mailbox.admit(ANA, fromAna("a"), true).onErrorComplete().block();

        assertThat(again(() -> admit(mailbox, "a"))).isEqualTo(Result.SEEN);
        Claim claim = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(commit(mailbox, claim, "c").next()).isEmpty();
    }

    @Test
    void aClaimIsOnlyLate() {
        admit(mailbox, "a", "b");
        proxy.dropsTheAnswerTo(Scripts.digest("claim"));
        mailbox.claimDue(1).onErrorComplete().blockLast();

        Claim claim = await().ignoreExceptions()
                .until(() -> due(mailbox), Optional::isPresent)
                .orElseThrow();
        assertThat(text(claim)).isEqualTo("a");
    }

    @Test
    void aCommitIsAppliedOnce() {
        Claim a = claimed(mailbox, "a");
        admit(mailbox, "b");
        proxy.dropsTheAnswerTo(Scripts.digest("commit"));
        mailbox.commit(a, Mail.remember("once"), List.of(Mail.toAna("reply")), true)
                .onErrorComplete()
                .block();

        assertThat(again(() -> commit(mailbox, a, "twice", "again")).accepted()).isFalse();
        Claim b = await().until(() -> due(mailbox), Optional::isPresent).orElseThrow();
        assertThat(text(b)).isEqualTo("b");
        assertThat(remembered(b)).isEqualTo("once");
        assertThat(b.applied()).isEqualTo(1);
        Parcel reply = await().until(this::dueParcel, Optional::isPresent).orElseThrow();
        assertThat(text(reply)).isEqualTo("reply");
        assertThat(mailbox.done(reply).blockOptional()).isEmpty();
    }

    @Test
    void aSentParcelIsTakenAwayOnceAndTheNextOneStays() {
        Parcel one = commit(mailbox, claimed(mailbox, "a"), "c", "one", "two")
                .parcel()
                .orElseThrow();
        proxy.dropsTheAnswerTo(Scripts.digest("done"));
        mailbox.done(one).onErrorComplete().block();

        again(() -> mailbox.done(one).blockOptional());
        Parcel two = await().until(this::dueParcel, Optional::isPresent).orElseThrow();
        assertThat(text(two)).isEqualTo("two");
    }

    @Test
    void aParcelPutBackWaitsAsLongAsItWasTold() {
        Parcel one = commit(mailbox, claimed(mailbox, "a"), "c", "one").parcel().orElseThrow();
        proxy.dropsTheAnswerTo(Scripts.digest("later"));
        mailbox.later(one, Duration.ofMinutes(1)).onErrorComplete().block();

        again(() -> mailbox.later(one, Duration.ZERO).blockOptional());
        await().during(Duration.ofMillis(500)).until(() -> dueParcel().isEmpty());
    }

    @Test
    void whoIsErasedStaysErased() {
        admit(mailbox, "a");
        proxy.dropsTheAnswerTo(Scripts.digest("erase"));
        mailbox.erase(ANA).onErrorComplete().block();

        again(() -> mailbox.erase(ANA).blockOptional());
        assertThat(redis.keys("*" + ANA.pseudonym() + "*")).isEmpty();
    }

    private Optional<Parcel> dueParcel() {
        return mailbox.claimParcels(1).next().blockOptional();
    }

    /** Once the connection is there again. */
    private static <T> T again(Callable<T> call) {
        return await().ignoreExceptions().until(call, answer -> true);
    }

    /** A script is called by its digest from the second time on. */
    private void everyScriptIsKnown() {
        Claim claim = claimed(mailbox, "warm");
        Parcel parcel = commit(mailbox, claim, "c", "warm").parcel().orElseThrow();
        mailbox.later(parcel, Duration.ofHours(1)).block();
        mailbox.done(parcel).block();
        due(mailbox);
        mailbox.erase(ANA).block();
    }
}
