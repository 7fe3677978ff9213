package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amparo.TestKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret word is nothing that anybody writes by chance. */
class FitnessTest {
    private static final Listener LISTENER = TestKnowledge.ofTheContent().listener();

    @ParameterizedTest
    @ValueSource(strings = {"lilac umbrella", "Xochiquetzal", "ветер и чайник", "قمر ومظلة", "three purple giraffes"})
    void strangeWordsAreFit(String word) {
        assertThat(fitness(word)).isEqualTo(Fitness.FIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a1!", "☂☂☂", "▇▇▇", "a word of far more than forty letters, truly"})
    void tooFewLettersOrTooManyAreNot(String word) {
        assertThat(fitness(word)).isEqualTo(Fitness.TOO_SHORT_OR_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "menu",
                "yes",
                "gracias",
                "buenos dias",
                "erase everything", // commands and courtesies
                "they are at my door",
                "me van a matar", // danger
                "whatsapp",
                "Mexico",
                "my account was hacked",
                "hack her phone", // needs, names, harm
                "profile",
                "password",
                "what is the time",
                "no se que hacer ahora" // what anybody writes
            })
    void whatPeopleWriteByChanceIsNot(String word) {
        assertThat(fitness(word)).isEqualTo(Fitness.EVERYDAY);
    }

    private static Fitness fitness(String word) {
        return Fitness.of(word, LISTENER, LISTENER.understand(word, Optional.of("en")));
    }
}
