package org.amparo.webhook;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Bodies while they come in. Many large ones that never end cannot fill the heap, and leave room for the small ones. */
final class Bodies {
    /** In bytes. A message with its envelope fits and finds room in any crowd. */
    static final int SMALL = 4 * 1024;
    /** In bytes, of all bodies together beyond what is small of each. */
    static final int ROOM = 16 * 1024 * 1024;

    private final AtomicLong taken = new AtomicLong();

    /**
     * The whole body; empty if there is none. Ends with {@link DataBufferLimitException} if it is larger than {@link Door#LARGEST_BODY},
     * with {@link NoRoom} if too much is on its way.
     */
    Mono<byte[]> whole(Flux<DataBuffer> wire) {
        return Mono.using(
                Body::new,
                body -> wire.collect(() -> body, Body::add).map(whole -> whole.bytes.toByteArray()),
                body -> taken.addAndGet(-body.large()));
    }

    private final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private void add(DataBuffer buffer) {
            try {
                byte[] piece = new byte[buffer.readableByteCount()];
                buffer.read(piece);
                if (bytes.size() + piece.length > Door.LARGEST_BODY) {
                    throw new DataBufferLimitException("Larger than any honest body");
                }
                long before = large();
                bytes.writeBytes(piece);
                if (taken.addAndGet(large() - before) > ROOM && large() > 0) {
                    throw new NoRoom();
                }
            } finally {
                DataBufferUtils.release(buffer);
            }
        }

        private long large() {
            return Math.max(0, bytes.size() - SMALL);
        }
    }

    /** Too much is on its way; thrown often when it is thrown at all, so it is cheap. */
    static final class NoRoom extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoRoom() {
            super("too many large bodies at once", null, false, false);
        }
    }
}
