package org.amparo.dialogue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Any sequence of anything: no exception, always an answer, erase and stop always work, danger always first. */
class AnySequenceTest {

    @TestFactory
    Stream<DynamicTest> whateverPeopleDoTheyGetAnAnswer() {
        return LongStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> play(seed)));
    }

    private static void play(long seed) {
        AnyHappening happening = new AnyHappening(new SplittableRandom(seed)::nextInt);
        for (int turn = 0; turn < 60; turn++) {
            happening.isAnswered();
        }
    }
}
