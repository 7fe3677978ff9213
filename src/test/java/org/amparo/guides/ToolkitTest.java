package org.amparo.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amparo.guides.Toolkit.Action;
import org.junit.jupiter.api.Test;

class ToolkitTest {
    private static final Set<String> NOWHERE = Set.of();

    @Test
    void whatMattersMostComesFirst() {
        Toolkit toolkit = new Toolkit(List.of(forEverybody("little", 1), forEverybody("much", 5)));
        assertThat(toolkit.planFor(Facts.NONE, NOWHERE)).containsExactly("much", "little");
    }

    @Test
    void amongEqualsTheFileDecides() {
        Toolkit toolkit = new Toolkit(List.of(forEverybody("first", 3), forEverybody("second", 3)));
        assertThat(toolkit.planFor(Facts.NONE, NOWHERE)).containsExactly("first", "second");
    }

    @Test
    void aFactAddsItsWeight() {
        Action phone = new Action("phone", 2, Map.of(Facet.WORRY, Map.of("phone", 4)), Map.of());
        Toolkit toolkit = new Toolkit(List.of(forEverybody("base", 5), phone));
        assertThat(toolkit.planFor(Facts.NONE, NOWHERE)).containsExactly("base", "phone");
        assertThat(toolkit.planFor(new Facts(Map.of(Facet.WORRY, "phone")), NOWHERE))
                .containsExactly("phone", "base");
        assertThat(toolkit.planFor(new Facts(Map.of(Facet.WORRY, "accounts")), NOWHERE))
                .containsExactly("base", "phone");
    }

    @Test
    void aSecondAppCountsAsMuchAsTheFirst() {
        Action chats = new Action("chats", 1, Map.of(Facet.PLATFORM, Map.of("telegram", 4)), Map.of());
        Toolkit toolkit = new Toolkit(List.of(forEverybody("base", 3), chats));
        assertThat(toolkit.planFor(new Facts(Map.of(Facet.PLATFORM, "signal")), NOWHERE))
                .containsExactly("base", "chats");
        assertThat(toolkit.planFor(new Facts(Map.of(Facet.PLATFORM, "signal", Facet.OTHER_APP, "telegram")), NOWHERE))
                .containsExactly("chats", "base");
    }

    @Test
    void whatWeighsNothingIsLeftOut() {
        Action protest = new Action("protest", 0, Map.of(Facet.WORK, Map.of("protest", 1)), Map.of());
        assertThat(new Toolkit(List.of(protest)).planFor(Facts.NONE, NOWHERE)).isEmpty();
        assertThat(new Toolkit(List.of(protest)).planFor(new Facts(Map.of(Facet.WORK, "protest")), NOWHERE))
                .containsExactly("protest");
    }

    @Test
    void ofSeveralPlacesTheHeaviestCounts() {
        Action network = new Action("network", 0, Map.of(), Map.of("south", 2, "MX", 4));
        Toolkit toolkit = new Toolkit(List.of(forEverybody("five", 5), forEverybody("three", 3), network));
        assertThat(toolkit.planFor(Facts.NONE, Set.of("MX", "south"))).containsExactly("five", "network", "three");
    }

    @Test
    void aPlanIsNeverLongerThanTen() {
        List<Action> many = IntStream.range(0, 25)
                .mapToObj(i -> forEverybody("action" + i, 1 + i % 9))
                .toList();
        assertThat(new Toolkit(many).planFor(Facts.NONE, NOWHERE)).hasSize(10);
    }

    private static Action forEverybody(String intent, int weight) {
        return new Action(intent, weight, Map.of(), Map.of());
    }
}
