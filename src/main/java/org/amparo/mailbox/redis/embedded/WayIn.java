package org.amparo.mailbox.redis.embedded;

import io.lettuce.core.resource.EpollProvider;
import io.lettuce.core.resource.KqueueProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * How the engine is reached: only by this user of this machine.
 *
 * @param settings of the engine
 * @param leftovers files to remove at the end, in this order
 */
record WayIn(
        String url, SocketAddress address, String password, List<String> settings, List<Path> leftovers, String words) {
    /** Linux allows 107 bytes, macOS 103. source: unix(7) of both, checked 2026-11-22 */
    private static final int LONGEST_SOCKET_PATH = 100;

    static WayIn to(Path folder) throws IOException {
        return EpollProvider.isAvailable() || KqueueProvider.isAvailable() ? socketIn(folder) : loopback();
    }

    static WayIn socketIn(Path folder) throws IOException {
        Path near = folder.resolve("redis.sock");
        if (near.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_SOCKET_PATH) {
            return socket(near, List.of(near));
        }
        // A new temporary directory belongs to its owner only.
        Path directory = Files.createTempDirectory("amparo");
        Path inside = directory.resolve("redis.sock");
        return socket(inside, List.of(inside, directory));
    }

    private static WayIn socket(Path socket, List<Path> leftovers) {
        return new WayIn(
                url(socket),
                UnixDomainSocketAddress.of(socket),
                "",
                List.of("port 0", "unixsocket " + quoted(socket), "unixsocketperm 700"),
                leftovers,
                "unix socket");
    }

    /** Where Netty has no native transport for this machine. */
    static WayIn loopback() throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        int port = freePort();
        return new WayIn(
                "redis://:" + password + "@127.0.0.1:" + port,
                new InetSocketAddress(loopbackAddress(), port),
                password,
                List.of("port " + port, "bind 127.0.0.1", "requirepass " + password),
                List.of(),
                "loopback with a password");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, loopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static InetAddress loopbackAddress() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static String url(Path socket) {
        try {
            return new URI("redis-socket", "", socket.toString(), null, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The path " + socket + " cannot be an address", e);
        }
    }

    /** A path as a Redis setting. */
    static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Whether the engine is up, has loaded its data and takes commands. */
    boolean answers() {
        try (SocketChannel channel = address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            channel.connect(address);
            String hello = (password.isEmpty() ? "" : "AUTH " + password + "\r\n") + "PING\r\nQUIT\r\n";
            channel.write(ByteBuffer.wrap(hello.getBytes(StandardCharsets.UTF_8)));
            ByteBuffer answer = ByteBuffer.allocate(512);
            while (answer.hasRemaining() && channel.read(answer) >= 0) {
                // Until it hangs up, as QUIT asks it to.
            }
            return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).contains("+PONG");
        } catch (IOException notYet) {
            return false;
        }
    }

    void clean() throws IOException {
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }

    @Override
    public String toString() {
        return words;
    }
}
