package org.amparo.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The words of a text, spelled alike however they were typed: {@code "I’m HEEEELP, señor"} is {@code im heelp senor}.
 *
 * <p>Lower case, compatibility forms resolved, accents and vowel points off where people leave them out, one form for Arabic letter
 * variants and for digits, look-alike letters of another alphabet replaced, apostrophes and invisible marks gone, letters typed three
 * times or more written twice. An emoji is a word.
 */
public final class Words {
    /** Longer ones are no words of any language, but keys and random letters. */
    private static final int LONGEST_WORD = 40;

    private static final String APOSTROPHES = "'’‘‛ʼʻ`´′";

    private final String[] words;
    private final Set<String> topics;

    private Words(String[] words, Set<String> topics) {
        this.words = words;
        this.topics = topics;
    }

    /** Never fails, whatever the text is. */
    public static Words of(String text) {
        return new Words(new Reading().read(text), Set.of());
    }

    public int count() {
        return words.length;
    }

    /** The word at this place, from 0; empty where a word was taken out. */
    public String at(int place) {
        return words[place];
    }

    /** The words as one text, the same however they were typed. */
    public String plain() {
        return String.join(" ", all());
    }

    /** What the words are about, as far as anybody noted it. */
    public Set<String> topics() {
        return topics;
    }

    Words about(Set<String> some) {
        return new Words(words, some);
    }

    /** The words from a place on, up to another one; nothing is noted about them. */
    Words part(int from, int to) {
        return new Words(Arrays.copyOfRange(words, from, to), Set.of());
    }

    /** These words, those in the given places taken out; the others keep their places. */
    Words without(boolean[] takenOut) {
        String[] left = words.clone();
        for (int i = 0; i < left.length; i++) {
            if (takenOut[i]) {
                left[i] = "";
            }
        }
        return new Words(left, topics);
    }

    /** These words, each made into another one; all keep their places. */
    public Words mapped(UnaryOperator<String> made) {
        String[] others = new String[words.length];
        Arrays.setAll(others, i -> words[i].isEmpty() ? "" : made.apply(words[i]));
        return new Words(others, topics);
    }

    /** The words that are there, in order. */
    List<String> all() {
        List<String> there = new ArrayList<>(words.length);
        for (String word : words) {
            if (!word.isEmpty()) {
                there.add(word);
            }
        }
        return Collections.unmodifiableList(there);
    }

    private static final class Reading {
        private final List<String> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();

        String[] read(String text) {
            String plain = isAscii(text) ? text : decomposed(text);
            String lower = plain.toLowerCase(Locale.ROOT);
            int base = 0;
            for (int i = 0; i < lower.length(); ) {
                int c = lower.codePointAt(i);
                i += Character.charCount(c);
                if (c < 128) {
                    base = c;
                    ascii((char) c);
                } else if (take(c, base)) {
                    base = c;
                }
            }
            endWord();
            return words.toArray(String[]::new);
        }

        private void ascii(char c) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                append(c);
            } else if (c != '\'' && c != '`') {
                endWord();
            }
        }

        /** Takes one character that is not ASCII; answers whether marks after it belong to it. */
        private boolean take(int c, int base) {
            switch (Character.getType(c)) {
                case Character.DECIMAL_DIGIT_NUMBER -> append('0' + Character.digit(c, 10));
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> {
                    if (!isVariationSelector(c) && !Letters.canBeLeftOut(c, base)) {
                        Letters.appendMark(word, c);
                    }
                    return false;
                }
                case Character.FORMAT, Character.ENCLOSING_MARK, Character.MODIFIER_SYMBOL -> {
                    return false;
                }
                case Character.OTHER_SYMBOL -> {
                    endWord();
                    append(c);
                    endWord();
                }
                default -> {
                    if (Character.isLetter(c)) {
                        letter(c);
                    } else if (APOSTROPHES.indexOf(c) < 0) {
                        endWord();
                    }
                }
            }
            return true;
        }

        private void letter(int c) {
            boolean ornament = c == '\u0640' || APOSTROPHES.indexOf(c) >= 0;
            if (!ornament) {
                append(c);
            }
        }

        private void append(int c) {
            int length = word.length();
            boolean third = Character.isLetter(c)
                    && length >= 2
                    && word.charAt(length - 1) == c
                    && word.charAt(length - 2) == c;
            if (!third && length < LONGEST_WORD) {
                Letters.appendFolded(word, c);
            }
        }

        private void endWord() {
            if (word.length() > 0) {
                words.add(Letters.ofOneAlphabet(word.toString()));
                word.setLength(0);
            }
        }

        private static boolean isVariationSelector(int c) {
            return c >= 0xFE00 && c <= 0xFE0F;
        }

        private static boolean isAscii(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= 128) {
                    return false;
                }
            }
            return true;
        }

        private static String decomposed(String text) {
            // An acute accent typed as an apostrophe would become a space and a mark.
            return Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
        }
    }
}
