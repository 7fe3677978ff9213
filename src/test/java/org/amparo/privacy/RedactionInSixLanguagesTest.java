package org.amparo.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes a secret down, in whatever language and with whatever digits their keyboard has, has not told it. */
class RedactionInSixLanguagesTest {
    private static final List<String> NUMBERS = List.of("4829", "482913", "48291377");
    private static final List<String> CARDS = List.of("4111 1111 1111 1111", "4111111111111111", "5500-0000-0000-0004");

    /** The zero of every script that has digits of its own. */
    private static List<Integer> zeros() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER && Character.digit(c, 10) == 0)
                .boxed()
                .toList();
    }

    private static String inDigitsOf(int zero, String number) {
        return number.codePoints()
                .map(c -> Character.isDigit(c) ? zero + (c - '0') : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void everyScriptThatHasDigitsIsTried() {
        assertThat(zeros()).hasSizeGreaterThan(60).contains((int) '0', 0x0660, 0x06F0, 0x0966, 0xFF10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | my code is #
            en | the verification code: #
            en | my pin is #
            en | they asked me for the code and I told them #
            en | # is the code i got
            es | mi código es #
            es | el código de verificación: #
            es | mi pin es #
            es | me llegó el código #
            es | me pidieron el código y les di #
            fr | mon code est #
            fr | le code de vérification : #
            fr | mon code pin c'est #
            fr | le code reçu par sms est #
            fr | j'ai donné le code #
            pt | meu código é #
            pt | o código de verificação: #
            pt | meu pin é #
            pt | recebi o código #
            pt | # é o código que recebi
            ar | الرمز هو #
            ar | رمزي #
            ar | رمز التحقق: #
            ar | كود التفعيل #
            ar | الكود هو #
            ar | الرقم السري #
            ar | رقمي السري هو #
            ar | وصلني رمز #
            ar | بالكود #
            ru | мой код #
            ru | код подтверждения: #
            ru | пин-код #
            ru | мой пинкод #
            ru | мне пришёл код #
            ru | пришел смс-код #
            ru | поделился кодом #
            """)
    void aCodeIsTakenOut(String language, String sentence) {
        assertTakenOut(sentence, NUMBERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | my password is #
            en | passcode: #
            es | mi contraseña es #
            es | la clave es #
            es | contraseña: #
            fr | mon mot de passe est #
            fr | mot de passe : #
            fr | mon mdp c'est #
            pt | minha senha é #
            pt | a senha do celular é #
            pt | a palavra-passe é #
            ar | كلمة السر هي #
            ar | كلمة المرور #
            ar | كلمة سر حسابي #
            ar | باسورد #
            ru | мой пароль #
            ru | пароль: #
            ru | пароль от почты #
            """)
    void aPasswordOfDigitsIsTakenOut(String language, String sentence) {
        assertTakenOut(sentence, NUMBERS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | my password is #
            en | password for my email: #
            es | mi contraseña es #
            es | la clave de mi correo es #
            fr | mon mot de passe est #
            fr | le mot de passe de mon mail c'est #
            pt | minha senha é #
            pt | a senha do meu email é #
            ar | كلمة السر هي #
            ar | كلمة المرور: #
            ar | الباسورد #
            ar | كلمة سر الفيسبوك هي #
            ru | мой пароль #
            ru | пароль от почты: #
            ru | пароль такой #
            """)
    void aPasswordOfLettersAndDigitsIsTakenOut(String language, String sentence) {
        for (String password : List.of("hunter2", "Tr0ub4dor&3", "qW3rty!9", "p4$$w0rd")) {
            assertThat(Redaction.redact(sentence.replace("#", password)).text())
                    .as(sentence)
                    .doesNotContain(password);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | my card # was stolen
            es | me robaron la tarjeta #
            fr | ma carte # a été volée
            pt | roubaram meu cartão #
            ar | سرقوا بطاقتي #
            ru | украли карту #
            -- | #
            """)
    void aCardNumberIsTakenOut(String language, String sentence) {
        assertTakenOut(sentence, CARDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | my recovery key is #
            es | mi clave de recuperación es #
            fr | ma clé de récupération est #
            pt | minha chave de recuperação é #
            ar | مفتاح الاسترداد #
            ru | ключ восстановления #
            -- | #
            """)
    void aRecoveryKeyIsTakenOut(String language, String sentence) {
        assertTakenOut(
                sentence,
                List.of(
                        "12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890",
                        "482913-482913-482913-482913-482913-482913-482913-482913"));
        for (String key : List.of("a1b2c3d4e5f60718293a4b5c6d7e8f90", "7Q2M-9XWD-44KL", "jbsw y3dp ehpk 3pxp")) {
            assertThat(Redaction.redact(sentence.replace("#", key)).text())
                    .as(sentence)
                    .doesNotContain(key);
        }
    }

    @Test
    void aCodeAloneIsTakenOut() {
        assertTakenOut("#", NUMBERS);
    }

    private static void assertTakenOut(String sentence, List<String> numbers) {
        Predicate<String> told = number -> {
            String said = sentence.replace("#", number);
            return Redaction.redact(said).text().contains(number);
        };
        assertThat(zeros().stream()
                        .flatMap(zero -> numbers.stream().map(number -> inDigitsOf(zero, number)))
                        .filter(told))
                .as(sentence)
                .isEmpty();
    }
}
