package org.amparo.channel.whatsapp;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;

/**
 * Who the messages of one change are from.
 *
 * <p>A person may be named by number, by BSUID, or by both. The BSUID is the identity wherever it is known, in the message or in
 * the change's contacts: it is what remains when the person hides the number later, so they stay the same person then. The number, while
 * we are told it, is where the reply goes, since some kinds of message cannot be sent to a BSUID (131062).
 *
 * @param account our number's id, or empty
 * @param usersByNumber from number to BSUID; contacts are not in the order of the messages
 */
record People(String account, Map<String, String> usersByNumber) {

    static People of(Json value) {
        Map<String, String> users = value.at("contacts")
                .elements()
                .filter(contact -> contact.text("wa_id").isPresent())
                .filter(contact -> contact.text("user_id").isPresent())
                .collect(Collectors.toMap(
                        contact -> contact.text("wa_id").orElseThrow(),
                        contact -> contact.text("user_id").orElseThrow(),
                        (first, second) -> first));
        return new People(value.at("metadata").text("phone_number_id").orElse(""), users);
    }

    /** Who wrote; empty if nobody is named. */
    Optional<Address> sender(Json message) {
        return address(message.text("from"), message.text("from_user_id"));
    }

    /** Whom a status is about; empty if nobody is named. */
    Optional<Address> recipient(Json status) {
        return address(status.text("recipient_id"), status.text("recipient_user_id"));
    }

    private Optional<Address> address(Optional<String> number, Optional<String> user) {
        Optional<String> known = user.or(() -> number.flatMap(n -> Optional.ofNullable(usersByNumber.get(n))));
        return known.or(() -> number).map(id -> new Address(WhatsAppKind.NAME, account, id, number.orElse(id)));
    }

    @Override
    public String toString() {
        return "People";
    }
}
