package org.amparo.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Bodies as a broken or hostile service might send them; the same seed gives the same body. */
public final class OddCalls {
    private static final List<String> PIECES = List.of(
            "null",
            "{}",
            "[]",
            "\"\"",
            "-1",
            "1e999999",
            "18446744073709551616",
            "true",
            "\"\\ud800\"",
            "[[[[",
            "}",
            "\"type\":",
            ",");

    private OddCalls() {}

    /** Seeds enough to hit every branch, few enough to be quick. */
    public static Stream<Long> seeds() {
        return LongStream.range(0, 500).boxed();
    }

    /** Reads rubbish and damaged copies of a payload. */
    public static void reads(ChannelKind kind, byte[] payload, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] rubbish = new byte[random.nextInt(200)];
        random.nextBytes(rubbish);
        assertThat(kind.read(WebhookCall.ofBody(rubbish))).isNotNull();
        assertThat(kind.read(WebhookCall.ofBody(withWrongBytes(payload, random))))
                .isNotNull();
        assertThat(kind.read(WebhookCall.ofBody(withWrongValues(payload, random))))
                .isNotNull();
    }

    private static byte[] withWrongBytes(byte[] payload, SplittableRandom random) {
        byte[] damaged = payload.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** Still JSON, mostly: values of another type in the place of what a reader expects. */
    private static byte[] withWrongValues(byte[] payload, SplittableRandom random) {
        String[] lines = new String(payload, UTF_8).split("\n", -1);
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int line = random.nextInt(lines.length);
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            lines[line] = lines[line].replaceFirst("(: )[^,{\\[]+", "$1" + piece.replace("\\", "\\\\"));
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
