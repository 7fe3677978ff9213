package org.amparo.understanding;

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
 * @param p50Micros median time to understand one text, one after the other on one thread, warmed up
 * @param p99Micros 99 of 100 texts take less
 * @param trainSeconds learning, its cross-validation included
 */
public record EvaluationReport(
        double accuracy,
        double macroF1,
        double auroc,
        double oosRecallAt5,
        double inScopeAccuracyAt5,
        double ece,
        double p50Micros,
        double p99Micros,
        double trainSeconds) {}
