package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.faults.BlockingCalls;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** No event loop waits for anything between the wire and the answer. */
class NothingBlocksTest {
    @Test
    void theGuardSeesABlockingCall() {
        List<String> caught =
                BlockingCalls.madeWhile(() -> assertThatThrownBy(() -> Mono.fromCallable(NothingBlocksTest::readAFile)
                                .subscribeOn(Schedulers.parallel())
                                .block())
                        .hasRootCauseInstanceOf(BlockingOperationError.class));

        assertThat(caught).isNotEmpty();
    }

    @Test
    void aMessageComesInWithoutOne() {
        List<String> caught = BlockingCalls.madeWhile(() -> {
            try (HouseWithADoor house = new HouseWithADoor()) {
                IntStream.range(0, 20).forEach(i -> {
                    byte[] body =
                            WhatsAppBody.saying("wamid." + i, "1555010000" + i % 10, "my code is 482 913, what now");
                    house.whatsApp(body).expectStatus().isOk();
                    house.whatsApp(body, "sha256=00").expectStatus().isUnauthorized();
                });
            }
        });

        assertThat(caught).isEmpty();
    }

    private static int readAFile() {
        try (FileInputStream file = new FileInputStream("pom.xml")) {
            return file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
