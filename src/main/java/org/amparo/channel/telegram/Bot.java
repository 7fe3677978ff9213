package org.amparo.channel.telegram;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.http.ProviderHttp;
import org.amparo.channel.json.Json;
import org.amparo.message.Address;
import org.amparo.message.Choice;
import org.amparo.message.Part;
import reactor.core.publisher.Mono;

/** Calls the Bot API. The token is part of each address; no address is ever printed. */
final class Bot {
    private final ProviderHttp http;
    private final String methods;
    private final boolean protectContent;

    Bot(ProviderHttp http, URI api, String token, boolean protectContent) {
        this.http = http;
        this.methods = api + "/bot" + token + "/";
        this.protectContent = protectContent;
    }

    Mono<SendOutcome> send(Address to, Part part) {
        Map<String, Object> message = new HashMap<>();
        message.put("chat_id", to.target());
        message.put("text", part.text());
        message.put("link_preview_options", Map.of("is_disabled", true));
        message.put("protect_content", protectContent);
        if (part.look() == Part.Look.BUTTONS) {
            message.put("reply_markup", Map.of("inline_keyboard", rows(part.choices())));
        }
        return call("sendMessage", message);
    }

    Mono<SendOutcome> answerCallbackQuery(String id) {
        return call("answerCallbackQuery", Map.of("callback_query_id", id));
    }

    private Mono<SendOutcome> call(String method, Map<String, Object> arguments) {
        return http.post(URI.create(methods + method), Optional.empty(), Json.bytes(arguments), Verdict::of);
    }

    /** One button a row: large enough for a shaking hand, and long titles stay whole. */
    private static List<List<Map<String, String>>> rows(List<Choice> choices) {
        return choices.stream()
                .map(choice -> List.of(Map.of("text", choice.title(), "callback_data", choice.payload())))
                .toList();
    }
}
