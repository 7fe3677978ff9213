package org.amparo.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/** Stands between a client and a server of this machine and makes trouble on the wire. */
public final class FaultProxy implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicReference<String> doomed = new AtomicReference<>("");
    private final AtomicInteger dropped = new AtomicInteger();
    private ServerSocket listening;
    private boolean hanging;
    private boolean cutting;
    private Duration slowness = Duration.ZERO;

    /** @param target the port of the server */
    public FaultProxy(int target) {
        this.target = target;
        listening = listen(0);
        port = listening.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** No trouble (any more). */
    public synchronized void passes() {
        hanging = false;
        cutting = false;
        slowness = Duration.ZERO;
        if (listening.isClosed()) {
            listening = listen(port);
        }
        notifyAll();
    }

    /** Takes everything and moves nothing, until it passes again. */
    public synchronized void hangs() {
        hanging = true;
    }

    /** Ends every connection and refuses new ones. */
    public synchronized void refuses() {
        close(listening);
        links.forEach(Link::close);
    }

    /** Ends every connection, and new ones as soon as they are made. */
    public synchronized void cuts() {
        cutting = true;
        links.forEach(Link::close);
    }

    /** Each piece takes so much longer, there and back. */
    public synchronized void isSlow(Duration delay) {
        slowness = delay;
    }

    /** Delivers the next request that has these words; the server does it; the answer is lost and the connection cut. */
    public void dropsTheAnswerTo(String words) {
        doomed.set(words);
    }

    /** How many answers were dropped. */
    public int dropped() {
        return dropped.get();
    }

    @Override
    public synchronized void close() {
        refuses();
    }

    private ServerSocket listen(int at) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
            start(() -> accept(socket));
            return socket;
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Link link = new Link(socket.accept());
                links.add(link);
                start(link::open);
            }
        } catch (IOException closed) {
            // Refusing, or the end of the test.
        }
    }

    private synchronized Duration awaitGo() throws IOException {
        try {
            while (hanging) {
                wait();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (cutting) {
            throw new IOException("cut");
        }
        return slowness;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            // What we wanted.
        }
    }

    /** One connection: two pumps. */
    private final class Link {
        private final Socket client;
        private final AtomicReference<Optional<Socket>> server = new AtomicReference<>(Optional.empty());
        private volatile boolean swallowing;

        Link(Socket client) {
            this.client = client;
        }

        void open() {
            try {
                awaitGo();
                Socket connected = new Socket(InetAddress.getLoopbackAddress(), target);
                server.set(Optional.of(connected));
                start(() -> pump(connected, client, false));
                pump(client, connected, true);
            } catch (IOException noServer) {
                close();
            }
        }

        private void pump(Socket from, Socket to, boolean requests) {
            byte[] piece = new byte[64 * 1024];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    LockSupport.parkNanos(awaitGo().toNanos());
                    if (requests) {
                        doomIfAsked(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
                    } else if (swallowing) {
                        dropped.incrementAndGet();
                        return;
                    }
                    out.write(piece, 0, length);
                }
            } catch (IOException cut) {
                // Either side may end it.
            } finally {
                close();
            }
        }

        private void doomIfAsked(String request) {
            String words = doomed.get();
            if (!words.isEmpty() && request.contains(words) && doomed.compareAndSet(words, "")) {
                swallowing = true;
            }
        }

        void close() {
            links.remove(this);
            FaultProxy.close(client);
            server.get().ifPresent(FaultProxy::close);
        }
    }
}
