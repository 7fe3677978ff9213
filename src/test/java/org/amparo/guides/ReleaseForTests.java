package org.amparo.guides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.guides.Intent.Handoff;
import org.amparo.guides.Intent.Risk;
import org.amparo.guides.Speech.CommandWords;
import org.amparo.message.Language;

/** A small release, written in the test that needs it. */
public final class ReleaseForTests {
    private final List<String> languages;
    private final Map<String, Map<String, List<String>>> phrases = new LinkedHashMap<>();
    private final Set<String> urgentWhenNow = new HashSet<>();
    private final Map<String, Risk> risks = new HashMap<>();
    private final Map<String, Map<String, CommandWords>> commands = new HashMap<>();
    private final Map<String, Map<String, List<String>>> danger = new HashMap<>();
    private final Map<String, List<String>> everyday = new HashMap<>();
    private final Map<String, List<String>> harm = new HashMap<>();
    private final Map<String, List<String>> outOfScope = new HashMap<>();
    private final Map<String, Map<String, Map<String, List<String>>>> entities = new HashMap<>();
    private String version = "0123456789abcdef";

    private ReleaseForTests(List<String> languages) {
        this.languages = languages;
    }

    public static ReleaseForTests speaking(String... languages) {
        return new ReleaseForTests(List.of(languages));
    }

    public ReleaseForTests version(String some) {
        version = some;
        return this;
    }

    public ReleaseForTests intent(String id, String language, String... typed) {
        phrases.computeIfAbsent(id, i -> new HashMap<>()).put(language, List.of(typed));
        return this;
    }

    public ReleaseForTests risk(String id, Risk risk) {
        risks.put(id, risk);
        return this;
    }

    public ReleaseForTests urgent(String id, String language, String... typed) {
        risks.put(id, Risk.URGENT);
        return intent(id, language, typed);
    }

    public ReleaseForTests urgentWhenNow(String id, String language, String... typed) {
        urgentWhenNow.add(id);
        return intent(id, language, typed);
    }

    public ReleaseForTests danger(String language, String kind, String... signs) {
        danger.computeIfAbsent(language, l -> new LinkedHashMap<>()).put(kind, List.of(signs));
        return this;
    }

    public ReleaseForTests everyday(String language, String... expressions) {
        everyday.put(language, List.of(expressions));
        return this;
    }

    public ReleaseForTests harm(String language, String... signs) {
        harm.put(language, List.of(signs));
        return this;
    }

    public ReleaseForTests command(String language, String command, List<String> whole, List<String> anywhere) {
        commands.computeIfAbsent(language, l -> new HashMap<>()).put(command, new CommandWords(whole, anywhere));
        return this;
    }

    public ReleaseForTests outOfScope(String language, String... lines) {
        outOfScope.put(language, List.of(lines));
        return this;
    }

    public ReleaseForTests entity(String language, String facet, String value, String... words) {
        entities.computeIfAbsent(language, l -> new HashMap<>())
                .computeIfAbsent(facet, f -> new LinkedHashMap<>())
                .put(value, List.of(words));
        return this;
    }

    public Release build() {
        Map<String, Intent> intents = new LinkedHashMap<>();
        phrases.forEach((id, typed) -> intents.put(
                id,
                new Intent(
                        id,
                        "incident",
                        risks.getOrDefault(id, Risk.NORMAL),
                        Handoff.OFFER,
                        urgentWhenNow.contains(id),
                        false,
                        List.of(),
                        List.of(),
                        3,
                        Map.of(),
                        typed,
                        Map.of(),
                        Map.of())));
        Map<String, Speech> speech = new LinkedHashMap<>();
        languages.forEach(language -> speech.put(language, speech(language)));
        return new Release(
                version,
                languages.stream().map(Language::leftToRight).toList(),
                intents,
                speech,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Toolkit.NONE,
                List.of());
    }

    private Speech speech(String language) {
        return new Speech(
                new Voice(language, Map.of()),
                commands.getOrDefault(language, Map.of()),
                danger.getOrDefault(language, Map.of()),
                everyday.getOrDefault(language, List.of()),
                harm.getOrDefault(language, List.of()),
                outOfScope.getOrDefault(language, List.of()),
                List.of(),
                entities.getOrDefault(language, Map.of()),
                new ArrayList<>());
    }
}
