package org.amparo.channel.whatsapp;

import static org.amparo.channel.SendFailure.MISCONFIGURED;
import static org.amparo.channel.SendFailure.PERSON_THROTTLED;
import static org.amparo.channel.SendFailure.REFUSED;
import static org.amparo.channel.SendFailure.TEMPORARY;
import static org.amparo.channel.SendFailure.THROTTLED;
import static org.amparo.channel.SendFailure.UNKNOWN;
import static org.amparo.channel.SendFailure.WINDOW_CLOSED;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.http.Answer;
import org.amparo.channel.json.Json;

/**
 * What an answer means. Decided on Meta's code, never on its text, as Meta asks.
 *
 * <p>Meanings of the codes: Meta, "Error codes" (15 May 2026) and pywa's list; which failure each one is: our judgement.
 */
final class Verdict {
    private static final Map<Long, SendFailure> BY_CODE = new HashMap<>();

    static {
        codes(TEMPORARY, 1, 2, 131000, 131016, 131053, 131057, 133004, 135000);
        codes(THROTTLED, 4, 80007, 130429, 131048, 131064, 133016);
        codes(PERSON_THROTTLED, 131056);
        // Not without a word from the person: over 24 hours, or they are shielded from unasked messages.
        codes(WINDOW_CLOSED, 131047, 131049, 131050, 130472);
        codes(REFUSED, 100, 131008, 131009, 131021, 131026, 131030, 131051, 131062);
        codes(MISCONFIGURED, 0, 3, 10, 33, 190, 131005, 131037, 131042, 131045);
        // Policy: the account is locked or restricted until an operator has talked to Meta.
        codes(MISCONFIGURED, 368, 130497, 131031);
    }

    /** With code 100: no such number, or not ours to use. */
    private static final long NO_SUCH_OBJECT = 33;

    private Verdict() {}

    static SendOutcome of(Answer answer) {
        Json body = Json.parse(answer.body()).orElse(Json.NOTHING);
        Json error = body.at("error");
        if (error.isNothing() && answer.status() / 100 == 2) {
            return sent(body);
        }
        OptionalLong code = error.number("code");
        return code.isPresent()
                ? failed(byCode(code.getAsLong(), error, answer), answer, Long.toString(code.getAsLong()))
                : failed(byStatus(answer.status()), answer, "http-" + answer.status());
    }

    /** Only Meta's own id shows that Meta has the message; anything else with a 200 may be a proxy's page. */
    private static SendOutcome sent(Json body) {
        return body.at("messages")
                .elements()
                .flatMap(message -> message.text("id").stream())
                .findFirst()
                .<SendOutcome>map(SendOutcome.Sent::new)
                .orElseGet(() -> SendOutcome.failed(UNKNOWN, "no-message-id"));
    }

    private static SendFailure byCode(long code, Json error, Answer answer) {
        if (code == 100 && error.number("error_subcode").orElse(0) == NO_SUCH_OBJECT) {
            return MISCONFIGURED;
        }
        SendFailure known = BY_CODE.get(code);
        if (known != null) {
            return known;
        }
        if (code >= 200 && code <= 299) {
            return MISCONFIGURED; // a permission is missing
        }
        if (code >= 132000 && code <= 132999) {
            return REFUSED; // something about a template
        }
        if (answer.status() == 429) {
            return THROTTLED;
        }
        return answer.status() >= 500 || error.isTrue("is_transient") ? TEMPORARY : REFUSED;
    }

    /** Not Meta's words: something between us and Meta, or not Meta at all. */
    private static SendFailure byStatus(int status) {
        if (status == 429) {
            return THROTTLED;
        }
        return status >= 500 ? TEMPORARY : MISCONFIGURED;
    }

    private static SendOutcome failed(SendFailure failure, Answer answer, String code) {
        return new SendOutcome.Failed(
                failure, failure.isWorthRetrying() ? answer.retryAfter() : Optional.empty(), code);
    }

    private static void codes(SendFailure failure, long... codes) {
        for (long code : codes) {
            BY_CODE.put(code, failure);
        }
    }
}
