package org.amparo.guides.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** When two phrases are the same to a reader in a hurry. */
final class Sameness {
    private static final Pattern MARK = Pattern.compile("\\p{M}|['’]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private Sameness() {}

    /** Equal for phrases that differ in case, accents, punctuation and spaces only. */
    static String exact(String phrase) {
        String plain = Normalizer.normalize(phrase, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String unmarked = MARK.matcher(plain).replaceAll("");
        return GAP.matcher(unmarked).replaceAll(" ").strip();
    }

    /** Equal also for phrases that differ in the order of words, repeated words and repeated letters. */
    static String near(String phrase) {
        String squeezed = REPEATED.matcher(exact(phrase)).replaceAll("$1");
        return String.join(" ", new TreeSet<>(Arrays.asList(squeezed.split(" ", -1))));
    }
}
