package org.amparo.channel.whatsapp;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.http.ProviderHttp;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Part;
import reactor.core.publisher.Mono;

/** Sends parts, from the number that the person wrote to. */
final class Sending {
    private static final Pattern ACCOUNT = Pattern.compile("[\\w-]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]+");

    private final ProviderHttp http;
    private final URI api;
    private final String accessToken;
    private final Optional<String> fallbackAccount;

    Sending(ProviderHttp http, URI api, String accessToken, Optional<String> fallbackAccount) {
        this.http = http;
        this.api = api;
        this.accessToken = accessToken;
        this.fallbackAccount = fallbackAccount;
    }

    Mono<SendOutcome> send(Address to, String tracker, Part part) {
        return Optional.of(to.account())
                .filter(account -> !account.isEmpty())
                .or(() -> fallbackAccount)
                // It becomes part of an address; a payload must not lead the token elsewhere.
                .filter(account -> ACCOUNT.matcher(account).matches())
                .map(account -> http.post(
                        URI.create(api + "/" + account + "/messages"),
                        Optional.of(accessToken),
                        Json.bytes(message(to, tracker, part)),
                        Verdict::of))
                .orElseGet(() -> Mono.just(SendOutcome.failed(SendFailure.MISCONFIGURED, "no-phone-number-id")));
    }

    private static Map<String, Object> message(Address to, String tracker, Part part) {
        Map<String, Object> message = new HashMap<>(Interactive.fields(part));
        message.put("messaging_product", "whatsapp");
        message.put("recipient_type", "individual");
        // A BSUID under "to" is accepted with 200 and silently lost.
        message.put(NUMBER.matcher(to.target()).matches() ? "to" : "recipient", to.target());
        message.put("biz_opaque_callback_data", tracker);
        return message;
    }
}
