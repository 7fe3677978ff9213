package org.amparo.channel;

import java.time.Duration;

/**
 * How fast one person may be written to: {@code burst} parts at once, then one per {@code every}.
 *
 * @param burst at least 1
 * @param every zero means no pace at all
 */
public record Pace(int burst, Duration every) {
    public static final Pace NONE = new Pace(1, Duration.ZERO);
}
