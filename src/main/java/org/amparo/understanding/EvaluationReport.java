package org.amparo.understanding;

import java.util.List;

/**
 * How well the engine does on labelled texts. All rates are from 0 to 1; what needs out-of-scope texts is {@link Double#NaN} without
 * them.
 *
 * @param accuracy right labels when every text must be given one
 * @param macroF1 the mean over labels of the harmonic mean of precision and recall
 * @param auroc how often a text in scope is more familiar than one out of scope
 * @param oosRecallAt5 the part of out-of-scope texts that is refused when 5 % of the texts in scope are
 * @param inScopeAccuracyAt5 the part of all texts in scope that is then neither refused nor given a wrong label
 * @param ece expected calibration error over ten equal bins of confidence
 * @param typoLoss how much accuracy is lost when every tenth character is mistyped
 * @param speed of naming the label of one text
 * @param trainSeconds learning, its cross-validation included
 * @param modelBytes what was learned, compressed, as it is kept
 * @param confusions which labels were taken for which others, the most frequent first
 */
public record EvaluationReport(
        double accuracy,
        double macroF1,
        double auroc,
        double oosRecallAt5,
        double inScopeAccuracyAt5,
        double ece,
        double typoLoss,
        Speed speed,
        double trainSeconds,
        int modelBytes,
        List<Confusion> confusions) {}
