package org.amparo.guides.check;

import java.time.LocalDate;
import java.util.List;

/** Everything that is asked of the content. */
public final class Checks {
    private Checks() {}

    /**
     * All questions.
     *
     * @param today reviews and organisations are due or expired on this day
     */
    public static List<Check> all(LocalDate today) {
        return List.of(
                new MissingFiles(),
                new BrokenCharacters(),
                new UnbalancedBidiMarks(),
                new PlaceholderTexts(),
                new TurnedAroundNumbers(),
                new InsecureLinks(),
                new UnknownLinks(),
                new Formatting(),
                // Guides.
                new GuideTitles(),
                new StepIds(),
                new EmptyTexts(),
                new LongSteps(),
                new AnswerTitles(),
                new UnknownValues(),
                new AsksWithoutValues(),
                new BrokenTargets(),
                new UnknownIntents(),
                new UnreachableSteps(),
                new LoopsWithoutQuestion(),
                new DeadEnds(),
                new MisledPeople(),
                new Translations(),
                new StaleTranslations(),
                new MissingSources(),
                new OverdueReviews(today),
                new SureMenus(),
                new HardToRead(),
                new HardWords(),
                // What the models learn from and are measured by.
                new TooFewPhrases(),
                new PhrasesInTwoIntents(),
                new HeldOutPhrasesLearned(),
                new NearMisses(),
                // The bot's own words.
                new Sayings(),
                new LongButtons(),
                new MissingCommands(),
                new DangerSigns(),
                // The world.
                new UnknownEntities(),
                new UnknownCountries(),
                new OldNames(),
                new ToolkitWeights(),
                new Organisations(today));
    }
}
