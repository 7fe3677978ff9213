package org.amparo.understanding;

/**
 * How well a listener understands the messages that the content holds back from it, in one language. All rates are from 0 to 1.
 *
 * @param phrases held-out phrases of all intents
 * @param top1 the part of them whose best guess is right
 * @param wrongGuides the part that would get the guide of another need without being asked
 * @param urgent held-out messages of people in danger, those of urgent intents included
 * @param dangerCaught the part of them that is taken for danger
 * @param ordinary held-out messages of people not in danger
 * @param falseAlarms the part of them that is taken for danger
 * @param outOfScope held-out messages that no guide is for
 * @param strayGuides the part of them that would get one
 */
public record ContentReport(
        String language,
        int phrases,
        double top1,
        double wrongGuides,
        int urgent,
        double dangerCaught,
        int ordinary,
        double falseAlarms,
        int outOfScope,
        double strayGuides) {}
