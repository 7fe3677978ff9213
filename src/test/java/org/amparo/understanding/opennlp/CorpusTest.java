package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.understanding.Words;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final List<Words> TEXTS = Stream.of(
                    "they stole the phones", "who stole it", "the phone rings and rings", "")
            .map(Words::of)
            .toList();

    private final Corpus corpus = Corpus.of("en", TEXTS);

    @Test
    void aPartIsWhatWouldHaveBeenReadAlone() {
        Corpus part = corpus.part(new int[] {0, 2, 3});
        Corpus alone = Corpus.of("en", List.of(TEXTS.get(0), TEXTS.get(2), TEXTS.get(3)));

        assertThat(part.features()).isEqualTo(alone.features());
        assertThat(part.frequencies()).isEqualTo(alone.frequencies());
        assertThat(part.stems().known()).isEqualTo(alone.stems().known());
        for (int text = 0; text < alone.size(); text++) {
            assertThat(part.of(text)).isEqualTo(alone.of(text));
        }
    }

    @Test
    void aTextThatWasReadIsTheSameVectorAsItsWords() {
        Vocabulary vocabulary = Vocabulary.of(corpus);

        for (int text = 0; text < TEXTS.size(); text++) {
            assertThat(values(vocabulary.vector(corpus.of(text))))
                    .isEqualTo(values(vocabulary.vector(TEXTS.get(text))));
        }
    }

    private static Map<Integer, Float> values(Vector vector) {
        Map<Integer, Float> values = new HashMap<>();
        for (int i = 0; i < vector.features().length; i++) {
            assertThat(values.put(vector.features()[i], vector.values()[i])).isNull();
        }
        return values;
    }

    @Test
    void aFeatureIsCountedOnceATextAndListedAsOftenAsItOccurs() {
        int rings = names(corpus).indexOf("w:rings");

        assertThat(corpus.frequencies()[rings]).isEqualTo(1);
        assertThat(corpus.of(2)).containsSequence(rings, rings).isSorted();
    }

    @Test
    void onlyWordsOfAPartAreKnownInIt() {
        assertThat(corpus.part(new int[] {1}).stems().known().keySet()).isEqualTo(Set.of("who", "stole", "it"));
    }

    private static List<String> names(Corpus of) {
        return of.features().stream().map(Corpus.Feature::name).toList();
    }
}
