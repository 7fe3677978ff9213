package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.guides.Finding;
import org.amparo.guides.Release;
import org.amparo.guides.translation.SourceMarks;

/** A whole content of two intents in two languages in which nothing is wrong, and ways to spoil it. */
final class SmallContent {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Map<String, String> files;

    private SmallContent(Map<String, String> files) {
        this.files = files;
    }

    static SmallContent clean() {
        Map<String, String> files = new TreeMap<>();
        files.put("languages.yml", "en: {name: English, direction: ltr}\nes: {name: Spanish, direction: ltr}\n");
        files.put("account-hacked/about.yml", about("account-hacked", "high", "[report-threat]"));
        files.put("report-threat/about.yml", about("report-threat", "urgent", "[]"));
        for (String language : List.of("en", "es")) {
            files.put("account-hacked/guide." + language + ".md", accountGuide());
            files.put("report-threat/guide." + language + ".md", threatGuide());
            for (String intent : List.of("account-hacked", "report-threat")) {
                files.put(intent + "/phrases." + language + ".txt", phrases(intent + " learned", 40));
                files.put(intent + "/held-out." + language + ".txt", phrases(intent + " kept", 10));
            }
            files.put("_bot/voice." + language + ".yml", voice());
            files.put("_bot/commands." + language + ".yml", commands());
            files.put(
                    "_bot/danger." + language + ".yml",
                    "report-threat:\n  - they|he + kill* + me\neveryday:\n  - heat + killing me\n");
            files.put("_bot/harm." + language + ".yml", "refuse:\n  - hack + my ex\n");
            files.put("_bot/entities." + language + ".yml", "platform:\n  whatsapp: [wa]\ncountry:\n  NO: [oslo]\n");
            files.put("_bot/danger-held-out." + language + ".tsv", "report-threat\the wants me dead\nnone\tnice day\n");
            files.put("_bot/out-of-scope." + language + ".txt", "what is the weather\n");
            files.put("_bot/out-of-scope-held-out." + language + ".txt", "tell me a joke\n");
            files.put("_bot/plain-words." + language + ".yml", plainWords());
        }
        files.put("_bot/regions.yml", "north: [NO, SE, XK]\n");
        files.put("_bot/emergency-numbers.yml", "checked: unverified\nNO: {police: \"112\", ambulance: \"113\"}\n");
        files.put("_bot/links.yml", "known.example: {why: \"ours\", checked-on: 2026-11-01}\n");
        files.put("_organisations/helpers.yml", helpers());
        return new SmallContent(files);
    }

