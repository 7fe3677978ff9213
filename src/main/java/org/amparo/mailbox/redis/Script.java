package org.amparo.mailbox.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** One atomic step, a resource in {@code /mailbox/}. Sent by its digest; in full only to a server that does not know it yet. */
final class Script {
    private final String source;
    private final String digest;

    private Script(String source) {
        this.source = source;
        this.digest = sha1(source);
    }

    static Script named(String name) {
        return new Script(resource("prelude") + resource(name));
    }

    /** Its answer, an array. Empty strings and empty arrays stand for nothing. */
    Mono<Answer> run(RedisScriptingAsyncCommands<String, byte[]> redis, List<String> keys, List<byte[]> arguments) {
        String[] k = keys.toArray(String[]::new);
        byte[][] a = arguments.toArray(byte[][]::new);
        Mono<List<Object>> inFull = Mono.fromCompletionStage(() -> redis.eval(source, ScriptOutputType.MULTI, k, a));
        return Mono.fromCompletionStage(() -> redis.<List<Object>>evalsha(digest, ScriptOutputType.MULTI, k, a))
                .onErrorResume(RedisNoScriptException.class, unknown -> inFull)
                .map(Answer::new);
    }

    private static String resource(String name) {
        try (InputStream in = Script.class.getResourceAsStream("/mailbox/" + name + ".lua")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + name + " cannot be read from the jar", e);
        }
    }

    /** Redis names a script by its SHA-1; nothing secret hangs on it. */
    private static String sha1(String source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
