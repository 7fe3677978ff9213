package org.amparo.guides.pages;

import java.util.List;
import java.util.Optional;
import org.amparo.guides.Step;

/**
 * A guide in one language as it was read.
 *
 * @param intent the folder's name
 * @param declaredId the id in the braces of the title
 * @param line of the title
 * @param opening may be empty
 * @param steps in the order of the file; ids may be empty, malformed or twice
 */
public record GuidePage(
        String file,
        String intent,
        String language,
        int line,
        String title,
        String declaredId,
        String opening,
        List<StepRow> steps) {

    public GuidePage {
        steps = List.copyOf(steps);
    }

    /** The first step with this id. */
    public Optional<StepRow> step(String id) {
        return steps.stream().filter(row -> row.step().id().equals(id)).findFirst();
    }

    /**
     * A step with its lines.
     *
     * @param line of the heading
     * @param answerLines one for each answer
     * @param targetLine of {@code -> target}, or of the heading
     */
    public record StepRow(int line, Step step, List<Integer> answerLines, int targetLine) {
        public StepRow {
            answerLines = List.copyOf(answerLines);
        }
    }
}
