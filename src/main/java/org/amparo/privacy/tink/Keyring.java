package org.amparo.privacy.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.privacy.Retention;

/**
 * The keys: one lasting key for pseudonyms, one key for each day (UTC), destroyed {@link Retention#DAY_KEY} after the day began. Safe for use
 * by many threads and by several replicas on one directory.
 */
public final class Keyring {
    private static final String PSEUDONYMS = "pseudonyms";
    private static final int ISO_DATE_LENGTH = 10;

    private final KeyFiles files;
    private final InstantSource clock;
    private final Map<LocalDate, Aead> days = new ConcurrentHashMap<>();

    private Keyring(KeyFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * Opens the keyring, makes what is missing, destroys what is too old.
     *
     * @param directory is created if missing and made readable by its owner only; never on a disk that Redis or its copies use
     * @throws RuntimeException if the directory cannot be used; the message names it
     */
    public static Keyring open(Path directory, InstantSource clock) {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot do AES-GCM and HMAC", e);
        }
        Keyring keyring = new Keyring(new KeyFiles(directory), clock);
        keyring.tend();
        return keyring;
    }

    /** Makes today's key if it is missing and destroys those that are too old. Call it every hour, so that keys die on time. */
    public void tend() {
        days.computeIfAbsent(today(), this::readOrCreate);
        days.keySet().removeIf(this::isOver);
        files.all().stream().filter(this::isOver).forEach(files::destroy);
    }

    /** The lasting key. It outlives every day: without it nobody would be recognised. */
    PrfSet pseudonyms() {
        return primitive(files.readOrCreate(PSEUDONYMS, PredefinedPrfParameters.HMAC_SHA256_PRF), PrfSet.class);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The key to seal with on a day that has begun. */
    Aead toSeal(LocalDate day) {
        if (!days.containsKey(day)) {
            tend();
        }
        return days.computeIfAbsent(day, this::readOrCreate);
    }

    /** The key to open with, if it lives. Never makes one. */
    Optional<Aead> toOpen(LocalDate day) {
        if (isOver(day) || day.isAfter(today().plusDays(1))) {
            return Optional.empty();
        }
        return Optional.ofNullable(days.computeIfAbsent(
                day,
                missing -> files.read(missing.toString()).map(Keyring::aead).orElse(null)));
    }

    private Aead readOrCreate(LocalDate day) {
        return aead(files.readOrCreate(day.toString(), PredefinedAeadParameters.AES256_GCM));
    }

    private boolean isOver(LocalDate day) {
        Instant end = day.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Retention.DAY_KEY);
        return !end.isAfter(clock.instant());
    }

    private boolean isOver(String file) {
        try {
            return file.length() > ISO_DATE_LENGTH && isOver(LocalDate.parse(file.substring(0, ISO_DATE_LENGTH)));
        } catch (DateTimeParseException notOfADay) {
            return false;
        }
    }

    private static Aead aead(KeysetHandle keyset) {
        return primitive(keyset, Aead.class);
    }

    private static <P> P primitive(KeysetHandle keyset, Class<P> kind) {
        try {
            return keyset.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyring holds a key of another kind", e);
        }
    }
}
