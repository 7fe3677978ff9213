package org.amparo.channel.http;

import java.time.Duration;
import java.util.Optional;

/**
 * What a service said to a request.
 *
 * @param status the HTTP status
 * @param retryAfter how long it asked to wait, at most an hour
 * @param body at most 64 KiB
 */
public record Answer(int status, Optional<Duration> retryAfter, byte[] body) {
    @Override
    public String toString() {
        return "Answer[" + status + "]";
    }
}
