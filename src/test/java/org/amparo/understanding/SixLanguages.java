package org.amparo.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amparo.guides.ReleaseForTests;
import org.amparo.understanding.opennlp.MaxentLearner;

/** A listener that learned from 26 phrases in each of six languages, once for all tests. What it can, the content can only do better. */
final class SixLanguages {
    static final List<String> CODES = List.of("en", "es", "fr", "ar", "pt", "ru");

    static final Listener LISTENER =
            Understanders.train(new MaxentLearner(), release().build());

    private SixLanguages() {}

    static Understanding said(String text) {
        return LISTENER.understand(text, Optional.empty());
    }

    static Understanding said(String text, String spoken) {
        return LISTENER.understand(text, Optional.of(spoken));
    }

    static ReleaseForTests release() {
        ReleaseForTests release = ReleaseForTests.speaking(CODES.toArray(String[]::new));
        for (String language : CODES) {
            lessons(language).forEach((intent, phrases) -> {
                String[] typed = phrases.toArray(String[]::new);
                switch (intent) {
                    case "out-of-scope" -> release.outOfScope(language, typed);
                    case "immediate-danger" -> release.urgent(intent, language, typed);
                    default -> release.intent(intent, language, typed);
                }
            });
        }
        return release.danger("en", "immediate-danger", "they|men|police + door|outside", "kill me|killing us")
                .danger(
                        "ar",
                        "immediate-danger",
                        "الشرطة|رجال|هم + الباب|باب|البيت|برا",
                        "سلاح",
                        "يقتل*|القتل",
                        "يهدد*")
                .danger("ru", "immediate-danger", "полици*|люди|они + двер*|дома|улице", "угрожа*", "убить|убьют")
                .command("ru", "human", List.of("человек", "оператор"), List.of("живой человек"))
                .command("ar", "human", List.of("إنسان", "بدي حدا"), List.of("احكي مع انسان"))
                .command("en", "human", List.of("human"), List.of())
                .entity("ar", "platform", "whatsapp", "واتساب", "الواتس")
                .entity("ru", "platform", "telegram", "телеграм", "телега")
                .entity("en", "platform", "facebook", "facebook", "fb");
    }

    private static Map<String, List<String>> lessons(String language) {
        Map<String, List<String>> lessons = new LinkedHashMap<>();
        for (String line : lines("lessons/" + language)) {
            String[] both = line.split("\t", 2);
            lessons.computeIfAbsent(both[0], intent -> new java.util.ArrayList<>())
                    .add(both[1]);
        }
        return lessons;
    }

    static List<String> lines(String name) {
        try (InputStream in = SixLanguages.class.getResourceAsStream("/languages/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
