package org.amparo.mailbox.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amparo.mailbox.Admission;
import org.amparo.mailbox.Claim;
import org.amparo.mailbox.Committed;
import org.amparo.mailbox.Mailbox;
import org.amparo.mailbox.Memory;
import org.amparo.mailbox.Parcel;
import org.amparo.mailbox.Promise;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Person;

/** The words the mailbox tests speak. */
final class Mail {
    static final Address ANAS_ADDRESS = Address.of("whatsapp", "5215512345678");
    static final Person ANA = RedisForTests.PSEUDONYMS.personAt(ANAS_ADDRESS);
    static final Address BINTAS_ADDRESS = Address.of("telegram", "77");
    static final Person BINTA = RedisForTests.PSEUDONYMS.personAt(BINTAS_ADDRESS);

    private Mail() {}

    static Incoming fromAna(String text) {
        return new Incoming("wamid." + text, ANAS_ADDRESS, Instant.EPOCH, new Content.Text(text));
    }

    static Incoming fromBinta(String text) {
        return new Incoming("update-" + text, BINTAS_ADDRESS, Instant.EPOCH, new Content.Text(text));
    }

    static Promise toAna(String text) {
        return new Promise(ANAS_ADDRESS, part(text));
    }

    static Part part(String text) {
        return new Part(text, List.of(), Part.Look.PLAIN, "", Language.leftToRight("es"));
    }

    static Memory remember(String conversation) {
        return new Memory.Keep(conversation.getBytes(UTF_8));
    }

    static String remembered(Claim claim) {
        return claim.conversation().map(bytes -> new String(bytes, UTF_8)).orElse("nothing");
    }

    static String text(Claim claim) {
        return ((Content.Text) claim.message().content()).text();
    }

    static String text(Parcel parcel) {
        return parcel.part().text();
    }

    static Admission.Result admit(Mailbox mailbox, String... texts) {
        Admission.Result last = Admission.Result.KEPT;
        for (String text : texts) {
            last = mailbox.admit(ANA, fromAna(text), false).block().result();
        }
        return last;
    }

    /** Admits a message of an idle person and claims it. */
    static Claim claimed(Mailbox mailbox, String text) {
        return mailbox.admit(ANA, fromAna(text), true).block().claim().orElseThrow();
    }

    static Optional<Claim> due(Mailbox mailbox) {
        return mailbox.claimDue(1).next().blockOptional();
    }

    static Committed commit(Mailbox mailbox, Claim claim, String conversation, String... replies) {
        List<Promise> promises = List.of(replies).stream().map(Mail::toAna).toList();
        return mailbox.commit(claim, remember(conversation), promises, true).block();
    }

    static Parcel promised(Mailbox mailbox, String... replies) {
        return commit(mailbox, claimed(mailbox, "for " + replies[0]), "c", replies)
                .parcel()
                .orElseThrow();
    }

    static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