    SmallContent with(String file, String text) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(file, text);
        return new SmallContent(changed);
    }

    SmallContent without(String file) {
        assertThat(files).containsKey(file);
        Map<String, String> changed = new TreeMap<>(files);
        changed.remove(file);
        return new SmallContent(changed);
    }

    /** The same words replaced in one file. */
    SmallContent changing(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        return with(file, files.get(file).replace(from, to));
    }

    /** The same words replaced in the guide of account-hacked, in both languages. */
    SmallContent changingTheGuide(String from, String to) {
        return changing("account-hacked/guide.en.md", from, to).changing("account-hacked/guide.es.md", from, to);
    }

    SmallContent adding(String file, String text) {
        return with(file, files.get(file) + text);
    }

    String text(String file) {
        return files.getOrDefault(file, "");
    }

    /** With translations that somebody has compared with their source, unless a test marked them itself. */
    ContentFiles files() {
        Map<String, String> compared = new TreeMap<>(files);
        compared.replaceAll((path, text) -> path.endsWith("/guide.es.md") && !text.contains(" from=")
                ? SourceMarks.stamped(text(path.replace(".es.", ".en.")), text)
                : text);
        return ContentFiles.of(compared);
    }

    Loaded read() {
        return ReleaseReader.read(files(), TODAY);
    }

    Release release() {
        return read().release().orElseThrow(() -> new AssertionError(said()));
    }

    /** All findings as a trainer reads them. */
    List<String> said() {
        return read().findings().stream().map(Finding::toString).toList();
    }

    static String phrases(String seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> seed + " number " + (char) ('a' + i % 26) + (i / 26) + "\n")
                .collect(Collectors.joining());
    }

    private static String about(String id, String risk, String next) {
        return """
                id: %s
                group: incident
                risk: %s
                handoff: offer
                next: %s
                review-every: 3 months
                """.formatted(id, risk, next);
    }

    private static String accountGuide() {
        return """
                # My account {account-hacked}

                I am sorry.
                We go one step at a time.

                ## Which account? {which ask=platform}
                Which account is it?
                - WhatsApp {platform=whatsapp} -> again
                - Another one {platform=other}

                ## Change it {change platform=other}
                Change the password.

                Use one that is *new*.
                Why: they know the old one.
                Careful: alone.
                If it fails: say human.
                Source: a good book
                Reviewed: 2026-11-01
                -> end

                ## Take it back {again platform=whatsapp}
                Log in again.
                Source: another book
                Reviewed: 2026-11-01
                Check: unverified
                """;
    }

    private static String threatGuide() {
        return """
                # I got a threat {report-threat}

                Get to a safe place.

                ## What next? {next}
                Are you safe?
                - Yes -> end
                - No -> human
                """;
    }

    private static String plainWords() {
        return """
                sentence: 12
                reading: 60
                soft: [may be called]
                on-screen: [malware scan]
                words: {malware*: "a harmful app", "SIM swap": "a stolen number"}
                """;
    }

    private static String voice() {
        return Sayings.complete();
    }

    private static String commands() {
        return Sayings.commands();
    }

    private static String helpers() {
        return """
                id: helpers
                name: The Helpers
                website: helpers.example/help
                helps-with: [accounts]
                serves: {en: "everybody", es: "a todo el mundo"}
                regions: [world, north, NO]
                languages: [en]
                contact: {web: helpers.example, email: us@helpers.example}
                source: their page
                checked-on: 2026-11-01
                expires-on: 2027-01-30
                status: seen
                """;
    }

    /** A voice with every saying, kept apart because it is long and says nothing. */
    private static final class Sayings {
        private static final List<String> PLAIN = List.of(
                ("welcome reader-whatsapp reader-telegram reader-messenger reader-instagram reader-signal reader-sms "
                                + "reader-webchat menu-title menu-protect menu-incident menu-learn menu-more button-next button-back "
                                + "button-stuck button-menu button-human button-safe-now button-yes button-no button-later "
                                + "button-continue button-start-again button-neither button-choose which-of-two not-understood "
                                + "not-understood-again out-of-scope refuse-harm danger-more safe-now still-here human-nobody "
                                + "human-ask-country human-organisations organisation-expired "
                                + "step-stuck-general step-already guide-next-offer guide-none nothing-to-repeat back-at-start "
                                + "no-guide-open old-button already-answered stopped erase-done secret-ask secret-length "
                                + "secret-common secret-again secret-different secret-kept plan-made plan-none plan-exists plan-tick plan-text plan-changed button-plan "
                                + "button-plan-tick button-plan-text button-plan-new button-plan-make language-ask language-changed "
                                + "language-fallback greeting thanks yes-no-without-question media location contact redacted flood "
                                + "poison too-long edited text-withdrawn")
                        .split(" "));

        static String complete() {
            return PLAIN.stream().map(key -> key + ": \"words\"\n").collect(Collectors.joining())
                    + "guide-end: \"The end of {title}\"\nresume: \"We were at {title}\"\n"
                    + "organisation-open: \"{from}\"\norganisation-open-until: \"{from} {until}\"\n"
                    + "sensitive-again: \"Who reads: {reader}\"\ncareful: \"Careful: {text}\"\nwhy: \"Why: {text}\"\n"
                    + "emergency-numbers: \"{police} {ambulance}\"\n"
                    + "plan-progress: \"{done} of {all}\"\nplan-all-done: \"All {all}\"\n"
                    + "plan-done: \"done: {title}\"\nplan-open: \"open: {title}\"\nplan-step: \"- {title}\"\n";
        }

        static String commands() {
            return List.of("stop menu human language back next repeat stuck yes no erase duress plan thanks greeting"
                            .split(" "))
                    .stream()
                    .map(command -> command + ":\n  whole: [" + "\"" + command + "\"]\n  anywhere: []\n")
                    .collect(Collectors.joining());
        }
    }
}
