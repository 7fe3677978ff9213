package org.amparo.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word that a service repeats in its calls. Two are good while it is being changed. Compared in constant time. */
public final class SharedSecret {
    private final List<byte[]> accepted;

    /**
     * @param current the secret in use
     * @param previous the one before, as long as calls with it may still arrive
     */
    public SharedSecret(String current, Optional<String> previous) {
        accepted = Stream.concat(Stream.of(current), previous.stream())
                .map(secret -> secret.getBytes(UTF_8))
                .toList();
    }

    public boolean matches(String presented) {
        byte[] bytes = presented.getBytes(UTF_8);
        boolean matches = false;
        for (byte[] secret : accepted) {
            matches |= MessageDigest.isEqual(secret, bytes);
        }
        return matches;
    }
}
