package org.amparo.channel;

/**
 * What fits one message of a service.
 *
 * @param measure how every length below is counted
 * @param text the longest text without choices
 * @param textWithChoices the longest text with buttons or a list under it
 * @param buttons {@link Buttons#NONE} where the service has none
 * @param rows {@link Rows#NONE} where the service has no lists
 */
public record Limits(Measure measure, int text, int textWithChoices, Buttons buttons, Rows rows) {

    /**
     * Buttons under a message.
     *
     * @param count how many
     * @param title the longest title
     */
    public record Buttons(int count, int title) {
        public static final Buttons NONE = new Buttons(0, 0);
    }

    /**
     * A list that opens.
     *
     * @param count how many rows
     * @param title the longest title of a row
     * @param description the longest second line of a row, 0 if rows have none: a title too long for the first line goes there
     * @param opener the longest title of the button that opens it
     */
    public record Rows(int count, int title, int description, int opener) {
        public static final Rows NONE = new Rows(0, 0, 0, 0);

        int words() {
            return Math.max(title, description);
        }
    }
}
