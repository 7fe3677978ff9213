package org.amparo.guides.pages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.guides.Facet;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage.StepRow;

/** {@code other} on a step is for every value that no step and no answer of the guide names: here these values are written out. */
final class OtherValues {
    private OtherValues() {}

    static List<StepRow> spread(List<StepRow> rows) {
        Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
        for (Facet facet : EnumSet.allOf(Facet.class)) {
            Set<String> unnamed = new TreeSet<>(FacetValues.of(facet));
            unnamed.removeAll(named(rows, facet));
            unnamed.add(FacetValues.OTHER);
            others.put(facet, unnamed);
        }
        return rows.stream().map(row -> spread(row, others)).toList();
    }

    private static Set<String> named(List<StepRow> rows, Facet facet) {
        Set<String> named = new HashSet<>();
        for (StepRow row : rows) {
            named.addAll(row.step().conditions().getOrDefault(facet, Set.of()));
            row.step().answers().forEach(answer -> named.add(answer.remembers().getOrDefault(facet, "")));
        }
        return named;
    }

    private static StepRow spread(StepRow row, Map<Facet, Set<String>> others) {
        Step step = row.step();
        Map<Facet, Set<String>> conditions = new EnumMap<>(Facet.class);
        step.conditions().forEach((facet, values) -> {
            Set<String> all = new TreeSet<>(values);
            if (values.contains(FacetValues.OTHER)) {
                all.addAll(others.getOrDefault(facet, Set.of()));
            }
            conditions.put(facet, all);
        });
        return new StepRow(row.line(), withConditions(step, conditions), row.answerLines(), row.targetLine());
    }

    private static Step withConditions(Step step, Map<Facet, Set<String>> conditions) {
        return new Step(
                step.id(),
                step.heading(),
                conditions,
                step.asks(),
                step.text(),
                step.answers(),
                step.why(),
                step.careful(),
                step.ifItFails(),
                step.source(),
                step.reviewed(),
                step.unverified(),
                step.then(),
                step.version());
    }
}
