package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.guides.Release;
import org.amparo.guides.files.ContentFiles;
import org.amparo.guides.files.ReleaseReader;
import org.amparo.message.Language;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The content of this repository, understood by the engine of this repository: better than the floors, and hardly worse than the figures
 * that were accepted last. {@code -Dquality.accept=true} accepts those of today.
 */
@TestInstance(Lifecycle.PER_CLASS)
class QualityGateTest {
    private static final Path ACCEPTED = Path.of("src", "test", "resources", "quality", "accepted.tsv");
    private static final String HEADER = "language\ttop1\twrongGuides\tdangerCaught\tfalseAlarms\tstrayGuides";

    /** One held-out phrase in a hundred may go over to the other side between two accepted figures. */
    private static final double MARGIN = 0.01;

    private static final double TOP_1 = 0.85;
    private static final double WRONG_GUIDES = 0.12;
    private static final double DANGER_CAUGHT = 0.94;
    private static final double FALSE_ALARMS = 0.055;
    private static final double STRAY_GUIDES = 0.06;

    private static final double RIGHT_LANGUAGE = 0.965;
    private static final double TYPO_LOSS = 0.09;
    private static final double ECE = 0.08;

    private List<ContentReport> reports = List.of();
    private List<Boolean> toldLanguages = List.of();
    private Map<String, double[]> accepted = Map.of();

    @BeforeAll
    void listen() throws IOException {
        Release release = ReleaseReader.read(ContentFiles.inDirectory(Path.of("intents")), LocalDate.of(2026, 11, 22))
                .release()
                .orElseThrow();
        Listener listener = Understanders.train(new MaxentLearner(), release);
        reports = ContentEvaluation.of(release, listener).stream()
                .map(ContentEvaluation::report)
                .toList();
        toldLanguages = release.languages().stream()
                .map(Language::code)
                .flatMap(code -> SixLanguages.lines(code).stream()
                        .map(message -> listener.understand(message, Optional.empty())
                                .language()
                                .equals(code)))
                .toList();
        reports.forEach(report -> System.out.println(figures(report)));
        if (Boolean.getBoolean("quality.accept")) {
            Files.writeString(
                    ACCEPTED,
                    reports.stream().map(QualityGateTest::row).collect(Collectors.joining("\n", HEADER + "\n", "\n")));
        }
        accepted = Files.readAllLines(ACCEPTED).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(
                        row -> row[0],
                        row -> Stream.of(row)
                                .skip(1)
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
    }

    Stream<ContentReport> languages() {
        return reports.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noFigureIsWorseThanTheOneAcceptedLast(ContentReport report) {
        assertThat(accepted).as("accept the figures of this language").containsKey(report.language());
        double[] before = accepted.getOrDefault(report.language(), new double[0]);
        assertThat(report.top1()).isGreaterThan(before[0] - MARGIN);
        assertThat(report.wrongGuides()).isLessThan(before[1] + MARGIN);
        assertThat(report.dangerCaught()).isGreaterThan(before[2] - MARGIN);
        assertThat(report.falseAlarms()).isLessThan(before[3] + MARGIN);
        assertThat(report.strayGuides()).isLessThan(before[4] + 2 * MARGIN);
    }

    /** The accepted ones, and those that only have a floor. */
    private static String figures(ContentReport report) {
        return String.format(
                Locale.ROOT,
                "%s\tece %.4f\ttypoLoss %.4f\trightLanguage %.4f\tdangerCaughtInTypos %.4f",
                row(report),
                report.ece(),
                report.typoLoss(),
                report.rightLanguage(),
                report.dangerCaughtInTypos());
    }

    private static String row(ContentReport report) {
        return String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f",
                report.language(),
                report.top1(),
                report.wrongGuides(),
                report.dangerCaught(),
                report.falseAlarms(),
                report.strayGuides());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyMessageOfSomebodyInDangerIsCaught(ContentReport report) {
        assertThat(report.dangerCaught()).isGreaterThanOrEqualTo(DANGER_CAUGHT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fewOrdinaryMessagesAreTakenForDanger(ContentReport report) {
        assertThat(report.falseAlarms()).isLessThanOrEqualTo(FALSE_ALARMS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void needsAreRecognised(ContentReport report) {
        assertThat(report.top1()).isGreaterThanOrEqualTo(TOP_1);
        assertThat(report.wrongGuides()).isLessThanOrEqualTo(WRONG_GUIDES);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void typosCostLittle(ContentReport report) {
        assertThat(report.typoLoss()).isLessThanOrEqualTo(TYPO_LOSS);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void howSureItIsIsHowOftenItIsRight(ContentReport report) {
        assertThat(report.ece()).isLessThanOrEqualTo(ECE);
    }

    @Test
    void theLanguageOfAMessageIsTold() {
        assertThat(toldLanguages).hasSizeGreaterThanOrEqualTo(60 * reports.size());
        assertThat(toldLanguages.stream().filter(right -> right).count())
                .isGreaterThanOrEqualTo((long) Math.ceil(RIGHT_LANGUAGE * toldLanguages.size()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void smallTalkHardlyEverGetsAGuide(ContentReport report) {
        assertThat(report.strayGuides()).isLessThanOrEqualTo(STRAY_GUIDES);
    }
}
