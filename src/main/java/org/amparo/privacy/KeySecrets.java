package org.amparo.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Recovery keys and app codes of letters and digits: 64-character backup keys, base32 secrets, {@code XK4P-9QRT-77AB}. */
final class KeySecrets {
    private static final Predicate<String> A_DIGIT = Pattern.compile("[0-9]").asPredicate();
    private static final Predicate<String> LETTERS_AND_DIGITS =
            A_DIGIT.and(Pattern.compile("[A-Za-z]").asPredicate());
    private static final Predicate<String> TWO_DIGITS =
            Pattern.compile("[0-9].*[0-9]", Pattern.DOTALL).asPredicate();
    private static final Predicate<String> A_MIXED_GROUP =
            Pattern.compile("[A-Za-z][0-9]|[0-9][A-Za-z]").asPredicate();

    /** A base32 secret may happen to hold no digit; a shouted word is shorter. */
    private static final Form WITHOUT_DIGITS = new Form(alone("[A-Z]{24,200}"), key -> true);

    private record Form(Pattern pattern, Predicate<String> isKey) {}

    private static final List<Form> WITH_DIGITS = Stream.of(
                    Stream.of(
                            new Form(
                                    alone("[A-Za-z0-9]{16,200}"),
                                    key -> LETTERS_AND_DIGITS.test(key) && TWO_DIGITS.test(key)),
                            new Form(alone("[A-Z0-9]{4,6}(?:-[A-Z0-9]{4,6}){2,20}"), LETTERS_AND_DIGITS),
                            new Form(alone("[A-Z]{1,3}-[0-9]{5,8}"), key -> true),
                            new Form(
                                    SecretWords.pattern(
                                            "(?:" + SecretWords.CODE + ")[^\\n.]{0,30}?\\s?" + SecretWords.IS
                                                    + "\\s{0,3}[\"'«“]?(?<key>[A-Za-z0-9]{4,20}(?:-[A-Za-z0-9]{2,20}){0,9})"),
                                    LETTERS_AND_DIGITS)),
                    // Equal groups, as keys are shown on screens: "jbsw y3dp ehpk 3pxp".
                    IntStream.of(4, 5, 6, 8).mapToObj(KeySecrets::groupsOf))
            .flatMap(forms -> forms)
            .toList();

    private KeySecrets() {}

    private static Form groupsOf(int length) {
        String group = "[A-Za-z0-9]{" + length + "}";
        return new Form(alone("(?:" + group + "[ \\n-]{1,2}){3,31}" + group), A_MIXED_GROUP);
    }

    private static Pattern alone(String key) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_@-])(?<key>" + key + ")(?![\\p{L}\\p{N}_@-])");
    }

    static void mark(String text, BitSet secret) {
        mark(text, WITHOUT_DIGITS, secret);
        if (A_DIGIT.test(text)) {
            WITH_DIGITS.forEach(form -> mark(text, form, secret));
        }
    }

    private static void mark(String text, Form form, BitSet secret) {
        Matcher found = form.pattern.matcher(text);
        while (found.find()) {
            if (form.isKey.test(found.group("key"))) {
                secret.set(found.start("key"), found.end("key"));
            }
        }
    }
}
