package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of four outcomes the first feature has weights for all, the second for one, the third for all again. Weights are in steps of 1/64. */
class WeightsTest {
    private static final short[] CELLS = {0, 64, 1, -64, 2, 128, 3, 32, 2, 64, 0, 1, 1, 2, 2, 3, 3, 4};
    private final Weights weights = new Weights(new int[] {8, 10, 18}, CELLS, 4);

    @Test
    void crowdedOrNotAFeatureScoresWhatItWeighs() {
        assertThat(scores(0)).containsExactly(1, -1, 2, 0.5f);
        assertThat(scores(1)).containsExactly(0, 0, 1, 0);
        assertThat(scores(2)).containsExactly(1 / 64f, 2 / 64f, 3 / 64f, 4 / 64f);
    }

    @Test
    void theWeightForOneOutcomeIsTheOneInTheScore() {
        for (int feature = 0; feature < 3; feature++) {
            for (int outcome = 0; outcome < 4; outcome++) {
                assertThat(weights.of(feature, outcome)).isEqualTo(scores(feature)[outcome]);
            }
        }
    }

    @Test
    void theCellsComeOutAsTheyWentIn() {
        List<Short> out = new ArrayList<>();
        weights.each(ofFeature -> {
            for (short cell : ofFeature) {
                out.add(cell);
            }
        });

        assertThat(out).containsExactly(boxed());
    }

    private float[] scores(int feature) {
        return weights.scores(new Vector(new int[] {feature}, new float[] {1}));
    }

    private static Short[] boxed() {
        Short[] boxed = new Short[CELLS.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = CELLS[i];
        }
        return boxed;
    }
}
