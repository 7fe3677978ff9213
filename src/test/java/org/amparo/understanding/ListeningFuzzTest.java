package org.amparo.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.amparo.Knowledge;
import org.amparo.TestKnowledge;
import org.amparo.understanding.Understanding.Outcome;

class ListeningFuzzTest {
    private static final Knowledge KNOWLEDGE = TestKnowledge.ofTheContent();

    @FuzzTest
    void anyTextIsUnderstoodSomehow(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        Understanding heard = KNOWLEDGE.listener().understand(text, Optional.of("en"));

        assertThat(heard).isEqualTo(KNOWLEDGE.listener().understand(text, Optional.of("en")));
        assertThat(KNOWLEDGE.release().languages())
                .anyMatch(known -> known.code().equals(heard.language()));
        assertThat(heard.confidence()).isBetween(0.0, 1.0);
        assertThat(heard.danger().isPresent()).isEqualTo(heard.outcome() == Outcome.DANGER);
        assertThat(KNOWLEDGE.release().intents().keySet())
                .containsAll(heard.danger().stream().toList());
    }
}
