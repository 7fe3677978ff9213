package org.amparo.guides.check;

import java.util.List;
import java.util.stream.Stream;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.VoicePage;

/**
 * Words that are said in one go.
 *
 * @param line where it begins, or the heading above it
 */
record Passage(String file, int line, String text) {
    /** What a guide says: its opening, and each step. */
    static List<Passage> of(GuidePage guide) {
        return Stream.concat(
                        Stream.of(new Passage(guide.file(), guide.line(), guide.opening())),
                        guide.steps().stream().map(row -> new Passage(guide.file(), row.line(), said(row.step()))))
                .toList();
    }

    /** What a voice says: each saying. */
    static List<Passage> of(VoicePage voice) {
        return voice.rows().stream()
                .map(row -> new Passage(voice.file(), row.line(), row.text()))
                .toList();
    }

    /** All that is said in a language: by each guide, and by the voice. */
    static Stream<List<Passage>> in(Pages pages, String language) {
        return Stream.concat(
                pages.guides(language).stream().map(Passage::of),
                pages.voice(language).stream().map(Passage::of));
    }

    private static String said(Step step) {
        return String.join("\n", step.text(), step.why(), step.careful(), step.ifItFails());
    }
}
