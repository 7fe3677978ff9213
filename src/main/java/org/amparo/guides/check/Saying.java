package org.amparo.guides.check;

import java.util.List;
import java.util.Set;

/**
 * A saying that the code asks the voice for.
 *
 * @param places the {@code {name}}s that are filled in
 */
record Saying(String key, Set<String> places) {

    /** All of them, in the order of the voice's file. */
    static final List<Saying> ALL = List.of(
            plain("welcome"),
            plain("reader-whatsapp"),
            plain("reader-telegram"),
            plain("reader-messenger"),
            plain("reader-instagram"),
            plain("reader-signal"),
            plain("reader-sms"),
            plain("reader-webchat"),
            plain("menu-title"),
            plain("menu-protect"),
            plain("menu-incident"),
            plain("menu-learn"),
            plain("menu-more"),
            plain("button-next"),
            plain("button-back"),
            plain("button-stuck"),
            plain("button-menu"),
            plain("button-human"),
            plain("button-safe-now"),
            plain("button-yes"),
            plain("button-no"),
            plain("button-later"),
            plain("button-continue"),
            plain("button-start-again"),
            plain("button-neither"),
            plain("button-choose"),
            plain("which-of-two"),
            plain("not-understood"),
            plain("not-understood-again"),
            plain("out-of-scope"),
            plain("refuse-harm"),
            plain("danger-more"),
            with("emergency-numbers", "police", "ambulance"),
            plain("safe-now"),
            plain("still-here"),
            plain("human-nobody"),
            plain("human-ask-country"),
            plain("human-organisations"),
            plain("organisation-expired"),
            with("organisation-open", "from"),
            with("organisation-open-until", "from", "until"),
            with("careful", "text"),
            with("why", "text"),
            plain("step-stuck-general"),
            plain("step-already"),
            with("guide-end", "title"),
            plain("guide-next-offer"),
            plain("guide-none"),
            plain("nothing-to-repeat"),
            plain("back-at-start"),
            plain("no-guide-open"),
            with("resume", "title"),
            plain("old-button"),
            plain("already-answered"),
            plain("plan-made"),
            with("plan-progress", "done", "all"),
            with("plan-all-done", "all"),
            with("plan-done", "title"),
            with("plan-open", "title"),
            with("plan-step", "title"),
            plain("plan-none"),
            plain("plan-exists"),
            plain("plan-tick"),
            plain("plan-text"),
            plain("plan-changed"),
            plain("button-plan"),
            plain("button-plan-tick"),
            plain("button-plan-text"),
            plain("button-plan-new"),
            plain("button-plan-make"),
            plain("stopped"),
            plain("erase-done"),
            plain("secret-ask"),
            plain("secret-length"),
            plain("secret-common"),
            plain("secret-again"),
            plain("secret-different"),
            plain("secret-kept"),
            plain("language-ask"),
            plain("language-changed"),
            plain("language-fallback"),
            plain("greeting"),
            plain("thanks"),
            plain("yes-no-without-question"),
            plain("media"),
            plain("location"),
            plain("contact"),
            plain("redacted"),
            with("sensitive-again", "reader"),
            plain("flood"),
            plain("poison"),
            plain("too-long"),
            plain("edited"),
            plain("text-withdrawn"));

    private static Saying plain(String key) {
        return new Saying(key, Set.of());
    }

    private static Saying with(String key, String... places) {
        return new Saying(key, Set.of(places));
    }
}
