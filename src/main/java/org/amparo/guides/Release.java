package org.amparo.guides;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.message.Language;

/**
 * All content of one moment.
 *
 * @param version the first 16 hex digits of a SHA-256 over all files: the same content has the same version everywhere
 * @param languages in the order of fallback; the first one has every text
 * @param intents by id
 * @param speech what the bot needs to speak and listen in each language, by language code
 * @param organisations who helps, by id order
 * @param regions region id to ISO country codes
 * @param emergency country code to the numbers to call there
 * @param clocks country code to the time zone that is right everywhere in it
 * @param toolkit what plans are made of
 * @param oldNames what is called, or works, otherwise today
 */
public record Release(
        String version,
        List<Language> languages,
        Map<String, Intent> intents,
        Map<String, Speech> speech,
        List<Organisation> organisations,
        Map<String, List<String>> regions,
        Map<String, EmergencyNumbers> emergency,
        Map<String, ZoneId> clocks,
        Toolkit toolkit,
        List<OldName> oldNames) {

    /** Numbers to call, as text; empty where unknown. */
    public record EmergencyNumbers(String police, String ambulance) {}

    /** This release without the sentences that are only learned from or measured by. */
    public Release forTalking() {
        Map<String, Intent> silent = new LinkedHashMap<>();
        intents.forEach((id, intent) -> silent.put(id, intent.forTalking()));
        Map<String, Speech> spoken = new LinkedHashMap<>();
        speech.forEach((language, ofIt) -> spoken.put(language, ofIt.forTalking()));
        return new Release(
                version, languages, silent, spoken, organisations, regions, emergency, clocks, toolkit, oldNames);
    }

    /** The language with this code, or the first one. */
    public Language language(String code) {
        return languages.stream().filter(l -> l.code().equals(code)).findFirst().orElse(languages.get(0));
    }

    /** Whether the bot speaks it. */
    public boolean speaks(String code) {
        return speech.containsKey(code);
    }

    /** What the bot says in this language. */
    public Voice voice(String language) {
        Speech spoken = speech.get(language);
        if (spoken == null) {
            throw new IllegalArgumentException("No voice for this language");
        }
        return spoken.voice();
    }

    /** The country itself, and the ids of the regions it belongs to. */
    public Set<String> placesOf(String country) {
        Set<String> places = regions.entrySet().stream()
                .filter(region -> region.getValue().contains(country))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        places.add(country);
        return places;
    }

    /** The intent with this id. */
    public Optional<Intent> intent(String id) {
        return Optional.ofNullable(intents.get(id));
    }

    /** The guide in this language, or in the first language that has it; look at its own language to know. */
    public Optional<Guide> guide(String intent, String language) {
        Intent found = intents.get(intent);
        if (found == null) {
            return Optional.empty();
        }
        Guide wanted = found.guides().get(language);
        if (wanted != null) {
            return Optional.of(wanted);
        }
        return languages.stream()
                .filter(l -> found.guides().containsKey(l.code()))
                .findFirst()
                .map(l -> found.guides().get(l.code()));
    }
}
