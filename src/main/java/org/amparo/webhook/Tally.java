package org.amparo.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amparo.message.Content;
import org.amparo.message.Incoming;

/**
 * Counts, for those who run the bot: {@code amparo.webhook{channel,answer}}, {@code amparo.messages{channel,kind,result}} and
 * {@code amparo.status{channel,state,code}}. No count holds anything of a person.
 */
public final class Tally {
    /** Words and short numbers only: what looks like an id or a phone number does not become a label. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z_-]{1,32}|[0-9]{1,7}");

    private final MeterRegistry meters;

    public Tally(MeterRegistry meters) {
        this.meters = meters;
    }

    void answer(String channel, Answer answer) {
        meters.counter("amparo.webhook", "channel", channel, "answer", word(answer))
                .increment();
    }

    void message(String channel, Incoming message, String result) {
        meters.counter(
                        "amparo.messages",
                        "channel",
                        channel,
                        "kind",
                        message.content().kind(),
                        "result",
                        result)
                .increment();
    }

    void status(String channel, Content.Status status) {
        meters.counter(
                        "amparo.status",
                        "channel",
                        channel,
                        "state",
                        label(status.state()),
                        "code",
                        label(status.code()))
                .increment();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String label(String theirs) {
        return theirs.isEmpty() ? "none" : HARMLESS.matcher(theirs).matches() ? theirs : "other";
    }
}
