package org.amparo.privacy.tink;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.amparo.message.Address;
import org.amparo.message.Person;
import org.amparo.privacy.Pseudonyms;

/** 128 bits of HMAC-SHA256 with the keyring's lasting key, as 26 letters and digits. Persons and messages never share a pseudonym. */
public final class PseudonymsFromKey implements Pseudonyms {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BYTES = 16;

    private final PrfSet key;

    public PseudonymsFromKey(Keyring keyring) {
        this.key = keyring.pseudonyms();
    }

    @Override
    public Person personAt(Address address) {
        return new Person(hmac("person|" + address.channel() + "|" + address.id()));
    }

    @Override
    public String markOf(String channel, String messageId) {
        return hmac("message|" + channel + "|" + messageId);
    }

    private String hmac(String of) {
        try {
            return base32(key.computePrimary(of.getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No pseudonym can be made", e);
        }
    }

    /** RFC 4648, lower case, without padding. */
    private static String base32(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int pair = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            out.append(BASE32.charAt(pair >> (11 - bit % 8) & 31));
        }
        return out.toString();
    }
}
