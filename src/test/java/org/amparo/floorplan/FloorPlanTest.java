package org.amparo.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house is built as planned, and each guard is seen to bite on a house that is not. */
class FloorPlanTest {
    /** The predefined option knows {@code target/test-classes} only, and the profile english-tier builds elsewhere. */
    private static final ImportOption NO_TESTS = location -> !location.contains("/test-classes/");

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages("org.amparo");
    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages("brokenhouse");

    @TestFactory
    Stream<DynamicTest> everyGuardHoldsInOurHouse() {
        return new FloorPlan("org.amparo")
                .guards().entrySet().stream()
                        .map(guard -> DynamicTest.dynamicTest(
                                guard.getKey(), () -> guard.getValue().check(HOUSE)));
    }

    @Test
    void theBrokenHouseIsCaughtByExactlyTheGuardsItBreaks() {
        Set<String> caught = new java.util.TreeSet<>();
        new FloorPlan("brokenhouse").guards().forEach((name, guard) -> {
            if (guard.evaluate(BROKEN_HOUSE).hasViolation()) {
                caught.add(name);
            }
        });
        assertThat(caught)
                .containsExactlyInAnyOrder(
                        "imports of message",
                        "imports of guides",
                        "imports of mailbox",
                        "purity of dialogue",
                        "home of reactor..",
                        "home of tools.jackson..",
                        "home of io.lettuce..",
                        "secrets in constant time",
                        "no circles",
                        "no vague names");
    }

    @Test
    void everyRoomOfTheHouseIsOnThePlan() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith("org.amparo."))
                        .map(name -> name.split("\\.")[2]))
                .allMatch(FloorPlan.MAY_USE::containsKey);
    }
}
