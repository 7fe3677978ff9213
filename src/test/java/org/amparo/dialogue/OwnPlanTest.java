package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.guides.Facet;
import org.amparo.guides.Guide;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding.Entities;
import org.junit.jupiter.api.Test;

/** A person's own plan, from the first question to the last tick. */
class OwnPlanTest {
    private static final Entities IN_MEXICO = new Entities(Optional.empty(), Optional.empty(), Optional.of("MX"));
    private static final Entities ON_TELEGRAM =
            new Entities(Optional.of("telegram"), Optional.empty(), Optional.empty());
    private static final Entities A_NEW_PHONE =
            new Entities(Optional.empty(), Optional.empty(), Optional.empty(), true);

    @Test
    void aFewAnswersMakeAPlan() {
        Talk someone = withAPlan();
        assertThat(plan(someone)).contains("protest-safety").hasSizeBetween(5, 10);
        assertThat(someone.said())
                .startsWith(Talk.voice("plan-made"))
                .anySatisfy(said -> assertThat(said)
                        .startsWith("Your plan: 0 of " + plan(someone).size() + " done."));
    }

    @Test
    void theAnswersAboutWorkAndWorryAreForgottenOnceItIsMade() {
        Talk asked = untilTheWorry();
        assertThat(asked.conversation().facts().values()).containsKey(Facet.WORK);
        assertThat(asked.tap("My chats").conversation().facts().values())
                .containsOnlyKeys(Facet.DEVICE, Facet.PLATFORM, Facet.COUNTRY);
    }

    @Test
    void nothingIsAskedOfWhoeverWouldRatherNot() {
        assertThat(beforeTheQuestions().tap("Better not").step()).contains("base-phone");
    }

    @Test
    void aSecondAppIsAskedForAndKeptBesideTheFirst() {
        Talk someone = untilTheOtherApp().then(Meaning.names(ON_TELEGRAM));
        assertThat(someone.step()).contains("my-country");
        assertThat(someone.conversation().facts().all(Facet.PLATFORM)).containsExactlyInAnyOrder("signal", "telegram");
    }

    @Test
    void theNameOfACountryIsAnAnswer() {
        Talk someone = untilTheCountry().then(Meaning.names(IN_MEXICO));
        assertThat(someone.step()).contains("my-work");
        assertThat(someone.conversation().country()).contains("MX");
    }

    @Test
    void nobodyHasToSayTheirCountry() {
        Talk someone = untilTheCountry().tap("Rather not say");
        assertThat(someone.step()).contains("my-work");
        assertThat(someone.conversation().country()).isEmpty();
    }

    @Test
    void whatIsKnownAlreadyIsNotAsked() {
        Talk someone = Talk.withSomeoneKnown()
                .then(Meaning.wants(
                        "personal-toolkit",
                        new Entities(Optional.of("signal"), Optional.of("iphone"), Optional.of("MX"))));
        assertThat(someone.tap("A plan just for me")
                        .tap("Yes, ask me")
                        .tap("No, or another one")
                        .step())
                .contains("my-work");
    }

    @Test
    void dangerInterruptsTheQuestions() {
        Talk someone = untilTheWorry().then(Meaning.danger("immediate-danger"));
        assertThat(someone.decision().notes(Effect.Event.DANGER)).isTrue();
        assertThat(someone.tap(Talk.voice("button-safe-now")).tap("Continue").step())
                .contains("my-worry");
    }

    @Test
    void aGuideOfThePlanThatComesToItsEndIsDone() {
        Talk someone = withAPlan().then(new Happening.Tapped("i:passwords"));
        someone.then(new Happening.Tapped(theEndOf("passwords")));
        assertThat(someone.conversation().plan().done()).containsExactly("passwords");
        assertThat(someone.said().get(0))
                .contains("Your plan: 1 of " + plan(someone).size() + " done.");
    }

    @Test
    void thenTheNextOneOfThePlanIsOffered() {
        Talk someone = withAPlan().then(new Happening.Tapped(theEndOf("passwords")));
        String next = plan(someone).get(0);
        assertThat(someone.tap(title(next)).conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo(next));
    }

