package org.amparo.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class BodiesTest {
    private final Bodies bodies = new Bodies();

    @Test
    void aBodyIsTheBytesOfAllItsPieces() {
        assertThat(bodies.whole(Flux.just(piece(3), piece(0), piece(4))).block())
                .hasSize(7);
        assertThat(bodies.whole(Flux.empty()).block()).isEmpty();
    }

    @Test
    void aBodyLargerThanTheLimitEnds() {
        assertThatThrownBy(() -> bodies.whole(Flux.just(piece(Door.LARGEST_BODY), piece(1)))
                        .block())
                .isInstanceOf(DataBufferLimitException.class);
    }

    @Test
    void manyLargeBodiesThatNeverEndLeaveRoomForSmallOnesAndGiveItBackWhenTheyAreCut() {
        List<Disposable> slow = new ArrayList<>();
        for (int i = 0; i <= Bodies.ROOM / Door.LARGEST_BODY; i++) {
            slow.add(bodies.whole(Flux.just(piece(Door.LARGEST_BODY)).concatWith(Flux.never()))
                    .onErrorComplete()
                    .subscribe());
        }
        Flux<DataBuffer> large = Flux.defer(() -> Flux.just(piece(Door.LARGEST_BODY)));

        assertThat(bodies.whole(Flux.just(piece(Bodies.SMALL))).block()).hasSize(Bodies.SMALL);
        assertThatThrownBy(() -> bodies.whole(large).block()).isInstanceOf(Bodies.NoRoom.class);

        slow.forEach(Disposable::dispose);
        assertThat(bodies.whole(large).block()).hasSize(Door.LARGEST_BODY);
    }

    private static DataBuffer piece(int bytes) {
        return DefaultDataBufferFactory.sharedInstance.wrap(new byte[bytes]);
    }
}
