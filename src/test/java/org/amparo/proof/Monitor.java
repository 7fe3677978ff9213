package org.amparo.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lettuce.core.RedisURI;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to every command that a Redis is given, those inside scripts too. */
final class Monitor implements AutoCloseable {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(x[0-9a-f]{2}|.)");

    private final SocketChannel channel;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final Thread listener = new Thread(this::listen, "monitor");

    private Monitor(SocketChannel channel) {
        this.channel = channel;
    }

    static Monitor on(String url) throws IOException {
        RedisURI uri = RedisURI.create(url);
        SocketChannel channel = uri.getSocket() == null
                ? SocketChannel.open(new InetSocketAddress(uri.getHost(), uri.getPort()))
                : SocketChannel.open(StandardProtocolFamily.UNIX);
        if (uri.getSocket() != null) {
            channel.connect(UnixDomainSocketAddress.of(uri.getSocket()));
        }
        Monitor monitor = new Monitor(channel);
        channel.write(ByteBuffer.wrap("MONITOR\r\n".getBytes(ISO_8859_1)));
        monitor.listener.setDaemon(true);
        monitor.listener.start();
        return monitor;
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);
        try {
            while (channel.read(buffer.clear()) >= 0) {
                synchronized (heard) {
                    heard.write(buffer.array(), 0, buffer.position());
                }
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    /** As it was printed, and as it was meant. */
    List<Trace> traces() {
        String printed;
        synchronized (heard) {
            printed = heard.toString(ISO_8859_1);
        }
        return List.of(
                new Trace("MONITOR", printed.getBytes(ISO_8859_1)),
                new Trace("MONITOR", meant(printed).getBytes(ISO_8859_1)));
    }

    private static String meant(String printed) {
        return ESCAPED.matcher(printed).replaceAll(escape -> {
            String code = escape.group(1);
            String letter = code.startsWith("x") && code.length() == 3
                    ? Character.toString(Integer.parseInt(code.substring(1), 16))
                    : switch (code) {
                        case "n" -> "\n";
                        case "r" -> "\r";
                        case "t" -> "\t";
                        case "a" -> "\u0007";
                        case "b" -> "\b";
                        default -> code;
                    };
            return Matcher.quoteReplacement(letter);
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
