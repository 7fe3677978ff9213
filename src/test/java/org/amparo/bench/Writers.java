package org.amparo.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import org.amparo.bench.Run.Turn;
import org.amparo.channel.ProviderStandIn;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** People who write to a door, as many at once or as many a second as wanted. */
final class Writers {
    private static final List<String> WORDS = List.of(
            "how do i turn on disappearing messages in whatsapp",
            "next",
            "my account was hacked and they write to my friends",
            "menu",
            "me llegan amenazas por telegram",
            "thank you very much",
            "no entiendo",
            "someone wants to report my page");
    private static final ConnectionProvider POOL = ConnectionProvider.builder("writers")
            .maxConnections(1_000)
            .pendingAcquireMaxCount(-1)
            .build();
    private static final int MOST_TRIES = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Comes when the answer is there; where nobody answers, when the message was taken in. */
    interface Answers {
        CompletableFuture<Long> to(String number, int message);
    }

    private final EventLoop loop;
    private final HttpClient http;
    private final Answers answers;
    private final LongAdder refused = new LongAdder();
    private final AtomicInteger said = new AtomicInteger();
    private final Map<Integer, AtomicInteger> written = new ConcurrentHashMap<>();

    /** @param loops where they write and hear that they were heard */
    Writers(int port, LoopResources loops, Answers answers) {
        this.loop = loops.onClient(LoopResources.DEFAULT_NATIVE).next();
        this.http = HttpClient.create(POOL)
                .runOn(loops)
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(PATIENCE);
        this.answers = answers;
    }

    /** So many at once, each after the answer to the one before, for so many messages. */
    Run atOnce(int many, int messages, IntSupplier whose) {
        Gathered gathered = new Gathered(messages);
        AtomicInteger left = new AtomicInteger(messages);
        for (int i = 0; i < many; i++) {
            loop.execute(() -> oneAfterAnother(left, whose, gathered));
        }
        return gathered.await();
    }

    private void oneAfterAnother(AtomicInteger left, IntSupplier whose, Gathered gathered) {
        if (left.getAndDecrement() > 0) {
            write(whose.getAsInt(), System.nanoTime()).whenComplete((turn, failure) -> {
                gathered.add(turn, failure);
                oneAfterAnother(left, whose, gathered);
            });
        }
    }

    /** So many a second, whether or not the earlier ones are answered: a slow answer makes nobody wait to write. */
    Run aSecond(double many, Duration time, IntSupplier whose) {
        int messages = (int) (many * time.toMillis() / 1_000);
        long begun = System.nanoTime();
        Gathered gathered = new Gathered(messages);
        whenDue(0, message -> begun + (long) (message * 1e9 / many), whose, gathered);
        return gathered.await();
    }

    private void whenDue(int message, IntToLongFunction due, IntSupplier whose, Gathered gathered) {
        if (message < gathered.messages()) {
            long at = due.applyAsLong(message);
            loop.schedule(
                    () -> {
                        write(whose.getAsInt(), at).whenComplete(gathered::add);
                        whenDue(message + 1, due, whose, gathered);
                    },
                    at - System.nanoTime(),
                    TimeUnit.NANOSECONDS);
        }
    }

    /** How often a message had to be delivered again. */
    long refused() {
        return refused.sum();
    }

    private CompletableFuture<Turn> write(int person, long due) {
        int message =
                written.computeIfAbsent(person, nobody -> new AtomicInteger()).incrementAndGet();
        String number = "1555%07d".formatted(person);
        byte[] body = """
                {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{
                "metadata":{"phone_number_id":"100"},"messages":[{"from":"%s","id":"wamid.%s.%d","timestamp":"%d",
                "type":"text","text":{"body":"%s"}}]}}]}]}""".formatted(number, number, message, System.currentTimeMillis() / 1000, words())
                .getBytes(UTF_8);
        CompletableFuture<Long> answer = answers.to(number, message);
        return deliver(body, MOST_TRIES)
                .thenCompose(admitted -> answer.completeOnTimeout(-1L, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .thenApply(answered -> {
                            if (answered < 0) {
                                throw new IllegalStateException("not answered");
                            }
                            return new Turn(due, admitted, Math.max(admitted, answered));
                        }));
    }

    /** The same mix of messages, however many people write them: some cost more than others. */
    private String words() {
        return WORDS.get(Math.floorMod(said.getAndIncrement(), WORDS.size()));
    }

    /** Until it is taken, as a provider would; when it was. */
    private CompletableFuture<Long> deliver(byte[] body, int tries) {
        return http.headers(headers -> headers.set("X-Hub-Signature-256", ProviderStandIn.signature(body))
                        .set("Content-Length", body.length))
                .post()
                .uri("/webhook/whatsapp")
                .send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(body)))
                .responseSingle((response, nothing) ->
                        nothing.thenReturn(response.status().code()))
                .toFuture()
                .thenCompose(status -> {
                    if (status == 200) {
                        return CompletableFuture.completedFuture(System.nanoTime());
                    }
                    if (tries == 1) {
                        return CompletableFuture.failedFuture(new IllegalStateException("said " + status));
                    }
                    refused.increment();
                    return CompletableFuture.supplyAsync(
                                    () -> body, CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS))
                            .thenCompose(again -> deliver(again, tries - 1));
                });
    }
}
