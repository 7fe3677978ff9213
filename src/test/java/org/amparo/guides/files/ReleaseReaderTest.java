package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.Guide;
import org.amparo.guides.Intent;
import org.amparo.guides.Release;
import org.amparo.guides.Step;
import org.amparo.guides.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseReaderTest {
    private final SmallContent clean = SmallContent.clean();
    private final Guide guide = clean.release().guide("account-hacked", "en").orElseThrow();

    @Test
    void anIntentIsReadWhole() {
        Intent intent = clean.release().intents().get("account-hacked");
        assertThat(intent.risk()).isEqualTo(Intent.Risk.HIGH);
        assertThat(intent.handoff()).isEqualTo(Intent.Handoff.OFFER);
        assertThat(intent.next()).containsExactly("report-threat");
        assertThat(intent.reviewMonths()).isEqualTo(3);
        assertThat(intent.phrases().get("es")).hasSize(40);
        assertThat(intent.heldOut().get("en")).hasSize(10);
    }

    @Test
    void aGuideHasTitleOpeningAndSteps() {
        assertThat(guide.title()).isEqualTo("My account");
        assertThat(guide.opening()).isEqualTo("I am sorry. We go one step at a time.");
        assertThat(guide.steps()).extracting(Step::id).containsExactly("which", "change", "again");
    }

    @Test
    void aQuestionKnowsItsAnswers() {
        Step question = guide.step("which").orElseThrow();
        assertThat(question.asks()).contains(Facet.PLATFORM);
        assertThat(question.answers())
                .containsExactly(
                        new Step.Answer("WhatsApp", Map.of(Facet.PLATFORM, "whatsapp"), new Target.ToStep("again")),
                        new Step.Answer("Another one", Map.of(Facet.PLATFORM, "other"), new Target.Below()));
    }

    @Test
    void aStepIsReadWhole() {
        Step step = guide.step("change").orElseThrow();
        assertThat(step.text()).isEqualTo("Change the password.\n\nUse one that is *new*.");
        assertThat(step.why()).isEqualTo("they know the old one.");
        assertThat(step.careful()).isEqualTo("alone.");
        assertThat(step.ifItFails()).isEqualTo("say human.");
        assertThat(step.then()).isEqualTo(new Target.End());
        assertThat(step.unverified()).isFalse();
        assertThat(guide.step("again").orElseThrow().unverified()).isTrue();
    }

    @Test
    void aKeywordBehindAnAnswerBelongsToTheQuestion() {
        Step question = clean.changingTheGuide(
                        "- Another one {platform=other}\n", "- Another one {platform=other}\nWhy: it matters.\n")
                .release()
                .guide("account-hacked", "en")
                .flatMap(g -> g.step("which"))
                .orElseThrow();
        assertThat(question.why()).isEqualTo("it matters.");
        assertThat(question.answers()).hasSize(2);
    }

    @Test
    void otherIsForEverythingThatNobodyNames() {
        assertThat(guide.step("change").orElseThrow().conditions().get(Facet.PLATFORM))
                .contains("other", "tiktok", "signal")
                .doesNotContain("whatsapp");
        assertThat(guide.first(new Facts(Map.of(Facet.PLATFORM, "tiktok")))
                        .flatMap(step -> guide.below(step, new Facts(Map.of(Facet.PLATFORM, "tiktok")))))
                .hasValueSatisfying(step -> assertThat(step.id()).isEqualTo("change"));
    }

    @Test
    void aCorrectedWordKeepsOldButtonsValidAndANewTargetDoesNot() {
        String version = guide.step("which").orElseThrow().version();
        assertThat(version).matches("[0-9a-f]{4}");
        assertThat(versionAfter("WhatsApp {", "WhatsAp {")).isEqualTo(version);
        assertThat(versionAfter("-> again", "-> human")).isNotEqualTo(version);
    }

    private String versionAfter(String from, String to) {
        SmallContent changed =
                clean.changingTheGuide(from, to).changingTheGuide("{again platform=whatsapp}", "{again}");
        return changed.changingTheGuide("-> end\n", "")
                .release()
                .guide("account-hacked", "en")
                .flatMap(g -> g.step("which"))
                .orElseThrow()
                .version();
    }

    @Test
    void norwayIsACountry() {
        Release release = clean.release();
        assertThat(release.speech().get("en").entities().get("country")).containsKey("NO");
        assertThat(release.emergency().get("NO").ambulance()).isEqualTo("113");
    }

    @Test
    void theBotsOwnWordsAreRead() {
        var speech = clean.release().speech().get("es");
        assertThat(speech.voice().say("resume", "title", "x")).isEqualTo("We were at x");
        assertThat(speech.commands().get("no").whole()).containsExactly("no");
        assertThat(speech.danger().keySet()).isEqualTo(Set.of("report-threat"));
        assertThat(speech.everyday()).containsExactly("heat + killing me");
        assertThat(speech.harm()).containsExactly("hack + my ex");
        assertThat(speech.dangerHeldOut()).hasSize(2);
    }

    @Test
    void theOrderOfContactsIsKept() {
        assertThat(clean.release().organisations().get(0).contact().keySet()).containsExactly("web", "email");
    }

    @Test
    void theSameContentHasTheSameVersionAndAnotherContentAnother() {
        String version = clean.files().version();
        assertThat(version)
                .matches("[0-9a-f]{16}")
                .isEqualTo(SmallContent.clean().files().version());
        assertThat(clean.adding("account-hacked/phrases.en.txt", "one more")
                        .files()
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void oneErrorHoldsBackTheReleaseAndTheOthersAreStillTold() {
        Loaded loaded = clean.changing("account-hacked/guide.en.md", "-> again", "-> nowhere")
                .changing("_bot/harm.en.yml", "refuse:", "refused:")
                .read();
        assertThat(loaded.release()).isEmpty();
        assertThat(loaded.findings()).extracting("file").contains("account-hacked/guide.en.md", "_bot/harm.en.yml");
    }

    @Test
    void rubbishInEveryFileIsOnlyFindings() {
        String[] rubbish = {"", "\u0000", "[", "- a\n- b", "a: [b", "# {", "# a\n## -> {", "{}", "\t", "a: &b [*b]"};
        for (String path : clean.files().texts().keySet()) {
            if (!path.contains(".es.")) {
                for (String text : rubbish) {
                    assertThat(clean.with(path, text).read().totals()).as(path).isNotNull();
                }
            }
        }
    }

    @Test
    void totalsTellWhatThereIs() {
        assertThat(clean.read().totals()).contains(new LanguageTotals("en", 2, 2, 80, 20, 0, 94, 0, 4, 1, 0, 0));
    }

    @Test
    void aDirectoryIsReadWithoutHiddenFilesAndMarks(@TempDir Path directory) throws Exception {
        Files.createDirectories(directory.resolve("account-hacked"));
        Files.writeString(directory.resolve("account-hacked/phrases.en.txt"), "\uFEFFhelp");
        Files.writeString(directory.resolve(".notes"), "mine");
        assertThat(ContentFiles.inDirectory(directory).texts())
                .containsExactly(Map.entry("account-hacked/phrases.en.txt", "help"));
    }

    @Test
    void aDirectoryThatIsNotThereIsTold(@TempDir Path directory) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ContentFiles.inDirectory(directory.resolve("nothing")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theProgramCarriesItsContent() {
        var carried = ContentFiles.inClassPath().texts();
        assertThat(carried)
                .containsAllEntriesOf(
                        ContentFiles.inDirectory(Path.of("intents")).texts());
        assertThat(carried).containsKeys("languages.yml", "_bot/voice.en.yml");
    }
}
