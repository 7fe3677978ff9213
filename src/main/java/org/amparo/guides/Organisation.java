package org.amparo.guides;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who helps.
 *
 * @param serves language code to one line: whom and with what
 * @param regions {@code world}, region ids, or ISO country codes
 * @param languages codes of the languages they answer in
 * @param hours as they say it, or empty
 * @param open the same by the clock, where it was seen
 * @param contact way ({@code email}, {@code phone}, {@code web} …) to address
 * @param verified whether an operator or a source confirmed the contact
 */
public record Organisation(
        String id,
        String name,
        String website,
        List<String> helpsWith,
        Map<String, String> serves,
        List<String> regions,
        List<String> languages,
        String hours,
        Optional<Hours> open,
        Map<String, String> contact,
        Map<String, String> intake,
        String source,
        LocalDate checkedOn,
        LocalDate expiresOn,
        boolean verified) {

    /**
     * When somebody answers, by their own clock.
     *
     * @param until empty where nobody saw it
     */
    public record Hours(LocalTime from, Optional<LocalTime> until, ZoneId zone) {}
}
