package org.amparo;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Consumer;
import org.amparo.dialogue.Decision;
import org.amparo.dialogue.Effect;

/** Counts what decisions note: {@code amparo.dialogue{event}}. Nothing of a person is in it. */
final class Counting implements Consumer<Decision> {
    private final MeterRegistry meters;

    Counting(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void accept(Decision decision) {
        for (Effect effect : decision.effects()) {
            if (effect instanceof Effect.Note note) {
                String event = note.event().name().toLowerCase(Locale.ROOT).replace('_', '-');
                meters.counter("amparo.dialogue", "event", event).increment();
            }
        }
    }
}
