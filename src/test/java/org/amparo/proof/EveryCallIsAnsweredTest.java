package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.Test;

/** One after the other from the same client, answered at once and later by turns: none is left without an answer. */
class EveryCallIsAnsweredTest {
    private static final List<String> PAGES = List.of("prometheus", "health", "nothing");

    private final RunningAmparo amparo = RunningAmparo.instance();

    @Test
    void onTheManagementPort() {
        Visitor visitor = new Visitor(amparo);
        assertThat(IntStream.range(0, 300)
                        .mapToObj(i -> visitor.get(amparo.managementAt("/actuator/" + PAGES.get(i % PAGES.size())))
                                .statusCode()))
                .hasSize(300);
    }
}
