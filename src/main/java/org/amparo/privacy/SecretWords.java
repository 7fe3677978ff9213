package org.amparo.privacy;

import java.util.regex.Pattern;

/** The words round a secret, without accents (see {@link FoldedText}; й is и), in the languages of the house: en es fr pt ru ar. */
final class SecretWords {
    /** What announces a code. "Code of conduct" and "código penal" do not. */
    static final String CODE =
            "(?<!\\p{L})(?:codes?(?! of\\b)|passcodes?|pins?|pin-code|otp|2fa|mfa|cvv2?|cvc2?|token|verification"
                    + "|codigos?(?! (?:penal|civil|postal|procesal|laboral)\\b)|nip|verificacion|verificacao"
                    + "|[وفبل]{0,2}(?:ال)?(?:رمز|كود)ي?|(?:ال)?رقمي? (?:ال)?سري|код(?:а|у|ом|е|ы|ов)?|пин(?:-?код(?:а|у|ом|е)?)?)(?!\\p{L})";

    /** What announces a password and nothing else. */
    static final String PASSWORD =
            "(?<!\\p{L})(?:passwords?|passwort|passphrase|passwd|pwd|contrasenas?|contrasenias?|senhas?|palavra-passe"
                    + "|mots? de passe|mdp|كلم[ةه] (?:ال)?(?:سر|مرور)|(?:ال)?باس+و+رد|парол(?:ь|я|ю|ем|е|и|еи))(?!\\p{L})";

    /** What may announce a password and often means something else: "la clave es la calma", "the pass is closed". */
    static final String PERHAPS = "(?<!\\p{L})(?:claves?|pass|passe|pw)(?!\\p{L})";

    /** What stands between the announcement and the secret. */
    static final String IS =
            "(?:(?<!\\p{L})(?:is|was|are|were|es|era|son|eran|e|sao|est|etait|sont|هي|هو|это|такои|такая)(?!\\p{L})"
                    + "|'s(?!\\p{L})|[:=]|(?<=\\s)-(?=\\s))";

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private SecretWords() {}

    static Pattern pattern(String regex) {
        return Pattern.compile(regex, FLAGS);
    }
}
