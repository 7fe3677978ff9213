package org.amparo.guides.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence that was counted.
 *
 * @param longWords of more than six letters
 */
record Sentence(String text, int words, int longWords) {
    // A colon ends a sentence too: what follows can be read by itself.
    private static final Pattern END = Pattern.compile("[.!?:;؟؛…]+[\"'»”)*]*(?=\\s|$)|\\n");
    private static final String INSIDE_A_WORD = "'’-";
    private static final int LONG_WORD = 7;

    /** The sentences of a text that have words. */
    static List<Sentence> of(String text) {
        return Arrays.stream(END.split(text, -1))
                .map(Sentence::count)
                .filter(sentence -> sentence.words() > 0)
                .toList();
    }

    /**
     * How hard they are to read: LIX (Björnsson 1968), the words of a sentence plus the percentage of words of more than six letters.
     * 20 is a book for children, 60 a law; 0 if there are none.
     */
    static int lix(Collection<Sentence> sentences) {
        int words = sentences.stream().mapToInt(Sentence::words).sum();
        int longWords = sentences.stream().mapToInt(Sentence::longWords).sum();
        return words == 0 ? 0 : (int) Math.round((double) words / sentences.size() + 100.0 * longWords / words);
    }

    /** A word begins with a letter. */
    private static Sentence count(String text) {
        int words = 0;
        int longWords = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                words += letters == 1 ? 1 : 0;
                longWords += letters == LONG_WORD ? 1 : 0;
            } else if (letters > 0 && !goesOn(c)) {
                letters = 0;
            }
        }
        return new Sentence(text.strip(), words, longWords);
    }

    private static boolean goesOn(char c) {
        return Character.isDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || INSIDE_A_WORD.indexOf(c) >= 0;
    }

    /** Enough of it to find it again. */
    String beginning() {
        String[] all = text.split("\\s+", 6);
        return String.join(" ", Arrays.asList(all).subList(0, Math.min(5, all.length)));
    }
}
