package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.DefaultEventLoop;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.amparo.webhook.netty.OwnLoop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A loop thinks for itself while it has little to do, and nobody waits for what takes longer. */
@Timeout(20)
class ThinkingTest {
    private final DefaultEventLoop another = new DefaultEventLoop();
    private final DefaultEventLoop loop = new DefaultEventLoop();
    private final Thinking thinking = new Thinking(new OwnLoop(List.of(another, loop)), 2);

    @AfterEach
    void end() {
        thinking.dispose();
        List.of(loop, another).forEach(one -> one.shutdownGracefully(0, 1, TimeUnit.SECONDS));
    }

    @Test
    void whatIsAtHandIsDoneByTheLoopThatAsks() throws Exception {
        String asking = onTheLoop(() -> Thread.currentThread().getName());

        assertThat(onTheLoop(() -> threadOf(thinking.atHand())).get()).isEqualTo(asking);
    }

    @Test
    void butOnlyOnceItHasEndedWhatItIsAt() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Long> left = onTheLoop(() -> {
            CompletableFuture<Long> thought = done(thinking.atHand(), ended::getCount);
            ended.countDown();
            return thought;
        });

        assertThat(left.get()).isZero();
    }

    @Test
    void aLoopWithACrowdBeforeItLeavesTheRestToOthers() throws Exception {
        String asking = onTheLoop(() -> Thread.currentThread().getName());
        List<CompletableFuture<String>> crowd = onTheLoop(() ->
                IntStream.range(0, 6).mapToObj(i -> threadOf(thinking.atHand())).toList());

        assertThat(crowd.stream().map(CompletableFuture::join).filter(asking::equals))
                .hasSize(4);
    }

    @Test
    void whatNoLoopAsksForIsDoneApart() throws Exception {
        assertThat(threadOf(thinking.atHand()).get()).startsWith("thinking-");
    }

    @Test
    void whatTakesLongIsDoneApartThoughALoopAsks() throws Exception {
        assertThat(onTheLoop(() -> threadOf(thinking.apart())).get()).startsWith("thinking-");
    }

    private <T> T onTheLoop(Callable<T> work) throws InterruptedException, ExecutionException {
        return loop.submit(work).get();
    }

    private static CompletableFuture<String> threadOf(Scheduler place) {
        return done(place, () -> Thread.currentThread().getName());
    }

    private static <T> CompletableFuture<T> done(Scheduler place, Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(place).toFuture();
    }
}
