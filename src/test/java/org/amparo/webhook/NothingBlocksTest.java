package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * No event loop waits for anything between the wire and the answer. Needs {@code -XX:+AllowRedefinitionToAddDeleteMethods}, as the
 * build gives it.
 */
class NothingBlocksTest {
    private static final List<String> CAUGHT = new CopyOnWriteArrayList<>();
    private static volatile boolean watching;

    @BeforeAll
    static void watch() {
        BlockHound.builder()
                .loadIntegrations()
                // Chance comes out of /dev/urandom, which never makes anybody wait.
                .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                .blockingMethodCallback(method -> {
                    if (watching && !isWaitingForWork()) {
                        CAUGHT.add(method.toString());
                        throw new BlockingOperationError(method);
                    }
                })
                .install();
        watching = true;
    }

    /** It cannot be uninstalled, and other tests of this JVM may block where they like. */
    @AfterAll
    static void lookAway() {
        watching = false;
    }

    @Test
    void theGuardSeesABlockingCall() {
        assertThatThrownBy(() -> Mono.fromCallable(NothingBlocksTest::readAFile)
                        .subscribeOn(Schedulers.parallel())
                        .block())
                .hasRootCauseInstanceOf(BlockingOperationError.class);
        CAUGHT.clear();
    }

    @Test
    void aMessageComesInWithoutOne() {
        try (HouseWithADoor house = new HouseWithADoor()) {
            IntStream.range(0, 20).forEach(i -> {
                byte[] body = WhatsAppBody.saying("wamid." + i, "1555010000" + i % 10, "my code is 482 913, what now");
                house.whatsApp(body).expectStatus().isOk();
                house.whatsApp(body, "sha256=00").expectStatus().isUnauthorized();
            });
        }
        assertThat(CAUGHT).isEmpty();
    }

    /** A thread that waited before we began to watch is not known to be allowed to, and would die of it. */
    private static boolean isWaitingForWork() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("getTask")
                        && frame.getClassName().equals(ThreadPoolExecutor.class.getName())));
    }

    private static int readAFile() {
        try (FileInputStream file = new FileInputStream("pom.xml")) {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
