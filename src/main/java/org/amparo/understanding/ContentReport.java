package org.amparo.understanding;

import java.util.List;

/**
 * How well a listener understands the messages that the content holds back from it, in one language. All rates are from 0 to 1.
 *
 * @param phrases held-out phrases of all intents
 * @param top1 the part of them whose best guess is right
 * @param ece how far confidence in the best guess is from the truth: expected calibration error over ten equal bins
 * @param typoLoss how much of top1 is lost when every tenth character is mistyped
 * @param rightLanguage the part of them whose language is told
 * @param wrongGuides the part that would get the guide of another need without being asked
 * @param urgent held-out messages of people in danger, those of urgent intents included
 * @param dangerCaught the part of them that is taken for danger
 * @param dangerCaughtInTypos the same when every tenth character is mistyped
 * @param ordinary held-out messages of people not in danger
 * @param falseAlarms the part of them that is taken for danger
 * @param outOfScope held-out messages that no guide is for
 * @param strayGuides the part of them that would get one
 * @param confusions which needs were taken for which others, the most frequent first
 */
public record ContentReport(
        String language,
        int phrases,
        double top1,
        double ece,
        double typoLoss,
        double rightLanguage,
        double wrongGuides,
        int urgent,
        double dangerCaught,
        double dangerCaughtInTypos,
        int ordinary,
        double falseAlarms,
        int outOfScope,
        double strayGuides,
        List<Confusion> confusions) {}
