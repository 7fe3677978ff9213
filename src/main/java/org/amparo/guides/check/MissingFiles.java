package org.amparo.guides.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/**
 * Files that are not there. Guides and phrases fall back to another language, so only the first language must have them all; without its
 * voice, commands and danger signs a language cannot be spoken at all.
 */
final class MissingFiles implements Check {
    private static final List<String> OF_INTENT = List.of("guide.%s.md", "phrases.%s.txt", "held-out.%s.txt");
    private static final List<String> INDISPENSABLE =
            List.of("_bot/voice.%s.yml", "_bot/commands.%s.yml", "_bot/danger.%s.yml");
    private static final List<String> OF_LANGUAGE = List.of(
            "_bot/danger-held-out.%s.tsv",
            "_bot/harm.%s.yml",
            "_bot/entities.%s.yml",
            "_bot/out-of-scope.%s.txt",
            "_bot/out-of-scope-held-out.%s.txt",
            "_bot/plain-words.%s.yml");
    private static final List<String> OF_ALL =
            List.of("_bot/regions.yml", "_bot/links.yml", "_bot/emergency-numbers.yml");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        Search search = new Search(pages, found);
        OF_ALL.forEach(file -> search.expect(file, true));
        Set<String> intents = intents(pages);
        intents.forEach(intent -> search.expect(intent + "/about.yml", true));
        for (String language : pages.languageCodes()) {
            boolean first = language.equals(pages.languageCodes().get(0));
            INDISPENSABLE.forEach(file -> search.expect(file.formatted(language), true));
            OF_LANGUAGE.forEach(file -> search.expect(file.formatted(language), first));
            for (String intent : intents) {
                OF_INTENT.forEach(file -> search.expect(intent + "/" + file.formatted(language), first));
            }
        }
    }

    private static Set<String> intents(Pages pages) {
        Set<String> folders = new TreeSet<>();
        for (String path : pages.files().keySet()) {
            int slash = path.indexOf('/');
            if (slash > 0 && !path.startsWith("_")) {
                folders.add(path.substring(0, slash));
            }
        }
        return folders;
    }

    private record Search(Pages pages, Consumer<Finding> found) {
        void expect(String file, boolean blocking) {
            if (!pages.files().containsKey(file)) {
                found.accept(new Finding(blocking, file, 0, "the file is missing", "write it; README.md shows how"));
            }
        }
    }
}