    @Test
    void whoeverGoesOnToAnotherGuideFromTheLastStepHasDoneThisOne() {
        Guide passwords = guide("passwords");
        Step last = passwords.steps().get(passwords.steps().size() - 1);
        Talk someone = withAPlan().then(new Happening.Tapped(elsewhere(passwords, last)));
        assertThat(someone.conversation().plan().done()).containsExactly("passwords");
    }

    @Test
    void whoeverLeavesItEarlierHasNot() {
        Guide phone = guide("secure-phone");
        Talk someone = withAPlan()
                .then(new Happening.Tapped(elsewhere(phone, phone.steps().get(0))));
        assertThat(someone.conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isNotEqualTo("secure-phone"));
        assertThat(someone.conversation().plan().done()).isEmpty();
    }

    @Test
    void aGuideBesideThePlanChangesNothingInIt() {
        Talk someone = withAPlan().then(new Happening.Tapped(theEndOf("block-or-restrict")));
        assertThat(someone.conversation().plan().done()).isEmpty();
        assertThat(someone.said().get(0)).doesNotContain("Your plan");
    }

    @Test
    void itIsThereAgainAfterDays() {
        Talk someone = withAPlan();
        List<String> before = plan(someone);
        someone.after(Duration.ofHours(70)).then(Meaning.command(Command.PLAN));
        assertThat(plan(someone)).isEqualTo(before);
        assertThat(someone.said().get(0)).startsWith("Your plan: 0 of");
    }

    @Test
    void somethingCanBeTickedOffByHand() {
        Talk someone = withAPlan();
        String first = plan(someone).get(0);
        someone.tap("Tick off").tap(title(first));
        assertThat(someone.conversation().plan().done()).containsExactly(first);
        assertThat(someone.said().get(0)).contains("✓ " + title(first)).contains("○ ");
    }

    @Test
    void whenAllIsDoneNothingIsLeftToTick() {
        Talk someone = withAPlan();
        plan(someone).forEach(action -> someone.then(new Happening.Tapped("p:done:" + action)));
        assertThat(someone.said().get(0))
                .contains(Talk.voice("plan-all-done", "all", "" + plan(someone).size()))
                .doesNotContain("○");
        assertThat(someone.conversation().offered())
                .noneMatch(choice -> choice.payload().equals("p:tick"));
    }

    @Test
    void itCanBeTakenAwayAsText() {
        Talk someone = withAPlan().tap("As text");
        assertThat(someone.said().get(0)).isEqualTo(Talk.voice("plan-text"));
        assertThat(someone.said().get(1))
                .contains(plan(someone).stream().map(OwnPlanTest::title).toList())
                .contains("Signal")
                .doesNotContain("iPhone");
    }

    @Test
    void itIsAskedAgainFromTheFirstQuestionAndTheOldPlanStaysUntilThen() {
        Talk someone =
                untilTheCountry().then(Meaning.names(IN_MEXICO)).tap("Protests").tap("My chats");
        List<String> before = plan(someone);
        someone.tap("Ask me again");
        assertThat(someone.step()).contains("my-device");
        assertThat(someone.conversation().country()).isEmpty();
        assertThat(plan(someone)).isEqualTo(before);
        someone.tap("iPhone")
                .tap("Signal")
                .tap("No, or another one")
                .tap("Rather not say")
                .tap("Something else")
                .tap("Blocked internet");
        assertThat(plan(someone)).startsWith("blocked-internet").doesNotContain("protest-safety");
    }

    @Test
    void inANewPlanNothingIsTickedOff() {
        Talk someone = withAPlan();
        someone.then(new Happening.Tapped("p:done:" + plan(someone).get(0))).tap("Ask me again");
        someone.tap("Android phone")
                .tap("Signal")
                .tap("No, or another one")
                .tap("Rather not say")
                .tap("Protests")
                .tap("My chats");
        assertThat(someone.conversation().plan().done()).isEmpty();
    }

