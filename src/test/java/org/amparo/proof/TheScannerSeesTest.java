package org.amparo.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.api.sync.RedisCommands;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A search that finds nothing proves nothing unless it finds what is there. */
class TheScannerSeesTest {
    private static final String WORD = "TarquellaMondefry";
    private static final Canaries CANARIES = Canaries.of(WORD);
    private static final Logger LOG = LoggerFactory.getLogger("org.amparo.Leaky");

    private final RunningAmparo amparo = RunningAmparo.instance();
    private final String redis = amparo.redisUrl();

    @TestFactory
    Stream<DynamicTest> aLeakInAnyPlaceAndInAnyDress() {
        return Stream.of(
                inRedis("a key", "Redis, a key", (to, leak) -> to.set(leak, new byte[1])),
                inRedis("a value", "Redis, a value", (to, leak) -> to.set(key(), leak)),
                inRedis("a list", "Redis, a value", (to, leak) -> to.rpush(key(), leak)),
                inRedis("a field", "Redis, a value", (to, leak) -> to.hset(key(), leak, new byte[1])),
                inRedis("a field's value", "Redis, a value", (to, leak) -> to.hset(key(), new byte[1], leak)),
                inRedis("a member", "Redis, a value", (to, leak) -> to.zadd(key(), 1, leak)),
                inRedis("a set", "Redis, a dump", (to, leak) -> to.sadd(key(), leak)),
                inRedis("a command", "MONITOR", (to, leak) -> to.publish(leak, leak)),
                inRedis("a slow command", "Redis, the slow log", (to, leak) -> to.publish(key(), leak)),
                inRedis("a file of Redis", "a file in appendonlydir", (to, leak) -> to.set(key(), leak)),
                planted("a line of a log", "log of org.amparo.Leaky", leak -> LOG.trace("said: {}", text(leak))),
                planted("an argument", "log of org.amparo.Leaky", leak -> LOG.debug("said", text(leak), text(leak))),
                planted(
                        "an error's cause",
                        "log of org.amparo.Leaky",
                        leak -> LOG.warn("failed", new IOException(new IllegalStateException(text(leak))))),
                planted("a log's context", "log of org.amparo.Leaky", this::logWithContext),
                planted(
                        "a file",
                        "a file in data",
                        leak -> Files.write(amparo.dataDir().resolve("planted"), leak)));
    }

    @Test
    void aThreadAFileOrACounterNamedAfterAPerson() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(() -> awaitEnd(end), "for " + WORD);
        Path file = Files.createFile(amparo.dataDir().resolve("of-" + WORD));
        MeterRegistry meters = amparo.bean(MeterRegistry.class);
        Counter counter = meters.counter("amparo.planted", "person", WORD);
        thread.start();
        try {
            assertThat(CANARIES.hits(seenWhile(() -> {})))
                    .contains(
                            "a thread: as it is, plain",
                            "the name of a file: as it is, plain",
                            "answer 200 of /actuator/prometheus: as it is, plain");
        } finally {
            end.countDown();
            Files.delete(file);
            meters.remove(counter);
        }
    }

    @Test
    void anAnswer() {
        Visitor visitor = new Visitor(amparo);
        visitor.get(amparo.at("/chat/page.css"));
        String said = new String(visitor.answers().get(1).bytes(), UTF_8).substring(0, 30);
        assertThat(Canaries.of(said).hits(visitor.answers())).contains("answer 200 of chat: as it is, plain");
    }

    private DynamicTest inRedis(String place, String where, Leak<RedisCommands<byte[], byte[]>> leak) {
        return DynamicTest.dynamicTest(
                place,
                () -> assertSeen(
                        where,
                        form -> {},
                        forms -> RedisTraces.ask(redis, to -> {
                            forms.forEach(form -> leak.into(to, form));
                            return true;
                        })));
    }

    private DynamicTest planted(String place, String where, Planting planting) {
        return DynamicTest.dynamicTest(place, () -> assertSeen(where, planting, forms -> {}));
    }

    private void assertSeen(String where, Planting each, java.util.function.Consumer<Collection<byte[]>> all)
            throws Exception {
        Collection<byte[]> forms = CANARIES.forms();
        try {
            List<Trace> seen = new java.util.ArrayList<>();
            if (where.startsWith("a file in data")) {
                each.plant(joined(forms));
                seen.addAll(seenWhile(() -> {}));
            } else {
                seen.addAll(seenWhile(() -> {
                    for (byte[] form : forms) {
                        each.plant(form);
                    }
                    all.accept(forms);
                }));
            }
            List<Trace> there =
                    seen.stream().filter(trace -> trace.where().equals(where)).toList();
            assertThat(CANARIES.hits(there).stream().distinct()).as(where).hasSize(forms.size());
        } finally {
            Files.deleteIfExists(amparo.dataDir().resolve("planted"));
            RedisTraces.ask(
                    redis,
                    to -> RedisTraces.keys(to).stream()
                            .filter(key -> RedisTraces.text(key).startsWith("planted") || isPlanted(key))
                            .mapToLong(to::del)
                            .sum());
        }
    }

    private static boolean isPlanted(byte[] key) {
        return !CANARIES.hits(List.of(new Trace("", key))).isEmpty();
    }

    private List<Trace> seenWhile(Happening happening) throws Exception {
        try (Witness witness = Witness.of(amparo, new Visitor(amparo))) {
            happening.happens();
            witness.look();
            return witness.traces();
        }
    }

    private void logWithContext(byte[] leak) {
        try (MDC.MDCCloseable context = MDC.putCloseable("person", text(leak))) {
            LOG.info("said {}", context == null ? "" : "something");
        }
    }

    private static byte[] joined(Collection<byte[]> forms) {
        return String.join("\n", forms.stream().map(TheScannerSeesTest::text).toList())
                .getBytes(ISO_8859_1);
    }

    private static byte[] key() {
        return ("planted" + System.nanoTime()).getBytes(UTF_8);
    }

    private static String text(byte[] leak) {
        return new String(leak, ISO_8859_1);
    }

    private static void awaitEnd(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Leak<T> {
        Object into(T place, byte[] leak);
    }

    private interface Planting {
        void plant(byte[] leak) throws IOException;
    }

    private interface Happening {
        void happens() throws IOException;
    }
}
