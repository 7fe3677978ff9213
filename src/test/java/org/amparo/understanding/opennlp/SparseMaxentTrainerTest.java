package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class SparseMaxentTrainerTest {
    @Test
    void itFindsWhatTheTrainerOfOpenNlpFinds() throws IOException {
        new MaxentLearner();
        MaxentModel theirs = trained(QNTrainer.MAXENT_QN_VALUE);
        MaxentModel ours = trained(SparseMaxentTrainer.class.getName());

        for (Event event : events()) {
            double[] expected = theirs.eval(event.getContext(), event.getValues());
            double[] found = ours.eval(event.getContext(), event.getValues());
            for (int i = 0; i < expected.length; i++) {
                assertThat(found[ours.getIndex(theirs.getOutcome(i))]).isCloseTo(expected[i], within(0.03));
            }
        }
    }

    private static MaxentModel trained(String algorithm) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 0.05);
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
        return TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events()));
    }

    private static List<Event> events() {
        Random random = new Random(7);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int label = i % 3;
            String[] features = {"own" + label, "noise" + random.nextInt(4), "rare" + i};
            events.add(new Event("label" + label, features, new float[] {0.5f, 0.7f, random.nextFloat()}));
        }
        return events;
    }
}
