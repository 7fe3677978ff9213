package org.amparo.privacy.bouncycastle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.amparo.message.Person;
import org.amparo.privacy.SlowHashes;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id over 7 MiB in 5 rounds. A hash is {@code 1.<salt>.<result>} in base64; another cost gets the next number, and hashes of this
 * one are still read.
 *
 * <p>Of the settings that OWASP calls equally strong this one takes least memory, since every thread that thinks may need its own.
 * source: cheatsheetseries.owasp.org, Password Storage, checked 2026-11-22
 */
public final class Argon2Hashes implements SlowHashes {
    private static final String FORM = "1.";
    private static final int MEMORY_KIB = 7 * 1024;
    private static final int ROUNDS = 5;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int RESULT_BYTES = 32;

    private final SecureRandom chance = new SecureRandom();

    @Override
    public String hash(String words, Person person) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return FORM + base64.encodeToString(salt) + "." + base64.encodeToString(result(words, person, salt));
    }

    @Override
    public boolean fits(String hash, String words, Person person) {
        String[] parts = hash.split("\\.", -1);
        if (!hash.startsWith(FORM) || parts.length != 3) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(
                result(words, person, salt), Base64.getDecoder().decode(parts[2]));
    }

    private static byte[] result(String words, Person person, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(ROUNDS)
                .withParallelism(LANES)
                .withSalt(salt)
                .withAdditional(person.pseudonym().getBytes(StandardCharsets.UTF_8))
                .build());
        byte[] result = new byte[RESULT_BYTES];
        argon2.generateBytes(words.getBytes(StandardCharsets.UTF_8), result);
        return result;
    }
}