    @Test
    void whoeverHasAPlanIsToldSoBeforeAnotherIsMade() {
        Talk someone = withAPlan().then(Meaning.wants("personal-toolkit"));
        assertThat(someone.said().get(0)).startsWith("Your plan: 0 of").endsWith(Talk.voice("plan-exists"));
        assertThat(someone.step()).contains("goal");
    }

    @Test
    void aNewPhoneIsAReasonToAskAgain() {
        Talk someone = withAPlan().then(Meaning.names(A_NEW_PHONE));
        assertThat(someone.said()).containsExactly(Talk.voice("plan-changed"));
        assertThat(someone.tap("Ask me again").step()).contains("my-device");
    }

    @Test
    void whatElseTheyNeedIsOfferedToo() {
        Talk someone = withAPlan().then(Meaning.wants("secure-phone", A_NEW_PHONE));
        assertThat(someone.said()).containsExactly(Talk.voice("plan-changed"));
        assertThat(someone.tap(title("secure-phone")).conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo("secure-phone"));
    }

    @Test
    void aNewPhoneInTheirAccountIsHelpedFirst() {
        Talk someone = withAPlan().then(Meaning.wants("account-hacked", A_NEW_PHONE));
        assertThat(someone.conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo("account-hacked"));
    }

    @Test
    void withoutAPlanANewPhoneIsNoMatter() {
        Talk someone = Talk.withSomeoneKnown().then(Meaning.names(A_NEW_PHONE));
        assertThat(someone.said()).containsExactly(Talk.voice("not-understood"));
    }

    @Test
    void toEraseDeletesThePlan() {
        Talk someone = withAPlan().then(Meaning.command(Command.ERASE)).then(Meaning.command(Command.PLAN));
        assertThat(someone.said()).contains(Talk.voice("plan-none"));
        assertThat(someone.tap("Make a plan").step()).contains("goal");
    }

    @Test
    void whoeverHasNoPlanIsAskedWhetherToMakeOne() {
        assertThat(Talk.withSomeoneKnown().then(new Happening.Tapped("p:new")).step())
                .contains("goal");
    }

    @Test
    void anOldButtonOfAPlanThatIsGoneDoesNothing() {
        Talk someone = Talk.withSomeoneKnown().then(new Happening.Tapped("p:done:passwords"));
        assertThat(someone.conversation().plan()).isEqualTo(Plan.NONE);
        assertThat(someone.said()).containsExactly(Talk.voice("plan-none"));
    }

    private static Talk beforeTheQuestions() {
        return Talk.withSomeoneKnown().then(Meaning.wants("personal-toolkit")).tap("A plan just for me");
    }

    private static Talk untilTheOtherApp() {
        return beforeTheQuestions().tap("Yes, ask me").tap("Android phone").tap("Signal");
    }

    private static Talk untilTheCountry() {
        return untilTheOtherApp().tap("No, or another one");
    }

    private static Talk untilTheWorry() {
        return untilTheCountry().tap("Rather not say").tap("Protests");
    }

    private static Talk withAPlan() {
        return untilTheWorry().tap("My chats");
    }

    private static List<String> plan(Talk someone) {
        return someone.conversation().plan().actions();
    }

    private static Guide guide(String intent) {
        return Talk.RELEASE.guide(intent, "en").orElseThrow();
    }

    private static String title(String intent) {
        return guide(intent).title();
    }

    /** The button of this question that leads to another guide. */
    private static String elsewhere(Guide guide, Step question) {
        return leading(guide, question, Target.ToIntent.class).findFirst().orElseThrow();
    }

    /** The button that leads out of this guide. */
    private static String theEndOf(String intent) {
        return guide(intent).steps().stream()
                .flatMap(step -> leading(guide(intent), step, Target.End.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no end in " + intent));
    }

    private static Stream<String> leading(Guide guide, Step question, Class<? extends Target> where) {
        return IntStream.range(0, question.answers().size())
                .filter(i -> where.isInstance(question.answers().get(i).target()))
                .mapToObj(i -> Payload.answer(guide.intent(), question, i).toString());
    }
}
