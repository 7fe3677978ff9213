package org.amparo.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where opinions become decisions, in one language.
 *
 * @param familiarity below it a message is out of scope
 * @param sureFamiliarity from it on a guide may be started
 * @param urgentMass from it on the likelihood of the urgent intents is danger by itself, in a message that is not out of scope
 */
record Thresholds(double familiarity, double sureFamiliarity, double urgentMass) {
    /** Of two guesses the better one must be more likely than all others together; else the bot asks. */
    static final double SURE_CONFIDENCE = 0.5;

    private static final double REFUSED = 0.05;
    private static final double ASKED = 0.20;
    private static final double STRAY_GUIDES = 0.02;
    private static final double FALSE_ALARMS = 0.03;

    /**
     * Chooses thresholds on lessons that the opinions' classifiers had not seen: 5 % of those in scope are refused, as in NLU.md; a guide
     * is started for at most 2 % of those out of scope, unless that would make the bot ask after more than 20 % of those in scope; and
     * the likelihood of danger is as low as 3 % false alarms of each allow.
     *
     * @param urgent labels of the urgent intents
     * @param showsSign whether words show a danger sign, whatever is thought of them
     */
    static Thresholds from(List<Learner.Judged> heldOut, Set<String> urgent, Predicate<Words> showsSign) {
        List<Opinion> strange = heldOut.stream()
                .filter(judged -> isOutOfScope(judged.lesson()))
                .map(Learner.Judged::opinion)
                .toList();
        List<Learner.Judged> inScope = heldOut.stream()
                .filter(judged -> !isOutOfScope(judged.lesson()))
                .toList();
        double[] familiar =
                inScope.stream().mapToDouble(j -> j.opinion().familiarity()).toArray();
        double refused = above(familiar, 1 - REFUSED, familiar.length);
        double strayless = above(
                strange.stream()
                        .filter(opinion -> opinion.best(1).get(0).confidence() >= SURE_CONFIDENCE)
                        .mapToDouble(Opinion::familiarity)
                        .toArray(),
                STRAY_GUIDES,
                strange.size());
        List<Opinion> ordinary = inScope.stream()
                .filter(judged -> !urgent.contains(judged.lesson().label())
                        && !showsSign.test(judged.lesson().words()))
                .map(Learner.Judged::opinion)
                .toList();
        return new Thresholds(
                refused,
                Math.max(refused, Math.min(strayless, above(familiar, 1 - ASKED, familiar.length))),
                Math.max(alarm(ordinary, refused, urgent), alarm(strange, refused, urgent)));
    }

    private static boolean isOutOfScope(Lesson lesson) {
        return lesson.label().equals(Lesson.OUT_OF_SCOPE);
    }

    private static double alarm(List<Opinion> harmless, double refused, Set<String> urgent) {
        return above(
                harmless.stream()
                        .filter(opinion -> opinion.familiarity() >= refused)
                        .mapToDouble(opinion -> opinion.massOf(urgent))
                        .toArray(),
                FALSE_ALARMS,
                harmless.size());
    }

    /** The value from which on at most this part of so many values lie. */
    private static double above(double[] values, double part, int of) {
        int count = Math.min(values.length, (int) Math.floor(part * of));
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (count == values.length) {
            return values.length == 0 ? 0 : sorted[0];
        }
        return Math.nextUp(sorted[sorted.length - 1 - count]);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(familiarity);
        out.writeDouble(sureFamiliarity);
        out.writeDouble(urgentMass);
    }

    static Thresholds read(DataInputStream in) throws IOException {
        return new Thresholds(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
