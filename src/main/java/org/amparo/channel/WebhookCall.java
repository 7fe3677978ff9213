package org.amparo.channel;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call as it came in, untouched.
 *
 * @param headers names in any case, each with all its values
 * @param query the query parameters, decoded, each with all its values
 * @param body the raw bytes; signatures are taken over exactly these
 */
public record WebhookCall(Map<String, List<String>> headers, Map<String, List<String>> query, byte[] body) {
    public WebhookCall {
        Map<String, List<String>> inAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> inAnyCase.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(inAnyCase);
        query = Map.copyOf(query);
    }

    /** A call with nothing but a body, for reading what was recorded. */
    public static WebhookCall ofBody(byte[] body) {
        return new WebhookCall(Map.of(), Map.of(), body);
    }

    /** The header's value if it was sent exactly once; two of them are as good as none. */
    public Optional<String> header(String name) {
        return only(headers.get(name));
    }

    /** The query parameter's value if it was sent exactly once. */
    public Optional<String> parameter(String name) {
        return only(query.get(name));
    }

    private static Optional<String> only(@Nullable List<String> values) {
        return values != null && values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "WebhookCall[" + body.length + " bytes]";
    }
}
