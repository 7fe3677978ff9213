package org.amparo.guides;

import java.util.List;
import java.util.Map;

/**
 * Something that older guides name and that is gone, or that works in another way today.
 *
 * @param names as people write it, in any language: small letters without accents, as they are heard; all parts around a {@code +} must
 *     stand in the message
 * @param intent whose guide tells how it is done today
 * @param told language code to what is said first
 */
public record OldName(String id, List<String> names, String intent, Map<String, String> told) {
    public OldName {
        names = List.copyOf(names);
        told = Map.copyOf(told);
    }
}
