package org.amparo.privacy;

import java.util.BitSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes, PINs, card numbers and recovery keys that are made of digits. */
final class NumberSecrets {
    private static final Predicate<String> A_DIGIT = Pattern.compile("[0-9]").asPredicate();
    private static final Pattern RUN =
            Pattern.compile("(?<![A-Za-z0-9_,:/])[0-9](?:[ \\n.-]{0,3}[0-9]){2,199}(?![A-Za-z0-9_@]|[,:/][0-9])");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d[-.]\\d{1,2}[-.]\\d{1,2}"
            + "|(?:0?[1-9]|[12]\\d|3[01])[-.](?:0?[1-9]|1[0-2])[-.](?:(?:19|20)\\d\\d|\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d(?:[ \\n-]{1,3}(?:19|20)\\d\\d)*");
    private static final Pattern SIX = Pattern.compile("(?:.*\\D)?\\d{6}(?:\\D.*)?|\\d{3}[ -]\\d{3}", Pattern.DOTALL);
    private static final Pattern TYPED_ALONE =
            Pattern.compile("\\d{4,8}|\\d{3,}(?:[ \\n-]{1,3}\\d{3,})+|(?:\\d{1,2}[ \\n-]{1,3}){2,7}\\d{1,2}");
    private static final Pattern ANNOUNCED = SecretWords.pattern("(?:" + SecretWords.CODE + "|" + SecretWords.PASSWORD
            + "|" + SecretWords.PERHAPS + ")(?<gap>[^0-9]{0,40})\\z");
    private static final Pattern CLOSE = SecretWords.pattern(
            "(?:[\\s#\"'(«“*_-]|" + SecretWords.IS + "|(?:number|numero|номер|رقم)(?!\\p{L})){0,8}");
    private static final Pattern NAMED_AFTER = SecretWords.pattern(
            "[\\s)\"'»”]{0,3}(?:(?:" + SecretWords.IS + "|the|my|el|la|mi|le|mon|o|meu|minha|мои)\\s{1,2}){0,3}(?:"
                    + SecretWords.CODE + "|" + SecretWords.PASSWORD + ")");
    private static final Pattern AND = SecretWords.pattern("\\s{0,3}(?:,|;|/|\\||and|or|y|o|e|et|ou|и|و)?\\s{0,3}");
    private static final Pattern CARD_CHECK = SecretWords.pattern("(?<!\\p{L})cv[vc]2?[\\s:=-]{0,4}(?:is |es )?\\z");

    private final String text;
    private final boolean hasNoWords;

    private NumberSecrets(String text) {
        this.text = text;
        this.hasNoWords = text.codePoints().noneMatch(Character::isLetter);
    }

    static void mark(String text, BitSet secret) {
        if (A_DIGIT.test(text)) {
            new NumberSecrets(text).mark(secret);
        }
    }

    private void mark(BitSet secret) {
        Matcher run = RUN.matcher(text);
        int previousEnd = 0;
        boolean previousSecret = false;
        while (run.find()) {
            String between = text.substring(Math.max(previousEnd, run.start() - 60), run.start());
            boolean listed = previousSecret && AND.matcher(between).matches();
            previousSecret = listed || isSecret(run.group(), run.end(), between);
            if (previousSecret) {
                secret.set(run.start(), run.end());
            }
            previousEnd = run.end();
        }
    }

    private boolean isSecret(String run, int end, String before) {
        String digits = run.replaceAll("\\D", "");
        int count = digits.length();
        if (count < 4) {
            return count == 3 && CARD_CHECK.matcher(before).find();
        }
        boolean phone = before.endsWith("+") || before.endsWith("+(") || run.startsWith("00");
        if ((phone && count <= 15) || DATE.matcher(run).matches()) {
            return false;
        }
        return count >= 16
                || (count >= 13 && passesLuhn(digits))
                || isAnnounced(run, before)
                || isNamedAfter(run, end)
                || (!YEARS.matcher(run).matches() && looksLikeCode(run, count, end, before));
    }

    private static boolean isAnnounced(String run, String before) {
        Matcher announced = ANNOUNCED.matcher(before);
        return announced.find()
                && (!YEARS.matcher(run).matches()
                        || CLOSE.matcher(announced.group("gap")).matches());
    }

    private boolean isNamedAfter(String run, int end) {
        return !YEARS.matcher(run).matches()
                && NAMED_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean looksLikeCode(String run, int count, int end, String before) {
        if (count > 8) {
            return false;
        }
        return (hasNoWords && TYPED_ALONE.matcher(run).matches())
                || (SIX.matcher(run).matches() && !isAmount(run, end, before));
    }

    private boolean isAmount(String run, int end, String before) {
        boolean currencyBefore = before.matches("(?s).*\\p{Sc} ?");
        boolean unitAfter =
                text.substring(end, Math.min(end + 2, text.length())).matches("(?s) ?[\\p{Sc}%].*");
        return run.endsWith("000") || currencyBefore || unitAfter;
    }

    /** ISO/IEC 7812-1, annex B. */
    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
