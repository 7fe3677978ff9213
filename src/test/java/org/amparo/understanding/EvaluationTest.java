package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void whatIsEasyIsAllRight() {
        EvaluationReport report = new Evaluation(new MaxentLearner())
                .run(animals(), animals(), List.of("lorem ipsum dolor", "quux xyzzy", "zzz"));

        assertThat(report.accuracy()).isEqualTo(1);
        assertThat(report.macroF1()).isEqualTo(1);
        assertThat(report.auroc()).isEqualTo(1);
        assertThat(report.oosRecallAt5()).isEqualTo(1);
        assertThat(report.inScopeAccuracyAt5()).isBetween(0.9, 1.0);
        assertThat(report.speed().p50Micros())
                .isPositive()
                .isLessThanOrEqualTo(report.speed().p99Micros());
        assertThat(report.speed().throughput2()).isPositive();
        assertThat(report.trainSeconds()).isPositive();
        assertThat(report.modelBytes()).isBetween(1_000, 100_000);
        assertThat(report.confusions()).isEmpty();
    }

    @Test
    void withoutTextsOutOfScopeNothingIsSaidAboutThem() {
        EvaluationReport report = new Evaluation(new MaxentLearner()).run(animals(), animals(), List.of());

        assertThat(report.auroc()).isNaN();
        assertThat(report.oosRecallAt5()).isNaN();
    }

    @Test
    void wrongLabelsAreCounted() {
        List<Labelled> test = new ArrayList<>(animals());
        test.add(new Labelled("cat", "the dog barks at the gate"));

        EvaluationReport report = new Evaluation(new MaxentLearner()).run(animals(), test, List.of());

        assertThat(report.accuracy()).isCloseTo(10 / 11.0, within(1e-9));
        assertThat(report.macroF1()).isLessThan(1);
        assertThat(report.confusions()).containsExactly(new Confusion("cat", "dog", 1, 6));
    }

    @Test
    void aPairInTheRightOrderCountsOneAndATieHalf() {
        assertThat(Evaluation.auroc(new double[] {2, 3}, new double[] {1, 2})).isEqualTo(3.5 / 4);
    }

    private static List<Labelled> animals() {
        return List.of(
                new Labelled("dog", "the dog barks at the gate"),
                new Labelled("dog", "a barking dog"),
                new Labelled("dog", "my dog runs and barks"),
                new Labelled("dog", "dogs bark all night"),
                new Labelled("dog", "puppy and dog barking"),
                new Labelled("cat", "the cat purrs on the sofa"),
                new Labelled("cat", "a purring cat"),
                new Labelled("cat", "my cat sleeps and purrs"),
                new Labelled("cat", "cats purr all night"),
                new Labelled("cat", "kitten and cat purring"));
    }
}
