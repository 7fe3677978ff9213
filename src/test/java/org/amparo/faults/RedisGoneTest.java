package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.chaos.RecordingProvider.Send;
import org.amparo.faults.AmparoBehindAProxy.Said;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Without Redis nothing is taken that could be lost, and everything is said that a provider and an operator need to know. */
class RedisGoneTest {
    private static final AtomicInteger TIMES = new AtomicInteger();
    private static final int PEOPLE = 30;

    private final AmparoBehindAProxy amparo = AmparoBehindAProxy.instance();
    private final int time = TIMES.incrementAndGet();
    private final List<String> people = IntStream.range(0, PEOPLE)
            .mapToObj(who -> "1555%03d%04d".formatted(time, who))
            .toList();

    enum Trouble {
        KILLED(house -> house.redis.kill(), house -> house.redis.start()),
        FROZEN(house -> house.redis.freeze(), house -> house.redis.thaw()),
        FULL(house -> house.redis.fill(), house -> house.redis.makeRoom()),
        UNREACHABLE(house -> house.proxy.refuses(), house -> house.proxy.passes()),
        SILENT(house -> house.proxy.hangs(), house -> house.proxy.passes()),
        CUT_OFF(house -> house.proxy.cuts(), house -> house.proxy.passes());

        private final Consumer<AmparoBehindAProxy> begins;
        private final Consumer<AmparoBehindAProxy> ends;

        Trouble(Consumer<AmparoBehindAProxy> begins, Consumer<AmparoBehindAProxy> ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    @AfterEach
    void well() {
        amparo.proxy.passes();
    }

    @ParameterizedTest
    @EnumSource
    void theDoorAsksToSendAgainUntilRedisIsBackAndThenNothingIsLostOrDoubled(Trouble trouble) {
        assertThat(everybody("1", "menu")).allMatch(said -> said.status() == 200);
        trouble.begins.accept(amparo);
        Pulse pulse = Pulse.begin();
        List<Said> closed;
        List<Said> open;
        int readiness;
        int liveness;
        try {
            closed = everybody("2", "thanks");
            open = oneAfterTheOther("2", "thanks");
            readiness = amparo.readiness().status();
            liveness = amparo.liveness().status();
        } finally {
            pulse.close();
            trouble.ends.accept(amparo);
        }
        long returned = System.nanoTime();
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> amparo.deliver(people.get(0), "2", "thanks").status() == 200);
        Duration away = Duration.ofNanos(System.nanoTime() - returned);
        redeliver("2", "thanks");

        System.out.println("faults: Redis " + trouble + ": first 503s " + time(closed) + "; breaker open " + time(open)
                + "; " + pulse + "; 200 again after " + away.toMillis() + " ms");
        assertThat(readiness).as("readiness").isEqualTo(503);
        assertThat(liveness).as("liveness").isEqualTo(200);
        assertThat(Stream.concat(closed.stream(), open.stream()))
                .allMatch(said -> said.status() == 503 && said.retryAfter().equals("5"));
        assertThat(time(closed).percentile(99)).isLessThan(pulse.allowing(1_000));
        assertThat(time(open).percentile(99)).isLessThan(pulse.allowing(50));
        everybodyGotEachAnswerOnce();
        await().atMost(Duration.ofSeconds(5)).until(() -> amparo.readiness().status() == 200);
    }

    @Test
    void aSlowRedisIsWaitedFor() {
        amparo.proxy.isSlow(Duration.ofMillis(80));
        List<Said> said = everybody("1", "menu");
        System.out.println("faults: Redis slower by 160 ms: " + time(said));
        assertThat(said).allMatch(one -> one.status() == 200);
    }

    @Test
    void aRedisThatForgotItsScriptsIsTaughtThemAgain() {
        everybody("1", "menu");
        amparo.redis.ask(redis -> redis.scriptFlush());
        assertThat(everybody("2", "thanks")).allMatch(said -> said.status() == 200);
        everybodyGotEachAnswerOnce();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admit", "commit", "done"})
    void whatRedisDidBeforeItsAnswerWasLostIsNotDoneTwice(String script) {
        String ana = people.get(0);
        deliverUntilTaken(ana, "0", "menu");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> amparo.provider.sentTo(ana).size() >= 2);
        int before = amparo.proxy.dropped();
        amparo.proxy.dropsTheAnswerTo(Scripts.digest(script));
        deliverUntilTaken(ana, "1", "thanks");
        await().atMost(Duration.ofSeconds(10)).until(() -> amparo.proxy.dropped() > before);
        deliverUntilTaken(ana, "2", "back");

        await().atMost(Duration.ofSeconds(20)).until(() -> trackers(ana).contains("3.2"));
        assertThat(trackers(ana)).containsExactly("1.1", "1.2", "2.1", "3.1", "3.2");
    }

    private List<Said> everybody(String id, String words) {
        return Flux.fromIterable(people)
                .parallel(PEOPLE)
                .runOn(Schedulers.boundedElastic())
                .map(number -> amparo.deliver(number, id, words))
                .sequential()
                .collectList()
                .block();
    }

    /** For so long that whoever tried with a message whether Redis is back would be seen to wait. */
    private List<Said> oneAfterTheOther(String id, String words) {
        List<Said> said = new ArrayList<>();
        long until = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (System.nanoTime() < until) {
            said.add(amparo.deliver(people.get(said.size() % PEOPLE), id, words));
        }
        return said;
    }

    private void redeliver(String id, String words) {
        people.forEach(number -> deliverUntilTaken(number, id, words));
    }

    private void deliverUntilTaken(String number, String id, String words) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> amparo.deliver(number, id, words).status() == 200);
    }

    /** Sent at least once and applied once; a send whose end Redis did not hear of may be repeated. */
    private void everybodyGotEachAnswerOnce() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> people.stream()
                        .allMatch(number -> new HashSet<>(trackers(number)).containsAll(List.of("1.1", "1.2", "2.1"))));
        for (String number : people) {
            assertThat(new HashSet<>(trackers(number))).containsExactlyInAnyOrder("1.1", "1.2", "2.1");
        }
        long twice =
                people.stream().mapToLong(number -> trackers(number).size() - 3).sum();
        assertThat(twice).as("repeated sends").isLessThanOrEqualTo(PEOPLE);
    }

    private List<String> trackers(String number) {
        return amparo.provider.sentTo(number).stream().map(Send::tracker).toList();
    }

    private static Millis time(List<Said> said) {
        return Millis.of(said.stream().map(Said::millis).toList());
    }
}
