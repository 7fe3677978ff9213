package org.amparo.chaos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Very many callers who never come to an end: some say nothing, some drip headers, some drip a body, some send most of a large body and
 * drip the rest. Who is cut off calls again.
 */
final class SlowSockets implements AutoCloseable {
    private static final String TO_THE_DOOR = "POST /webhook/whatsapp HTTP/1.1\r\nHost: amparo\r\n";
    private static final byte[] NOTHING = {};
    private static final byte[] HEADERS = (TO_THE_DOOR + "X-Slow: ").getBytes(US_ASCII);
    private static final byte[] BODY = (TO_THE_DOOR + "Content-Length: 1000000\r\n\r\n").getBytes(US_ASCII);
    private static final byte[] LARGE =
            (TO_THE_DOOR + "Content-Length: 1000000\r\n\r\n" + "x".repeat(900_000)).getBytes(US_ASCII);

    private final InetSocketAddress door;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final List<Line> lines = new ArrayList<>();
    private int cut;
    private Duration longest = Duration.ZERO;

    SlowSockets(int count, int port) {
        door = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        for (int i = 0; i < count; i++) {
            lines.add(new Line(
                    i % 100 == 0 ? LARGE : List.of(NOTHING, HEADERS, BODY).get(i % 3)));
        }
        thread.scheduleWithFixedDelay(() -> lines.forEach(Line::goOn), 0, 250, TimeUnit.MILLISECONDS);
    }

    /** Hangs up. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                throw new AssertionError("Still dripping");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        lines.forEach(Line::hangUp);
    }

    /** How often a caller was cut off; to be asked after the end. */
    int cut() {
        return cut;
    }

    /** The longest that any of them held a connection, those open at the end included; to be asked after the end. */
    Duration longest() {
        return longest;
    }

    private final class Line {
        private final byte[] opening;
        private ByteBuffer left;
        private SocketChannel channel;
        private long opened;

        Line(byte[] opening) {
            this.opening = opening;
            call();
        }

        private void call() {
            try {
                left = ByteBuffer.wrap(opening);
                channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(door);
                opened = 0;
            } catch (IOException cannotCall) {
                throw new UncheckedIOException(cannotCall);
            }
        }

        private void goOn() {
            try {
                if (!channel.finishConnect()) {
                    return;
                }
                opened = opened == 0 ? System.nanoTime() : opened;
                if (channel.read(ByteBuffer.allocate(512)) < 0) {
                    callAgain();
                } else if (opening.length > 0) {
                    channel.write(left.hasRemaining() ? left : ByteBuffer.wrap(new byte[] {'x'}));
                }
            } catch (IOException reset) {
                callAgain();
            }
        }

        private void callAgain() {
            cut++;
            hangUp();
            call();
        }

        private void hangUp() {
            Duration held = opened == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - opened);
            longest = held.compareTo(longest) > 0 ? held : longest;
            try {
                channel.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
