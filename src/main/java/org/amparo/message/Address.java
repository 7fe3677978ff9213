package org.amparo.message;

/**
 * Where a message came from and where a reply goes. It travels only inside a seal and is never printed.
 *
 * @param channel the channel's name, such as {@code whatsapp}
 * @param account our own number, page or bot that received the message; empty where a channel has only one
 * @param id the provider's lasting id of the person; the pseudonym is made of channel and id
 * @param target what the provider wants as recipient; often the same as id
 */
public record Address(String channel, String account, String id, String target) {
    public static Address of(String channel, String id) {
        return new Address(channel, "", id, id);
    }

    @Override
    public String toString() {
        return "Address[" + channel + "]";
    }
}
