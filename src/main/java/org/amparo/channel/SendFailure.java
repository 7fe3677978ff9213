package org.amparo.channel;

/** The closed list of what can go wrong when sending. */
public enum SendFailure {
    /** The service had a problem of its own; nothing was delivered. */
    TEMPORARY(true),
    /** No answer came: it may have been delivered or not. A double is harmless, see {@code docs/adr}. */
    UNKNOWN(true),
    /** The whole channel is too fast. */
    THROTTLED(true),
    /** This person was written to too often. */
    PERSON_THROTTLED(true),
    /** The person is not there at the moment; the service itself is well. Kept for them for about an hour. */
    AWAY(true),
    /** Our own set-up is wrong (token, number, permission): kept for a while, an operator must act. */
    MISCONFIGURED(true),
    /** The service's reply window is closed; only the person can open it again. */
    WINDOW_CLOSED(false),
    /** This message will never be accepted. */
    REFUSED(false),
    /** The person blocked the bot or does not exist any more: everything waiting for them is dropped. */
    GONE(false);

    private final boolean worthRetrying;

    SendFailure(boolean worthRetrying) {
        this.worthRetrying = worthRetrying;
    }

    public boolean isWorthRetrying() {
        return worthRetrying;
    }
}
