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

    /** Ready to sign; what is to be signed goes into a copy, for looking one up takes longer than signing. */
    private final List<Mac> accepted;

    /**
     * @param current the secret in use, not empty
     * @param previous the one before, as long as calls signed with it may still arrive
     */
    public HmacSignature(String current, Optional<String> previous) {
        accepted = Stream.concat(Stream.of(current), previous.stream())
                .map(HmacSignature::ready)
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
        for (Mac key : accepted) {
            matches |= MessageDigest.isEqual(sign(key, bytes), presented);
        }
        return matches;
    }

    private static Mac ready(String secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    private static byte[] sign(Mac key, byte[] bytes) {
        try {
            Mac copy = (Mac) key.clone();
            return HexFormat.of().formatHex(copy.doFinal(bytes)).getBytes(US_ASCII);
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own HMAC-SHA256 can be copied", impossible);
        }
    }
}
