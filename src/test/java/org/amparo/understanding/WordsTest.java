package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HELP me | help me",
                "¿Señor, qué pasó? | senor que paso",
                "i'm don’t | im dont",
                "heeeelp nooooo | heelp noo",
                "ｆａｃｅｂｏｏｋ ① | facebook 1",
                "straße œuvre łódź | strasse oeuvre lodz",
                "ёлка мой | елка мой",
                "أُريدُ مُساعدَة ٢٠٢٦ | اريد مساعده 2026",
                "کمی | كمي",
                "شيء سوء | شي سو",
                "ﻻ ﷲ كـــلمة ۱۲۳ | لا الله كلمه 123",
                "می\u200Cخواهم | ميخواهم",
                "لااااا نعمممم | لاا نعمم",
                "нееееет ОЙ пойдём | неет ой пойдем",
                "não às mãos coração | nao as maos coracao",
                "où ça l’école élève | ou ca lecole eleve",
                "pоlicе | police",
                "my ac\u200Bcount \u202Ehere | my account here",
                "my hасked ассоunt | my hacked account",
                "ok👍🏽 | ok 👍",
                "two-step | two step",
            })
    void theSameWordIsSpelledAlikeHoweverItWasTyped(String typed, String words) {
        assertThat(String.join(" ", Words.of(typed).all())).isEqualTo(words);
    }

    @Test
    void marksThatAreLettersStay() {
        assertThat(Words.of("मदद चाहिए").all()).hasSize(2).last().asString().hasSize(5);
    }

    @Test
    void digitsAreNeverSqueezed() {
        assertThat(Words.of("1110000").all()).containsExactly("1110000");
    }

    @Test
    void noTextIsTooStrangeToRead() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
            assertThat(Words.of(text.toString()).all()).allMatch(word -> !word.isEmpty() && word.length() <= 44);
        }
    }
}
