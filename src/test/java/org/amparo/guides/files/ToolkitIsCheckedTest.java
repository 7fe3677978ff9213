package org.amparo.guides.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.guides.Facet;
import org.amparo.guides.Facts;
import org.amparo.guides.Target;
import org.junit.jupiter.api.Test;

class ToolkitIsCheckedTest {
    private static final String FILE = "_bot/toolkit.yml";
    private static final String GOOD =
            "account-hacked: {everybody: 2, device: {android: 3}, region: {north: 1, MX: 4}}\n";
    private final SmallContent clean = SmallContent.clean();

    @Test
    void weightsAreRead() {
        SmallContent weighed = clean.with(FILE, GOOD);
        assertThat(weighed.said()).isEmpty();
        var action = weighed.release().toolkit().actions().get(0);
        assertThat(action.everybody()).isEqualTo(2);
        assertThat(action.more().get(Facet.DEVICE)).isEqualTo(Map.of("android", 3));
        assertThat(action.places()).isEqualTo(Map.of("north", 1, "MX", 4));
        assertThat(weighed.release().toolkit().planFor(Facts.NONE, Set.of())).containsExactly("account-hacked");
    }

    @Test
    void aPlanNamesGuidesThatExist() {
        assertThat(clean.with(FILE, GOOD + "nothing: {everybody: 1}\n").said())
                .containsExactly(FILE + ":2: there is no intent 'nothing': use the name of a folder");
    }

    @Test
    void dangerIsNothingToPlan() {
        assertThat(clean.with(FILE, "report-threat: {everybody: 1}\n").said())
                .containsExactly(FILE + ":1: 'report-threat' answers danger and is nothing to plan: leave it out");
    }

    @Test
    void aMisspeltFacetIsFound() {
        assertThat(clean.with(FILE, "account-hacked: {wory: {phone: 1}}\n").said())
                .containsExactly(
                        FILE + ":1: nobody knows 'wory': use everybody, platform, device, work, worry, region");
    }

    @Test
    void aMisspeltValueIsFound() {
        assertThat(clean.with(FILE, "account-hacked: {device: {andriod: 1}}\n").said())
                .containsExactly(FILE + ":1: 'andriod' is not a device: use one of android, iphone, computer");
    }

    @Test
    void aPlaceIsACountryOrARegion() {
        assertThat(clean.with(FILE, "account-hacked: {region: {Norway: 1}}\n").said())
                .containsExactly(FILE + ":1: 'Norway' is neither a country nor a region: use a two-letter code, such as"
                        + " MX, or an id of regions.yml");
    }

    @Test
    void aWeightIsASmallNumber() {
        assertThat(clean.with(FILE, "account-hacked:\n  everybody: much\n").said())
                .containsExactly(FILE + ":2: 'much' is no weight: write a number from 0 to 9 behind 'everybody:'");
    }

    @Test
    void ofElevenEqualsSomebodyHasToChoose() {
        SmallContent many = clean.with(FILE, eleven("everybody: 3"));
        assertThat(many.said())
                .anyMatch(
                        finding -> finding.equals(FILE + ":11: warning: 11 actions weigh 3 for everybody and a plan has"
                                + " 10: decide which of them matter more"));
        assertThat(clean.with(FILE, eleven("work: {protest: 3}")).said()).noneMatch(said -> said.contains("weigh"));
    }

    @Test
    void aGuideLeadsToAPlanOnlyWhereThereIsOne() {
        SmallContent leading = clean.changingTheGuide("-> end", "-> toolkit");
        assertThat(leading.said())
                .contains("account-hacked/guide.en.md:20: there is nothing to make a plan of: write _bot/toolkit.yml;"
                        + " README.md shows how");
        assertThat(leading.with(FILE, GOOD).said()).isEmpty();
        assertThat(leading.with(FILE, GOOD)
                        .release()
                        .guide("account-hacked", "en")
                        .orElseThrow()
                        .steps())
                .anyMatch(step -> step.then() instanceof Target.ToToolkit);
    }

    @Test
    void anIdIsNoTarget() {
        assertThat(clean.changingTheGuide("{change ", "{toolkit ").said())
                .anyMatch(finding -> finding.contains("'toolkit' has a meaning of its own behind '->'"));
    }

    private static String eleven(String weight) {
        StringBuilder lines = new StringBuilder();
        IntStream.range(0, 11)
                .forEach(i -> lines.append("guide-")
                        .append(i)
                        .append(": {")
                        .append(weight)
                        .append("}\n"));
        return lines.toString();
    }
}
