package org.amparo.guides.check;

import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.OldName;
import org.amparo.guides.pages.OldNamesPage;
import org.amparo.guides.pages.OldNamesPage.Entry;
import org.amparo.guides.pages.Pages;

/** Whoever asks for something by its old name is told so in their language, and led to a guide that exists. */
final class OldNames implements Check {
    private static final int LONGEST = 350;
    private static final String AS_HEARD = "[\\p{Ll}\\p{Lo}0-9]+( \\+?( ?[\\p{Ll}\\p{Lo}0-9]+))*";

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        pages.oldNames().ifPresent(page -> page.entries().forEach(entry -> look(pages, page, entry, found)));
    }

    private static void look(Pages pages, OldNamesPage page, Entry entry, Consumer<Finding> found) {
        OldName old = entry.name();
        Report report = (what, how) -> found.accept(Finding.error(page.file(), entry.line(), what, how));
        if (old.names().isEmpty()) {
            report.say("'" + old.id() + "' has no names", "write 'names: [old name]'");
        }
        old.names().stream()
                .filter(name -> !name.toString().matches(AS_HEARD))
                .forEach(name -> report.say(
                        "'" + name + "' is never heard", "write it in small letters, without accents and signs"));
        if (!pages.hasIntent(old.intent())) {
            report.say("there is no guide '" + old.intent() + "'", "use the name of a folder");
        }
        for (String language : pages.languageCodes()) {
            String told = old.told().getOrDefault(language, "");
            if (told.isEmpty()) {
                found.accept(new Finding(
                        language.equals(pages.languageCodes().get(0)),
                        page.file(),
                        entry.line(),
                        "'" + old.id() + "' says nothing in " + language,
                        "add '" + language + ": …' to 'told'"));
            } else if (told.length() > LONGEST) {
                report.say("'" + old.id() + "' is long in " + language, "keep it under " + LONGEST + " characters");
            }
        }
    }

    private interface Report {
        void say(String what, String how);
    }
}
