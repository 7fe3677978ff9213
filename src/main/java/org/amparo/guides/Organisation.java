package org.amparo.guides;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Somebody who helps.
 *
 * @param serves language code to one line: whom and with what
 * @param regions {@code world}, region ids, or ISO country codes
 * @param languages codes of the languages they answer in
 * @param hours as they say it, or empty
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
        Map<String, String> contact,
        Map<String, String> intake,
        String source,
        LocalDate checkedOn,
        LocalDate expiresOn,
        boolean verified) {}
