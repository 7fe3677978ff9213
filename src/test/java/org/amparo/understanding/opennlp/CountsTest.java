package org.amparo.understanding.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void numbersKeepTheOrderInWhichTheyWereMetFirst() {
        assertThat(counted(7, 3, 7, 0, 3, 7)).containsExactly(Map.entry(7, 3), Map.entry(3, 2), Map.entry(0, 1));
    }

    @Test
    void ofALongTextNothingIsLost() {
        Random random = new Random(23);
        int[] numbers = random.ints(20_000, 0, 5_000).toArray();
        Map<Integer, Integer> expected = new LinkedHashMap<>();
        for (int number : numbers) {
            expected.merge(number, 1, Integer::sum);
        }
        assertThat(counted(numbers)).containsExactlyEntriesOf(expected);
    }

    private static Map<Integer, Integer> counted(int... numbers) {
        Counts counts = new Counts();
        for (int number : numbers) {
            counts.add(number);
        }
        Map<Integer, Integer> counted = new LinkedHashMap<>();
        for (int place = 0; place < counts.size(); place++) {
            counted.put(counts.number(place), counts.times(place));
        }
        return counted;
    }
}
