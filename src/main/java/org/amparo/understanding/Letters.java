package org.amparo.understanding;

import java.util.Map;

/** Folds letters that people type for one another into one. */
final class Letters {
    /** What a decomposition leaves alone: {@code ø} has no accent to take off. */
    private static final Map<Character, String> FOLDED = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ې', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('ٱ', "ا"),
            Map.entry('ة', "ه"),
            Map.entry('ھ', "ه"),
            Map.entry('ہ', "ه"),
            Map.entry('ە', "ه"),
            // Left out as often as not: شي for شيء.
            Map.entry('ء', ""));

    private static final String CYRILLIC = "аеорсухкмтвнісјѕԁһӏ";
    private static final String LATIN = "aeopcyxkmtbhicjsdhl";

    private static final char BREVE = '\u0306';

    private Letters() {}

    /** Appends the letter in the form that all its look-alikes of the same sound share. */
    static void appendFolded(StringBuilder word, int letter) {
        String folded = letter < 128 || letter > 0xFFFF ? null : FOLDED.get((char) letter);
        if (folded == null) {
            word.appendCodePoint(letter);
        } else {
            word.append(folded);
        }
    }

    /** Appends a mark that cannot be left out, in one letter with the one before it where people know it as one. */
    static void appendMark(StringBuilder word, int mark) {
        int last = word.length() - 1;
        if (mark == BREVE && last >= 0 && word.charAt(last) == 'и') {
            word.setCharAt(last, 'й');
        } else {
            word.appendCodePoint(mark);
        }
    }

    /**
     * Whether the mark is an accent or vowel point that people leave out: true for scripts whose marks decorate letters, false where
     * marks are letters of their own, as in Devanagari.
     */
    static boolean canBeLeftOut(int mark, int base) {
        return switch (Character.UnicodeScript.of(base)) {
            case LATIN, GREEK, ARABIC, HEBREW -> true;
            // Cyrillic й is a letter of its own, unlike ё, which people write as е.
            case CYRILLIC -> !(mark == BREVE && base == 'и');
            default -> false;
        };
    }

    /**
     * A word of mixed alphabets, in one: somebody who writes {@code hасked} with a Cyrillic {@code а} means the Latin word. Words that
     * have letters without a look-alike on both sides stay as they are.
     */
    static String ofOneAlphabet(String word) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            cyrillic |= c >= 0x400 && c < 0x530;
        }
        if (!latin || !cyrillic) {
            return word;
        }
        String asLatin = swapped(word, CYRILLIC, LATIN);
        return asLatin.chars().anyMatch(c -> c >= 0x400 && c < 0x530) ? swapped(word, LATIN, CYRILLIC) : asLatin;
    }

    private static String swapped(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < swapped.length(); i++) {
            int at = from.indexOf(swapped.charAt(i));
            if (at >= 0) {
                swapped.setCharAt(i, to.charAt(at));
            }
        }
        return swapped.toString();
    }
}
