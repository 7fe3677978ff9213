package org.amparo.guides.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;

/**
 * Words that are said in one go.
 *
 * @param line where it begins, or the heading above it
 */
record Passage(String file, int line, String text) {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
    // A colon ends a sentence too: what follows can be read by itself.
    private static final Pattern END = Pattern.compile("[.!?:;؟؛…]+[\"'»”)*]*(?=\\s|$)|\\n");
    private static final int LONG_WORD = 7;

    /** What a guide says: its opening, and each step. */
    static List<Passage> of(GuidePage guide) {
        return Stream.concat(
                        Stream.of(new Passage(guide.file(), guide.line(), guide.opening())),
                        guide.steps().stream().map(row -> new Passage(guide.file(), row.line(), said(row.step()))))
                .toList();
    }

    /** All that is said in a language, by guides and the voice. */
    static Stream<Passage> in(Pages pages, String language) {
        return Stream.concat(
                pages.guides().stream()
                        .filter(guide -> guide.language().equals(language))
                        .flatMap(guide -> of(guide).stream()),
                pages.voices().stream()
                        .filter(voice -> voice.language().equals(language))
                        .flatMap(voice ->
                                voice.rows().stream().map(row -> new Passage(voice.file(), row.line(), row.text()))));
    }

    private static String said(Step step) {
        return String.join("\n", step.text(), step.why(), step.careful(), step.ifItFails());
    }

    List<String> sentences() {
        return Arrays.stream(END.split(text, -1))
                .map(String::strip)
                .filter(sentence -> words(sentence).findAny().isPresent())
                .toList();
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group());
    }

    /**
     * How hard they are to read: LIX (Björnsson 1968), the words of a sentence plus the percentage of words of more than six letters.
     * 20 is a book for children, 60 a law; 0 if there are no words.
     */
    static int lix(Collection<Passage> passages) {
        List<String> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        long words = sentences.stream().flatMap(Passage::words).count();
        long longWords = sentences.stream()
                .flatMap(Passage::words)
                .filter(word -> word.codePoints().filter(Character::isLetter).count() >= LONG_WORD)
                .count();
        return words == 0 ? 0 : (int) Math.round((double) words / sentences.size() + 100.0 * longWords / words);
    }
}
