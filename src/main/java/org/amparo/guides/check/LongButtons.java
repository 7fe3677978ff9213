package org.amparo.guides.check;

import java.util.Set;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.Row;
import org.amparo.guides.pages.VoicePage;

/** Sayings that become buttons are short. */
final class LongButtons implements Check {
    /** Shelves of the menu are offered as buttons too. */
    private static final Set<String> SHELVES = Set.of("menu-protect", "menu-incident", "menu-learn", "menu-more");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (VoicePage voice : pages.voices()) {
            for (Row row : voice.rows()) {
                int length = Limits.length(row.text());
                if (isButton(row.name()) && length > Limits.BUTTON) {
                    found.accept(Finding.error(
                            voice.file(),
                            row.line(),
                            "the button has " + length + " characters and " + Limits.BUTTON + " fit",
                            "shorten it"));
                }
            }
        }
    }

    private static boolean isButton(String key) {
        return key.startsWith("button-") || SHELVES.contains(key);
    }
}
