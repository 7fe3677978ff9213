package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidesAreCheckedTest {
    private static final String EN = "account-hacked/guide.en.md";
    private static final String ES = "account-hacked/guide.es.md";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void theCleanContentPassesEveryCheck() {
        assertThat(clean.said()).isEmpty();
        assertThat(clean.read().release()).isPresent();
    }

    @Test
    void aStepWithoutAnIdIsFoundWithItsLine() {
        assertThat(clean.changingTheGuide("{again platform=whatsapp}", "").said())
                .contains(EN + ":22: the step has no id: write {an-id} behind the heading");
    }

    @Test
    void twoStepsCannotHaveOneId() {
        assertThat(clean.changingTheGuide("{change platform", "{which platform").said())
                .contains(EN + ":11: a step above has the id 'which' too: give this one another id");
    }

    @Test
    void anIdIsShortAndSimple() {
        assertThat(clean.changingTheGuide("{change ", "{Change-It! ").said())
                .contains(EN + ":11: 'Change-It!' cannot be an id: use 1 to 24 small letters, digits and '-'");
    }

    @Test
    void anIdIsNoTarget() {
        assertThat(clean.changingTheGuide("{change ", "{human ").said())
                .contains(EN + ":11: 'human' has a meaning of its own behind '->': choose another id");
    }

    @Test
    void everyArrowPointsToAStep() {
        assertThat(clean.changingTheGuide("-> again", "-> nowhere").said())
                .contains(EN + ":8: no step has the id 'nowhere': use the id of a step in this file, end, human, or"
                        + " intent:other-intent");
    }

    @Test
    void everyArrowPointsToAnIntent() {
        assertThat(clean.changingTheGuide("-> end", "-> intent:nothing").said())
                .contains(EN + ":20: there is no intent 'nothing': use the name of a folder");
    }

    @Test
    void whatIsOfferedNextIsAnIntent() {
        assertThat(clean.changing("account-hacked/about.yml", "[report-threat]", "[nothing]")
                        .said())
                .containsExactly("account-hacked/about.yml:5: there is no intent 'nothing': use the name of a folder");
    }

    @Test
    void theTitleNamesItsFolder() {
        assertThat(clean.changing(EN, "{account-hacked}", "{account}").said())
                .containsExactly(
                        EN + ":1: the title does not name the folder: write {account-hacked} behind the title");
    }

    @Test
    void aLongTitleIsOnlyAWarning() {
        SmallContent spoilt = clean.changing(EN, "# My account", "# Somebody else is in my account");
        assertThat(spoilt.said()).singleElement().asString().contains("warning: the title has 30 characters");
        assertThat(spoilt.read().release()).isPresent();
    }

    @Test
    void anAnswerFitsOnAButton() {
        assertThat(clean.changing(EN, "- Another one ", "- Another one of all these ")
                        .said())
                .singleElement()
                .asString()
                .startsWith(EN + ":9: the answer has 24 characters and a button has 1 to 20");
    }

    @Test
    void answersDiffer() {
        assertThat(clean.changing(EN, "- Another one ", "- whatsapp ").said())
                .containsExactly(EN + ":9: the same answer stands above: give them different words");
    }

    @Test
    void aListHoldsNineAnswers() {
        String eight = "- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n";
        assertThat(clean.changingTheGuide("- Another", eight + "- Another").said())
                .contains(EN + ":6: the question has 10 answers and 9 fit into a list: make two questions of it");
    }

    @Test
    void aQuestionForTheAppRemembersTheAnswer() {
        assertThat(clean.changingTheGuide(" {platform=whatsapp} ->", " ->")
                        .changingTheGuide("- Another one {platform=other}", "- Another one")
                        .said())
                .contains(EN
                        + ":6: the question asks for the platform and no answer says which: write {platform=…} behind"
                        + " each answer");
    }

    @Test
    void aConditionIsAboutAppOrDevice() {
        assertThat(clean.changingTheGuide("{change platform=other}", "{change plattform=other}")
                        .said())
                .contains(EN + ":11: nobody knows 'plattform': use platform=…, device=…, country=…, work=…,"
                        + " worry=…, or one of these words behind ask=");
    }

    @Test
    void aConditionHasAKnownValue() {
        assertThat(clean.changingTheGuide("{again platform=whatsapp}", "{again platform=watsapp}")
                        .said())
                .anyMatch(finding -> finding.startsWith(EN + ":22: 'watsapp' is not a platform: use one of whatsapp,"));
    }

    @Test
    void everyStepIsReachedBySomebody() {
        assertThat(clean.changingTheGuide("-> again", "-> end").said())
                .contains(EN + ":22: nobody ever gets to the step 'again': point to it with '-> again', change its"
                        + " conditions, or delete it");
    }

    @Test
    void nobodyGoesRoundInCircles() {
        assertThat(clean.changingTheGuide("-> end", "-> change").said())
                .contains(
                        EN + ":20: the step 'change' comes back to itself without a question: send it elsewhere, or ask"
                                + " whether to try again");
    }

    @Test
    void everyWayEnds() {
        assertThat(clean.changingTheGuide("-> end", "-> which")
                        .changingTheGuide("Check: unverified\n", "Check: unverified\n-> which\n")
                        .said())
                .contains(EN
                        + ":6: from the step 'which' there is no way to an end: add '-> end', or an answer that leads"
                        + " to end, human or another intent");
    }

    @Test
    void nobodyIsSentToAStepForOthers() {
        assertThat(clean.changingTheGuide("{again platform=whatsapp}", "{again platform=signal}")
                        .said())
                .contains(
                        EN + ":22: an arrow sends people to the step 'again' who do not meet its conditions: change the"
                                + " arrow, the conditions, or let the answer remember the app with {platform=…}");
    }

    @Test
    void aStepFitsOnASmallScreen() {
        assertThat(clean.changing(EN, "Log in again.", "y".repeat(601)).said())
                .containsExactly(
                        EN + ":22: the step with its Careful line has 601 characters and 600 fit: cut it, or make two"
                                + " steps of it");
    }

    @Test
    void aStepSaysWhereItComesFrom() {
        assertThat(clean.changing(EN, "Source: another book\n", "").said())
                .containsExactly(EN + ":22: the step has no source: add a line 'Source: …'");
    }

    @Test
    void aStepSaysWhenItWasReviewed() {
        assertThat(clean.changing(EN, "Reviewed: 2026-11-01\nCheck", "Check").said())
                .singleElement()
                .asString()
                .startsWith(EN + ":22: nobody reviewed the step");
    }

    @Test
    void anOverdueReviewIsAWarning() {
        assertThat(clean.changing(EN, "2026-11-01\nCheck", "2026-08-21\nCheck").said())
                .containsExactly(
                        EN + ":22: warning: the step, last reviewed 2026-08-21, is due for review: check it on the live"
                                + " page, then change the date");
        assertThat(clean.changing(EN, "2026-11-01\nCheck", "2026-08-22\nCheck").said())
                .isEmpty();
    }

    @Test
    void afterTwiceItsTimeAStepCountsAsWithdrawn() {
        assertThat(clean.changing(EN, "2026-11-01\nCheck", "2026-05-21\nCheck").said())
                .singleElement()
                .asString()
                .contains("warning", "past its hard limit");
    }

    @Test
    void aTranslationHasTheSameSteps() {
        assertThat(clean.changing(ES, "{again ", "{otra ")
                        .changing(ES, "-> again", "-> otra")
                        .said())
                .contains(
                        ES + ":1: the step 'again' of " + EN + " is missing: translate it",
                        ES + ":22: the step is not in " + EN + ": delete it, or add it there too");
    }

    @Test
    void aTranslationHasTheSameConditions() {
        assertThat(clean.changing(ES, "{again platform=whatsapp}", "{again}").said())
                .containsExactly(
                        ES + ":22: the conditions in the braces differ from " + EN + ": copy the braces from there");
    }

    @Test
    void aTranslationHasTheSameTargets() {
        assertThat(clean.changing(ES, "-> end", "-> human").said())
                .containsExactly(ES + ":11: answers or targets lead elsewhere than in " + EN
                        + ": copy the braces and targets from there");
    }

    @Test
    void aStepSaysSomething() {
        assertThat(clean.changing(EN, "Log in again.\n", "").said())
                .containsExactly(EN + ":22: the step says nothing: write under the heading what the person reads");
    }

    @Test
    void aGuideHasAnOpening() {
        assertThat(clean.changing(EN, "I am sorry.\nWe go one step at a time.\n", "")
                        .said())
                .containsExactly(EN + ":1: the guide has no opening: write one or two sentences under the title");
    }

    @Test
    void aGuideBeginsWithItsTitle() {
        assertThat(clean.changing(EN, "# My account {account-hacked}", "").said())
                .contains(
                        EN + ":1: the guide does not begin with its title: write '# The title {account-hacked}' first");
    }

    @Test
    void whatAChatCannotShowIsFound() {
        assertThat(clean.changing(EN, "Log in again.", "1. Log in.\n2. Again.").said())
                .contains(EN
                        + ":23: a list with numbers, a table, a quotation or code cannot be shown in a chat: write plain"
                        + " sentences, one action a step");
        assertThat(clean.changing(EN, "Log in again.", "Log **in** again.").said())
                .containsExactly(
                        EN + ":23: a chat cannot show this formatting: use nothing but *a word* for something to type"
                                + " or tap");
    }

    @Test
    void wordsBehindAKeywordAreNotLost() {
        assertThat(clean.changing(EN, "Careful: alone.\n", "Careful: alone.\nAnd at night.\n")
                        .said())
                .containsExactly(
                        EN + ":17: these words stand behind an answer or a keyword: move them up to the words of the"
                                + " step");
    }

    @Test
    void aReviewDateIsADate() {
        assertThat(clean.changing(EN, "2026-11-01\nCheck", "1.11.2026\nCheck").said())
                .contains(EN + ":25: the review date cannot be read: write it like 'Reviewed: 2026-11-22'");
    }
}
