package org.amparo.channel.telegram;

import static java.util.Locale.ROOT;

import java.time.Duration;
import java.util.Optional;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.http.Answer;
import org.amparo.channel.http.RetryAfter;
import org.amparo.channel.json.Json;

/** What an answer means. Telegram's codes are those of HTTP, with a text to tell two of them apart. */
final class Verdict {
    private Verdict() {}

    static SendOutcome of(Answer answer) {
        Json body = Json.parse(answer.body()).orElse(Json.NOTHING);
        if (body.isTrue("ok")) {
            return new SendOutcome.Sent(body.at("result").number("message_id").stream()
                    .mapToObj(Long::toString)
                    .findFirst()
                    .orElse(""));
        }
        if (answer.status() / 100 == 2) {
            // Whoever said so was not Telegram: a proxy's page, perhaps.
            return SendOutcome.failed(SendFailure.UNKNOWN, "not-ok");
        }
        Optional<Duration> wait = body.at("parameters").number("retry_after").stream()
                .boxed()
                .findFirst()
                .map(seconds -> Duration.ofSeconds(Math.min(seconds, RetryAfter.LONGEST.toSeconds())))
                .flatMap(RetryAfter::capped)
                .or(answer::retryAfter);
        boolean fromTelegram = body.number("error_code").isPresent();
        SendFailure failure = failure(answer.status(), fromTelegram, body);
        return new SendOutcome.Failed(
                failure, failure.isWorthRetrying() ? wait : Optional.empty(), "http-" + answer.status());
    }

    private static SendFailure failure(int status, boolean fromTelegram, Json body) {
        if (status >= 500) {
            return SendFailure.TEMPORARY;
        }
        if (status == 429) {
            // Telegram does not say whose limit it is. One person's flood must not silence all others;
            // and if it is the bot's limit, each of them will be told the same.
            return fromTelegram ? SendFailure.PERSON_THROTTLED : SendFailure.THROTTLED;
        }
        if (!fromTelegram) {
            return SendFailure.MISCONFIGURED;
        }
        return switch (status) {
            case 400 -> isNoSuchChat(body) ? SendFailure.GONE : SendFailure.REFUSED;
            // Blocked by the person, or their account is closed.
            case 403 -> SendFailure.GONE;
            case 401, 404 -> SendFailure.MISCONFIGURED;
            default -> SendFailure.REFUSED;
        };
    }

    private static boolean isNoSuchChat(Json body) {
        return body.text("description")
                .map(text -> text.toLowerCase(ROOT).contains("chat not found"))
                .orElse(false);
    }
}
