package org.amparo.privacy.tink;

import com.google.crypto.tink.Aead;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import org.amparo.privacy.Seals;

/**
 * AES-256-GCM with the key of the day. A sealed record is {@code form (1 byte) | day (4 bytes) | ciphertext}; what is inside is
 * {@code length (4 bytes) | plain | zeros}, so that the whole record is a multiple of 256 bytes long and its length says little.
 */
public final class TinkSeals implements Seals {
    private static final byte FORM = 1;
    private static final int HEADER = 1 + Integer.BYTES;
    /** Tink's key id, nonce and tag. source: developers.google.com/tink/wire-format, checked 2026-11-22 */
    private static final int CIPHER_OVERHEAD = 5 + 12 + 16;

    private static final int BUCKET = 256;

    private final Keyring keyring;

    public TinkSeals(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public byte[] seal(byte[] plain, Place place) {
        LocalDate day = keyring.today();
        try {
            byte[] cipher = keyring.toSeal(day).encrypt(padded(plain), boundTo(place, day));
            return ByteBuffer.allocate(HEADER + cipher.length)
                    .put(FORM)
                    .putInt((int) day.toEpochDay())
                    .put(cipher)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed; nothing was kept", e);
        }
    }

    @Override
    public byte[] open(byte[] sealed, Place place) throws BrokenSeal {
        try {
            ByteBuffer record = ByteBuffer.wrap(sealed);
            if (record.get() != FORM) {
                throw new BrokenSeal("The seal has a form nobody knows");
            }
            LocalDate day = LocalDate.ofEpochDay(record.getInt());
            Aead key = keyring.toOpen(day).orElseThrow(() -> new BrokenSeal("The key of that day is destroyed"));
            byte[] cipher = new byte[record.remaining()];
            record.get(cipher);
            return unpadded(key.decrypt(cipher, boundTo(place, day)));
        } catch (GeneralSecurityException | BufferUnderflowException e) {
            throw new BrokenSeal("The seal was changed, cut or moved");
        }
    }

    private static byte[] padded(byte[] plain) {
        int overhead = HEADER + CIPHER_OVERHEAD;
        int whole = overhead + Integer.BYTES + plain.length;
        int buckets = (whole + BUCKET - 1) / BUCKET;
        return ByteBuffer.allocate(buckets * BUCKET - overhead)
                .putInt(plain.length)
                .put(plain)
                .array();
    }

    private static byte[] unpadded(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        byte[] plain = new byte[buffer.getInt()];
        buffer.get(plain);
        return plain;
    }

    private static byte[] boundTo(Place place, LocalDate day) {
        return String.join("|", place.person(), place.kind(), String.valueOf(place.version()), day.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
