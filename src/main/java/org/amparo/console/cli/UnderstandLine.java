package org.amparo.console.cli;

import java.util.List;
import java.util.Locale;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding;
import org.jspecify.annotations.Nullable;

/** What {@code understand} prints for one message, in this order; null where there is nothing. */
record UnderstandLine(
        String language,
        @Nullable String danger,
        @Nullable String command,
        @Nullable String intent,
        double confidence,
        List<Understanding.Guess> alternatives,
        Named entities,
        String outcome) {

    record Named(
            @Nullable String platform,
            @Nullable String device,
            @Nullable String country) {}

    static UnderstandLine of(Understanding meaning) {
        Understanding.Entities entities = meaning.entities();
        return new UnderstandLine(
                meaning.language(),
                meaning.danger().orElse(null),
                meaning.command().map(Command::word).orElse(null),
                meaning.intent().orElse(null),
                meaning.confidence(),
                meaning.alternatives(),
                new Named(
                        entities.platform().orElse(null),
                        entities.device().orElse(null),
                        entities.country().orElse(null)),
                meaning.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
