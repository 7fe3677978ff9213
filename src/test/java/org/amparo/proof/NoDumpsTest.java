package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A picture of the memory would hold what passes through, and the keys. */
class NoDumpsTest {

    @Test
    void nothingThatWeGiveToOperatorsAsksForAHeapDump() {
        List<Path> given = Stream.of(
                        "docker", "docs", "README.md", "SECURITY.md", "CONTRIBUTING.md", "mvnw", "pom.xml", "src/main")
                .flatMap(place -> Pages.below(place).stream())
                .filter(file -> !file.toString().matches(".*\\.(png|jpg)"))
                .toList();
        assertThat(given)
                .hasSizeGreaterThan(100)
                .allSatisfy(file -> assertThat(Pages.text(file))
                        .doesNotContain("HeapDumpOnOutOfMemoryError", "HeapDumpPath", "FlightRecorder"));
    }

    @Test
    void whatStartsAmparoLetsNobodyAttachAndLeavesNoCore() {
        String service = Pages.text("docs/deployment.md");
        assertThat(service).contains("ExecStart=/usr/bin/java -Xmx256m -XX:+DisableAttachMechanism", "\nLimitCORE=0\n");
        assertThat(service).contains("ulimit -c 0", "swapoff -a", "MemorySwapMax=0", "-XX:-CreateCoredumpOnCrash");
        assertThat(Pages.text("docker/Dockerfile"))
                .contains("-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash");
        assertThat(Pages.text("docker/compose.yml")).containsPattern("ulimits:\\s+core: 0");
    }
}
