package org.amparo.console.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.understanding.Confusion;
import org.amparo.understanding.ContentReport;
import org.amparo.understanding.EvaluationReport;
import org.amparo.understanding.Speed;
import org.jspecify.annotations.Nullable;

/** Reports as names and values, in the order in which they are printed; null for what was not measured. */
final class Measures {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Measures() {}

    static Map<String, @Nullable Object> of(EvaluationReport report) {
        return new Measures()
                .with("accuracy", report.accuracy())
                .with("macroF1", report.macroF1())
                .with("auroc", report.auroc())
                .with("oosRecallAt5", report.oosRecallAt5())
                .with("inScopeAccuracyAt5", report.inScopeAccuracyAt5())
                .with("ece", report.ece())
                .with("typoLoss", report.typoLoss())
                .with(report.speed())
                .with("trainSeconds", report.trainSeconds())
                .with("modelBytes", report.modelBytes())
                .with(report.confusions())
                .values;
    }

    static Map<String, @Nullable Object> of(ContentReport report, Speed speed) {
        return new Measures()
                .with("language", report.language())
                .with("phrases", report.phrases())
                .with("top1", report.top1())
                .with("ece", report.ece())
                .with("typoLoss", report.typoLoss())
                .with("rightLanguage", report.rightLanguage())
                .with("wrongGuides", report.wrongGuides())
                .with("urgent", report.urgent())
                .with("dangerCaught", report.dangerCaught())
                .with("dangerCaughtInTypos", report.dangerCaughtInTypos())
                .with("ordinary", report.ordinary())
                .with("falseAlarms", report.falseAlarms())
                .with("outOfScope", report.outOfScope())
                .with("strayGuides", report.strayGuides())
                .with(speed)
                .with(report.confusions())
                .values;
    }

    private Measures with(String name, Object value) {
        values.put(name, value.equals(Double.NaN) ? null : value);
        return this;
    }

    private Measures with(Speed speed) {
        return with("p50Micros", speed.p50Micros())
                .with("p99Micros", speed.p99Micros())
                .with("throughput2", speed.throughput2());
    }

    private Measures with(List<Confusion> confusions) {
        return with("confusions", confusions);
    }
}
