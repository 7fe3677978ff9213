package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.guides.Voice;
import org.amparo.understanding.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The voice tells people, between stars, what to type. */
class TheVoiceKeepsItsWordTest {
    private static final Knowledge CONTENT = TestKnowledge.ofTheContent();
    private static final Pattern STARRED = Pattern.compile("\\*([^*\\n]+)\\*");

    static Stream<Arguments> wordsToType() {
        return CONTENT.release().speech().values().stream()
                .map(speech -> speech.voice())
                .flatMap(voice -> voice.sayings().values().stream()
                        .flatMap(saying -> STARRED.matcher(saying).results())
                        .map(starred -> starred.group(1))
                        .distinct()
                        .map(word -> Arguments.of(voice, word)));
    }

    @ParameterizedTest
    @MethodSource("wordsToType")
    void whatItTellsPeopleToTypeIsUnderstoodInTheirLanguage(Voice voice, String word) {
        Understanding understood = CONTENT.listener().understand(word, Optional.of(voice.language()));

        assertThat(understood.command().isPresent() || understood.danger().isPresent() || isAButton(voice, word))
                .as("%s in %s", word, voice.language())
                .isTrue();
    }

    /** A button may be typed instead of tapped. */
    private static boolean isAButton(Voice voice, String word) {
        return voice.sayings().entrySet().stream()
                .filter(saying -> saying.getKey().startsWith("button-"))
                .anyMatch(saying -> saying.getValue().equalsIgnoreCase(word));
    }
}
