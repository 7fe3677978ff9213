package org.amparo.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where opinions become decisions, in one language.
 *
 * @param familiarity below it a message is out of scope
 * @param sureFamiliarity from it on a guide may be started
 * @param urgentMass from it on the likelihood of the urgent intents is danger by itself
 * @param signedMass below it the likelihood of the grave intents, which are the urgent ones and those that are urgent when it happens now,
 *     makes a danger sign an accident
 */
record Thresholds(double familiarity, double sureFamiliarity, double urgentMass, double signedMass) {
    /** Of two guesses the better one must be more likely than all others together; else the bot asks. */
    static final double SURE_CONFIDENCE = 0.5;

    /**
     * The urgent mass that is danger in a message unlike any lesson, too: more than twice what words that nobody knows leave to the
     * urgent needs.
     */
    static final double URGENT_THOUGH_STRANGE = 0.33;

    private static final double REFUSED = 0.05;
    private static final double ASKED = 0.20;
    private static final double STRAY_GUIDES = 0.02;
    private static final double FALSE_ALARMS = 0.02;
    private static final double SILENCED = 0.005;
    /** One chance in three of danger rings, however often that is wrong, if there was enough to learn from. */
    private static final double LIKELY = 0.35;

    /** A seventh of what words that nobody knows leave to the grave needs: from here on an opinion may be mere ignorance. */
    private static final double KNOWN_BETTER = 0.02;

    /** Fewer lessons say nothing about the worst of them. */
    private static final int ENOUGH = 100;

    /**
     * Chooses thresholds on lessons that the opinions' classifiers had not seen: 5 % of those in scope are refused, as in NLU.md; a guide
     * is started for at most 2 % of those out of scope, unless that would make the bot ask after more than 20 % of those in scope; the
     * likelihood of danger is as low as 2 % false alarms allow, or lower; and at most one in 200 urgent lessons with a sign is silenced.
     *
     * @param urgent labels of the urgent intents
     * @param urgentWhenNow labels of those that are urgent when it happens now
     * @param showsSign whether words show a danger sign, whatever is thought of them
     */
    static Thresholds from(
            List<Learner.Judged> heldOut, Set<String> urgent, Set<String> urgentWhenNow, Predicate<Words> showsSign) {
        List<Opinion> strange = heldOut.stream()
                .filter(judged -> isOutOfScope(judged.lesson()))
                .map(Learner.Judged::opinion)
                .toList();
        double[] familiar = heldOut.stream()
                .filter(judged -> !isOutOfScope(judged.lesson()))
                .mapToDouble(judged -> judged.opinion().familiarity())
                .toArray();
        double refused = above(familiar, 1 - REFUSED, familiar.length);
        double strayless = above(
                strange.stream()
                        .filter(opinion -> opinion.best(1).get(0).confidence() >= SURE_CONFIDENCE)
                        .mapToDouble(Opinion::familiarity)
                        .toArray(),
                STRAY_GUIDES,
                strange.size());
        Map<Boolean, List<Learner.Judged>> bySign = heldOut.stream()
                .collect(Collectors.partitioningBy(
                        judged -> showsSign.test(judged.lesson().words())));
        Set<String> grave =
                Stream.concat(urgent.stream(), urgentWhenNow.stream()).collect(Collectors.toUnmodifiableSet());
        return new Thresholds(
                refused,
                Math.max(refused, Math.min(strayless, above(familiar, 1 - ASKED, familiar.length))),
                alarm(bySign.getOrDefault(false, List.of()), refused, grave, urgent),
                silence(bySign.getOrDefault(true, List.of()), urgent, grave));
    }

    private static boolean isOutOfScope(Lesson lesson) {
        return lesson.label().equals(Lesson.OUT_OF_SCOPE);
    }

    private static double alarm(List<Learner.Judged> unsigned, double refused, Set<String> grave, Set<String> urgent) {
        List<Opinion> harmless = unsigned.stream()
                .filter(judged -> !grave.contains(judged.lesson().label()))
                .map(Learner.Judged::opinion)
                .toList();
        double[] masses = harmless.stream()
                .filter(opinion -> opinion.familiarity() >= refused)
                .mapToDouble(opinion -> opinion.massOf(urgent))
                .toArray();
        double border = above(masses, FALSE_ALARMS, harmless.size());
        return harmless.size() < ENOUGH ? border : Math.min(LIKELY, border);
    }

    private static double silence(List<Learner.Judged> signed, Set<String> urgent, Set<String> grave) {
        double[] masses = signed.stream()
                .filter(judged -> urgent.contains(judged.lesson().label()))
                .mapToDouble(judged -> judged.opinion().massOf(grave))
                .sorted()
                .toArray();
        return masses.length < ENOUGH ? 0 : Math.min(KNOWN_BETTER, masses[(int) (SILENCED * masses.length)]);
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
        out.writeDouble(signedMass);
    }

    static Thresholds read(DataInputStream in) throws IOException {
        return new Thresholds(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }
}
