package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Once it is known that nothing can be kept, nobody waits to hear it. */
class FuseTest {
    private final AtomicInteger tries = new AtomicInteger();
    private volatile boolean well;
    private final Fuse fuse = new Fuse(() -> well ? Mono.empty() : Mono.error(new IllegalStateException()));

    @Test
    void afterFiveFailuresNoMessageIsTriedAnyMoreHoweverLongItLasts() {
        calls(5);
        await().during(Duration.ofSeconds(3)).atMost(Duration.ofSeconds(4)).until(() -> {
            calls(100);
            return tries.get() == 5;
        });
    }

    @Test
    void itClosesByItselfWhenTheMailboxIsWell() {
        calls(10);
        assertThat(tries).hasValue(5);
        well = true;
        await().atMost(Duration.ofSeconds(2)).until(() -> {
            calls(1);
            return tries.get() > 5;
        });
    }

    @Test
    void aLookThatHangsIsGivenUp() {
        AtomicInteger looks = new AtomicInteger();
        Fuse hanging = new Fuse(() -> looks.incrementAndGet() == 1 ? Mono.never() : Mono.empty());
        call(hanging, 5);
        await().atMost(Duration.ofSeconds(4)).until(() -> {
            call(hanging, 1);
            return tries.get() > 5;
        });
    }

    private void calls(int count) {
        call(fuse, count);
    }

    private void call(Fuse through, int count) {
        for (int i = 0; i < count; i++) {
            through.guard(Mono.fromRunnable(tries::incrementAndGet)
                            .then(well ? Mono.<Void>empty() : Mono.error(new IllegalStateException("away"))))
                    .onErrorComplete()
                    .block();
        }
    }
}
