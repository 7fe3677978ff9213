package org.amparo.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.amparo.TestKnowledge;
import org.amparo.chaos.RecordingProvider.Send;
import org.amparo.faults.AmparoBehindAProxy.Said;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** One person who writes without end costs the others nothing. */
class FloodTest {
    private static final int MESSAGES = 10_000;
    private static final String FLOODER = "15558880000";
    private static final Pattern USED_MEMORY = Pattern.compile("used_memory:(\\d+)");

    private final AmparoBehindAProxy amparo = AmparoBehindAProxy.instance();
    private final AtomicInteger others = new AtomicInteger();
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();

    @Test
    void tenThousandMessagesOfOnePersonAreBoundedToldOnceAndLeaveTheOthersAlone() {
        everybodyIsAwake();
        long memory = usedMemory();
        long firstMinute = minute();
        AtomicBoolean over = new AtomicBoolean();
        Pulse pulse = Pulse.begin();
        Flux<Said> calm = Flux.interval(Duration.ofMillis(20))
                .onBackpressureDrop()
                .takeUntil(tick -> over.get())
                .publishOn(Schedulers.boundedElastic(), 1)
                .map(tick -> somebodyElseWrites());
        Flux<Said> flood = Flux.range(0, MESSAGES)
                .parallel(8)
                .runOn(Schedulers.boundedElastic())
                .map(n -> amparo.deliver(FLOODER, "flood" + n, "menu"))
                .sequential()
                .doOnComplete(() -> over.set(true));
        List<Said> answers = Flux.merge(flood, calm).collectList().block();
        pulse.close();
        long minutes = minute() - firstMinute + 1;

        Millis theirs = Millis.of(waits);
        long grown = usedMemory() - memory;
        System.out.println("faults: beside a flood of " + MESSAGES + " others are taken in after " + theirs + ", "
                + pulse + "; Redis grew by " + grown / 1024 + " KiB");
        assertThat(answers).allMatch(said -> said.status() == 200);
        assertThat(theirs.percentile(99)).isLessThan(pulse.allowing(250));
        assertThat(grown).isLessThan(20L * 1024 * 1024);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> LongStream.rangeClosed(1, others.get())
                        .allMatch(n -> !amparo.provider.sentTo(other(n)).isEmpty()));
        assertThat(notices()).isBetween(1L, minutes);
        assertThat(applied()).isBetween(1L, AmparoBehindAProxy.LIMIT * minutes);
    }

    private void everybodyIsAwake() {
        await().atMost(Duration.ofSeconds(10)).until(() -> somebodyElseWrites().status() == 200);
        waits.clear();
    }

    private Said somebodyElseWrites() {
        Said said = amparo.deliver(other(others.incrementAndGet()), "1", "menu");
        waits.add(said.millis());
        return said;
    }

    private static String other(long n) {
        return "1555777%04d".formatted(n);
    }

    private long notices() {
        String notice = TestKnowledge.ofTheContent().release().voice("en").say("flood");
        return amparo.provider.sentTo(FLOODER).stream()
                .filter(send -> send.text().contains(notice))
                .count();
    }

    private long applied() {
        return amparo.provider.sentTo(FLOODER).stream()
                .mapToLong(Send::seq)
                .max()
                .orElse(0);
    }

    private long usedMemory() {
        Matcher memory = USED_MEMORY.matcher(amparo.redis.ask(redis -> redis.info("memory")));
        assertThat(memory.find()).isTrue();
        return Long.parseLong(memory.group(1));
    }

    private static long minute() {
        return Instant.now().getEpochSecond() / 60;
    }
}
