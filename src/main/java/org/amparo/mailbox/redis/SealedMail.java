package org.amparo.mailbox.redis;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.amparo.message.Part;
import org.amparo.message.Person;
import org.amparo.privacy.Seals;
import org.amparo.privacy.Seals.BrokenSeal;
import org.amparo.privacy.Seals.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What lies in Redis: JSON inside a seal that is bound to its person and its queue. A new form inside gets a new version. */
final class SealedMail {
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Content.class, ContentForm.class).build();

    private final Seals seals;

    SealedMail(Seals seals) {
        this.seals = seals;
    }

    /** A promised part as it waits. The tracker is inside, so that the number of a person's messages is nobody's business. */
    record Waiting(String tracker, Address to, Part part) {
        @Override
        public String toString() {
            return "Waiting[" + tracker + "]";
        }
    }

    byte[] seal(Person person, Incoming message) {
        return seals.seal(JSON.writeValueAsBytes(message), place(person, "in"));
    }

    Incoming message(Person person, byte[] sealed) throws BrokenSeal {
        return read(seals.open(sealed, place(person, "in")), Incoming.class);
    }

    byte[] seal(Person person, Waiting parcel) {
        return seals.seal(JSON.writeValueAsBytes(parcel), place(person, "out"));
    }

    Waiting parcel(Person person, byte[] sealed) throws BrokenSeal {
        return read(seals.open(sealed, place(person, "out")), Waiting.class);
    }

    byte[] seal(Person person, byte[] conversation) {
        return seals.seal(conversation, place(person, "state"));
    }

    /** Empty for a new person, and for one whose conversation can no longer be opened: they begin anew. */
    Optional<byte[]> conversation(Person person, byte[] sealed) {
        if (sealed.length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(seals.open(sealed, place(person, "state")));
        } catch (BrokenSeal e) {
            return Optional.empty();
        }
    }

    private static Place place(Person person, String kind) {
        return new Place(person.pseudonym(), kind, VERSION);
    }

    private static <T> T read(byte[] json, Class<T> type) throws BrokenSeal {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            // Without the cause: it quotes the words.
            throw new BrokenSeal("The seal holds a form this version cannot read");
        }
    }

    /** How {@link Content} is written; the room of messages knows no library. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    @JsonIgnoreProperties("forTheBot")
    private interface ContentForm {}
}
