package org.amparo.guides.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.guides.Facet;
import org.amparo.guides.Step;
import org.amparo.guides.Target;

/**
 * The four hex digits by which an old button is recognised. They change when an answer would lead elsewhere or tell something else, not
 * when a word is corrected, and are the same in every language.
 */
final class StepVersion {
    private StepVersion() {}

    static String of(String id, List<Step.Answer> answers, Target then) {
        StringBuilder meaning = new StringBuilder(id).append(then);
        for (Step.Answer answer : answers) {
            Map<Facet, String> inOrder = new TreeMap<>(answer.remembers());
            meaning.append('\n').append(inOrder).append(answer.target());
        }
        return Sha256.hex(meaning.toString()).substring(0, 4);
    }
}
