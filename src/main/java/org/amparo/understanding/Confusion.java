package org.amparo.understanding;

/**
 * Texts of one label that were taken for another.
 *
 * @param meant the label they have
 * @param takenFor the label they were given; empty for none
 * @param times how many of them
 * @param of how many texts of the label there are
 */
public record Confusion(String meant, String takenFor, int times, int of) {

    /** Such as: {@code 7 of 20 'report-threat' phrases were taken for 'account-locked'}. */
    public String sentence() {
        return "%d of %d '%s' phrases %s taken for %s"
                .formatted(
                        times,
                        of,
                        meant,
                        times == 1 ? "was" : "were",
                        takenFor.isEmpty() ? "nothing" : "'" + takenFor + "'");
    }
}
