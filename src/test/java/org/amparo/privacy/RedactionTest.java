package org.amparo.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            482913                                   | ▇▇▇
            4829                                     | ▇▇▇
            123-456                                  | ▇▇▇
            4 8 2 9 1 3                              | ▇▇▇
            G-482913                                 | ▇▇▇
            12345678?                                | ▇▇▇?
            my code is 482 913                       | my code is ▇▇▇
            They sent me 482913 just now             | They sent me ▇▇▇ just now
            my PIN is 1987                           | my PIN is ▇▇▇
            pin: 4829                                | pin: ▇▇▇
            OTP 77123                                | OTP ▇▇▇
            4829 is my code                          | ▇▇▇ is my code
            my backup codes are 1234 5678, 8765 4321 | my backup codes are ▇▇▇, ▇▇▇
            cvv 123                                  | cvv ▇▇▇
            the recovery code is XK4P-9QRT           | the recovery code is ▇▇▇
            mi código es 4829                        | mi código es ▇▇▇
            Mi código de verificación de WhatsApp que me llegó es 123-456, ¿lo doy? | Mi código de verificación de WhatsApp que me llegó es ▇▇▇, ¿lo doy?
            la clave 4829                            | la clave ▇▇▇
            4829 es mi pin                           | ▇▇▇ es mi pin
            mi nip: 1990                             | mi nip: ▇▇▇
            """)
    void aCodeIsTakenOut(String said, String kept) {
        assertThat(Redaction.redact(said)).isEqualTo(new Redacted(kept, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my password is hunter2                       | my password is ▇▇▇
            my password is sunshine                      | my password is ▇▇▇
            my password is hunter2 and they know it      | my password is ▇▇▇ and they know it
            my password is sunshine, help me             | my password is ▇▇▇ help me
            My passphrase is battery horse staple correct| My passphrase is ▇▇▇
            Password: Tr0ub4dor&3                        | Password: ▇▇▇
            password for my email is rosebud             | password for my email is ▇▇▇
            pwd=letmein                                  | pwd=▇▇▇
            my password is "open sesame" what now        | my password is ▇▇▇ what now
            password hunter2                             | password ▇▇▇
            my password is 123                           | my password is ▇▇▇
            mi contraseña es girasol                     | mi contraseña es ▇▇▇
            mi contraseña es Perro2024 y la saben        | mi contraseña es ▇▇▇ y la saben
            la contraseña de mi correo es azul           | la contraseña de mi correo es ▇▇▇
            mi clave es mariposa                         | mi clave es ▇▇▇
            clave: mar1posa                              | clave: ▇▇▇
            mon mot de passe est tournesol               | mon mot de passe est ▇▇▇
            minha senha é girassol                       | minha senha é ▇▇▇
            мой пароль: подсолнух                        | мой пароль: ▇▇▇
            كلمة السر هي زهرة                            | كلمة السر هي ▇▇▇
            """)
    void aPasswordIsTakenOut(String said, String kept) {
        assertThat(Redaction.redact(said)).isEqualTo(new Redacted(kept, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my card 4111 1111 1111 1111 was taken | my card ▇▇▇ was taken
            4111111111111111                      | ▇▇▇
            12345 67890 12345 67890 12345 67890   | ▇▇▇
            key 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 12345 67890 | key ▇▇▇
            a1b2c3d4e5f60718293a4b5c6d7e8f90      | ▇▇▇
            jbsw y3dp ehpk 3pxp                   | ▇▇▇
            here JBSWY3DPEHPK3PXP ok              | here ▇▇▇ ok
            RK-7Q2M-9XWD-44KL                     | RK-7Q2M-9XWD-44KL
            7Q2M-9XWD-44KL                        | ▇▇▇
            0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567 89ab cdef | ▇▇▇
            """)
    void aCardOrRecoveryKeyIsTakenOut(String said, String kept) {
        assertThat(Redaction.redact(said).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ٤٨٢٩١٣                | ▇▇▇
            الرمز هو ٤٨٢٩          | الرمز هو ▇▇▇
            رمز التحقق ۴۸۲۹       | رمز التحقق ▇▇▇
            मेरा code ४८२९ है        | मेरा code ▇▇▇ है
            ４８２９１３             | ▇▇▇
            𝟒𝟖𝟐𝟗𝟏𝟑                | ▇▇▇
            4️⃣8️⃣2️⃣9️⃣                | ▇▇▇
            мой код 482913        | мой код ▇▇▇
            """)
    void digitsOfEveryScriptAreDigits(String said, String kept) {
        assertThat(Redaction.redact(said)).isEqualTo(new Redacted(kept, true));
    }

    @Test
    void whatCannotBeSeenDoesNotHideACode() {
        assertThat(Redaction.redact("48\u200B29\u202C13").text()).isEqualTo("▇▇▇");
    }

    @Test
    void accentsWrittenApartAreTheSameWord() {
        assertThat(Redaction.redact("mi contrasen\u0303a es girasol").text()).isEqualTo("mi contrasen\u0303a es ▇▇▇");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "12",
                "911",
                "112",
                "call 911 now",
                "in 24 hours",
                "within 7 days",
                "2026",
                "2019-2026",
                "3 days ago",
                "step 3",
                "it was on 12.03.2026",
                "2026-11-22",
                "22/11/2026",
                "at 10:30",
                "10:30",
                "10-12",
                "they asked for 5000 pesos",
                "I lost $250000",
                "100 000 people marched",
                "100.000 personas",
                "call me at +52 55 1234 5678",
                "600 123 456",
                "I get a code every day since 2019",
                "the penal code of 2020",
                "el código penal de 2019",
                "192.168.1.1",
                "my password is stolen",
                "my password is not working!",
                "my password is too weak",
                "is a password manager safe?",
                "someone changed my password and I cannot get in",
                "mi contraseña es muy débil",
                "mi contraseña no funciona",
                "la clave es mantener la calma",
                "cómo cambio mi contraseña",
                "I never got the code",
                "no me llega el código",
                "what is a pin",
                "turn on 2FA please",
                "they will come with your best kids",
                "INTERNACIONALMENTE",
                "https://example.org/a1b2c3d4e5f60718293a4b5c?code=482913",
                "juan123456",
                "ما هي كلمة السر القوية",
                "мой пароль неверный",
                "мой пароль слабый",
                "как сменить пароль от почты",
                "как войти без смс-кода",
                "الرقم السري نسيته",
                "la clave de todo es la calma"
            })
    void whatIsNeededToUnderstandStays(String said) {
        assertThat(Redaction.redact(said)).isEqualTo(new Redacted(said, false));
    }

    @Test
    void rubbishOfAnyKindIsReadInNoTime() {
        SplittableRandom random = new SplittableRandom(7);
        String[] bits = {
            "my password is ", "code ", "1", "2 ", "-", "a", "A", " ", "\n", "é", "es ", ": ", "abcd ", "😀", "\uD800"
        };
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 300; i++) {
                StringBuilder text = new StringBuilder();
                String favourite = bits[random.nextInt(bits.length)];
                while (text.length() < 4000) {
                    text.append(random.nextInt(10) < 7 ? favourite : bits[random.nextInt(bits.length)]);
                }
                Redaction.redact(text.toString());
            }
        });
    }

    @Test
    void aRedactedTextIsNotPrinted() {
        assertThat(Redaction.redact("hello there")).hasToString("Redacted[as it was]");
    }
}
