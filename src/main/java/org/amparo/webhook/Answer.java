package org.amparo.webhook;

/** The closed list of what the door says. Each has one body, the same for everybody, so that nobody learns anything from it. */
public enum Answer {
    /** Kept, or kept before, or nothing for us. */
    TAKEN(200, ""),
    /** Not readable at all, or not sent to the end. */
    UNREADABLE(400, "unreadable\n"),
    /** Not from whom it says. */
    NOT_GENUINE(401, "not genuine\n"),
    /** A handshake that is not deserved. */
    FORBIDDEN(403, "forbidden\n"),
    /** No such channel, or it is off. */
    UNKNOWN(404, "unknown\n"),
    /** More than {@link Door#LARGEST_BODY}. */
    TOO_LARGE(413, "too large\n"),
    /** Compressed: a small body could hide a huge one. */
    ENCODED(415, "send it unencoded\n"),
    /** Not kept, or not all of it: the service must send it again. */
    NOT_KEPT(503, "send it again\n");

    private final int status;
    private final String body;

    Answer(int status, String body) {
        this.status = status;
        this.body = body;
    }

    public int status() {
        return status;
    }

    /** At most 64 bytes of ASCII. */
    public String body() {
        return body;
    }
}
