package org.amparo.privacy;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What follows "my password is", "mi contraseña es" and their like, unless it is said <em>about</em> the password. */
final class PasswordSecrets {
    private static final String OF_WHAT =
            "(?:\\s+(?:for|of|to|on|in|de|del|para|en|do|da|pour|от|для|к|на)(?:\\s+[^\\s:=]{1,30}){1,4}?"
                    + "|\\s+(?:that |que )?(?:i use|we use|uso|usamos|tengo))?";
    private static final String SECRET = "\\s{0,3}(?<secret>[\"“«][^\"”»\\n]{1,200}[\"”»]|\\S{2,200})";
    private static final Pattern ANNOUNCED =
            SecretWords.pattern(SecretWords.PASSWORD + OF_WHAT + "\\s{0,3}" + SecretWords.IS + SECRET);
    private static final Pattern MINE =
            SecretWords.pattern("(?<!\\p{L})(?:my|our|mi|nuestra|ma|mon|minha|a minha|мои)\\s+" + SecretWords.PERHAPS
                    + OF_WHAT + "\\s{0,3}" + SecretWords.IS + SECRET);
    private static final Pattern BARE = SecretWords.pattern("(?:" + SecretWords.PASSWORD + "|" + SecretWords.PERHAPS
            + ")(?:\\s{1,3}" + SecretWords.IS + "|\\s?[:=])?" + SECRET);
    /** "la clave de mi correo es", or as Arabic puts it, without a word between the two. */
    private static final Pattern OF_SOMETHING = SecretWords.pattern("(?:" + SecretWords.PASSWORD + "|"
            + SecretWords.PERHAPS + ")(?:\\s+[^\\s:=]{1,30}){1,5}?\\s{0,3}" + SecretWords.IS + SECRET);

    /** Each of the above has such a word; most messages have none. */
    private static final Pattern ANY = SecretWords.pattern(SecretWords.PASSWORD + "|" + SecretWords.PERHAPS);

    private static final Pattern CLAUSE_END = SecretWords.pattern(
            "[,.;!?\\n]|\\s(?:and|but|or|so|because|what|how|can|is|i|they|y|pero|o|porque|que|como|me|yo|et|mais|e|mas|и|но|و)\\s");

    /** What people say about a password. Without accents. */
    private static final Set<String> ABOUT = Pattern.compile(" ")
            .splitAsStream("not no never isn't now wrong incorrect right correct stolen hacked compromised"
                    + " leaked weak strong the a an very too so same old new being been changed lost gone expired blocked known safe unsafe"
                    + " secure insecure short long in on at with for by from written saved stored something somewhere different what how"
                    + " where why still also already always easy hard simple required needed invalid exposed public visible working"
                    + " forgotten only just really like my your his her their all under asking asked protected unique shared reset"
                    + " muy la el lo los las un una unos unas debil fuerte segura insegura vieja nueva incorrecta correcta robada misma"
                    + " mismo demasiado facil dificil corta larga valida invalida conocida publica antigua diferente distinta compartida"
                    + " simple sencilla necesaria filtrada hackeada perdida olvidada asi algo donde como que cual para por de del con sin"
                    + " mi tu su igual siempre solo bastante tan mala buena unica"
                    + " pas trop tres faible forte volee nouvelle ancienne le les une dans"
                    + " nao muito fraca forte roubada errada nova antiga mesma uma o os as"
                    + " не нет слабыи украден неверныи ضعيفة مسروقة لا ليست")
            .collect(Collectors.toUnmodifiableSet());

    private PasswordSecrets() {}

    static void mark(String text, BitSet secret) {
        if (!ANY.matcher(text).find()) {
            return;
        }
        for (Pattern announced : new Pattern[] {ANNOUNCED, MINE}) {
            Matcher found = announced.matcher(text);
            while (found.find()) {
                if (isOddlySpelt(found.group("secret")) || !ABOUT.contains(bare(found.group("secret")))) {
                    secret.set(found.start("secret"), endOf(text, found));
                }
            }
        }
        for (Pattern perhaps : new Pattern[] {BARE, OF_SOMETHING}) {
            Matcher found = perhaps.matcher(text);
            while (found.find()) {
                if (isOddlySpelt(found.group("secret"))) {
                    secret.set(found.start("secret"), found.end("secret"));
                }
            }
        }
    }

    /** "hunter2", "c@sa", "CaSa": no word of a sentence. */
    private static boolean isOddlySpelt(String token) {
        String inside = bare(token);
        boolean mixed = inside.matches(".*\\p{L}.*") && inside.matches(".*[0-9@#$%&*_+=!?^~].*");
        return inside.length() >= 4 && (mixed || token.matches("\\p{Lu}*\\p{Ll}+\\p{Lu}.*"));
    }

    private static String bare(String token) {
        return token.toLowerCase(Locale.ROOT).replaceAll("^[\\p{P}]+|[\\p{P}]+$", "");
    }

    /** A password of plain words may be a phrase: it ends where the clause does. */
    private static int endOf(String text, Matcher found) {
        String first = found.group("secret");
        if (isOddlySpelt(first) || first.matches("[\"“«].*|.*[,.;!?]") || first.matches("[0-9]+")) {
            return found.end("secret");
        }
        Matcher end = CLAUSE_END.matcher(text).region(found.end("secret"), text.length());
        return end.find() ? end.start() : text.length();
    }
}
