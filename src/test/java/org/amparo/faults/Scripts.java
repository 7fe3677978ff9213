package org.amparo.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;

/** What a step of the mailbox is called on the wire. */
public final class Scripts {
    private Scripts() {}

    /** @param name such as {@code admit} */
    public static String digest(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(source("prelude"));
            return HexFormat.of().formatHex(sha1.digest(source(name)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] source(String name) {
        try (InputStream script = Scripts.class.getResourceAsStream("/mailbox/" + name + ".lua")) {
            return Objects.requireNonNull(script, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
