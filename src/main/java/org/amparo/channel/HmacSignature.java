package org.amparo.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 over raw bytes, as Meta and others sign their calls. Two keys are good while one is being changed. */
public final class HmacSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> accepted;

    /**
     * @param current the secret in use, not empty
     * @param previous the one before, as long as calls signed with it may still arrive
     */
    public HmacSignature(String current, Optional<String> previous) {
        accepted = Stream.concat(Stream.of(current), previous.stream())
                .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM))
                .toList();
    }

    /**
     * Whether the signature is that of the bytes, in constant time.
     *
     * @param hex 64 lower-case hexadecimal digits; anything else matches nothing
     */
    public boolean matches(byte[] bytes, String hex) {
        byte[] presented = hex.getBytes(UTF_8);
        boolean matches = false;
        for (SecretKeySpec key : accepted) {
            matches |= MessageDigest.isEqual(sign(key, bytes), presented);
        }
        return matches;
    }

    private static byte[] sign(SecretKeySpec key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes)).getBytes(US_ASCII);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }
}
