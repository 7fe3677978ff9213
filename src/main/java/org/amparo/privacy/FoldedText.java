package org.amparo.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A text as the rules of redaction see it: digits of every script as 0 to 9, letters without accents, every dash a hyphen, nothing
 * invisible. It remembers where each character came from.
 */
final class FoldedText {
    private static final Pattern LINK =
            Pattern.compile("(?:[a-z]{2,9}://|www\\.)[^\\s]{1,2000}", Pattern.CASE_INSENSITIVE);

    private final String original;
    private final String folded;
    private final int[] origin;

    FoldedText(String original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] from = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            if (codePoint < 0x80 || isVisible(codePoint)) {
                from[out.length()] = i;
                out.append(codePoint < 0x80 ? (char) codePoint : fold(codePoint));
            }
            i += Character.charCount(codePoint);
        }
        from[out.length()] = original.length();
        this.original = original;
        this.origin = Arrays.copyOf(from, out.length() + 1);
        // A link's long letters and digits are needed to name it and are no secret that somebody typed.
        this.folded = mayHaveLink(out)
                ? LINK.matcher(out).replaceAll(link -> "x".repeat(link.group().length()))
                : out.toString();
    }

    private static boolean mayHaveLink(StringBuilder text) {
        return text.indexOf("://") >= 0 || text.indexOf(".") >= 0;
    }

    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }

    private static char fold(int codePoint) {
        int plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePointAt(0);
        int digit = Character.digit(plain, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.getType(plain) == Character.DASH_PUNCTUATION || plain == '\u2212') {
            return '-';
        }
        return Character.isBmpCodePoint(plain) ? (char) plain : '\uFFFD';
    }

    /** The text with each marked stretch (in positions of the folded form) replaced. */
    String without(BitSet secret) {
        StringBuilder out = new StringBuilder(original.length());
        int kept = 0;
        for (int start = secret.nextSetBit(0); start >= 0; start = secret.nextSetBit(kept)) {
            int end = secret.nextClearBit(start);
            out.append(original, origin[kept], origin[start]).append(Redaction.MARK);
            kept = end;
        }
        return out.append(original, origin[kept], original.length()).toString();
    }

    @Override
    public String toString() {
        return folded;
    }
}
