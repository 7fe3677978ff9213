package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.amparo.message.Choice;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.amparo.message.Part.Look;
import org.amparo.message.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderingTest {
    private static final Limits LADDER =
            new Limits(Measure.UTF_16, 400, 100, new Limits.Buttons(3, 20), new Limits.Rows(10, 24, 72, 20));
    private static final Limits BUTTONS_ONLY =
            new Limits(Measure.UTF_16, 400, 400, new Limits.Buttons(10, 40), Limits.Rows.NONE);
    private static final Limits BARE = new Limits(Measure.UTF_8_BYTES, 160, 160, Limits.Buttons.NONE, Limits.Rows.NONE);

    @Test
    void aPlainTextIsOnePart() {
        assertThat(parts(LADDER, reply("Hello.")))
                .extracting(Part::text, Part::look)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Hello.", Look.PLAIN));
    }

    @Test
    void threeShortChoicesAreButtons() {
        assertThat(only(LADDER, reply("Go on?", "Yes", "No", "Menu")).look()).isEqualTo(Look.BUTTONS);
    }

    @Test
    void aFourthChoiceMakesAList() {
        assertThat(only(LADDER, reply("Which?", "1", "2", "3", "4")).look()).isEqualTo(Look.LIST);
    }

    @Test
    void aTitleTooLongForAButtonMakesAListToo() {
        Part part = only(LADDER, reply("Which?", "Yes", "I cannot get into my account"));
        assertThat(part.look()).isEqualTo(Look.LIST);
        assertThat(part.choices()).extracting(Choice::title).contains("I cannot get into my account");
    }

    @Test
    void anEleventhChoiceMakesNumbers() {
        Part part = only(
                LADDER,
                reply(
                        "Which?",
                        IntStream.rangeClosed(1, 11).mapToObj(i -> "n" + i).toArray(String[]::new)));
        assertThat(part.look()).isEqualTo(Look.PLAIN);
        assertThat(part.text()).startsWith("Which?\n\n1. n1\n2. n2\n").endsWith("\n11. n11");
        assertThat(part.choices()).hasSize(11);
    }

    @Test
    void withoutListsALongTitleIsCutOnItsButton() {
        Part part = only(BUTTONS_ONLY, reply("Which?", "A title that is much longer than forty letters can hold"));
        assertThat(part.look()).isEqualTo(Look.BUTTONS);
        assertThat(part.choices()).extracting(Choice::title).allMatch(title -> title.endsWith("…"));
    }

    @Test
    void aServiceWithoutButtonsGetsNumbers() {
        assertThat(only(BARE, reply("Go on?", "Yes", "No")).text()).isEqualTo("Go on?\n\n1. Yes\n2. No");
    }

    @Test
    void choicesHangUnderTheLastPartAndTheTextBeforeUsesTheLargerLimit() {
        String text = "One sentence of some forty letters in all. ".repeat(10).strip();
        List<Part> parts = parts(LADDER, reply(text, "Yes", "No"));
        assertThat(parts).hasSize(2);
        assertThat(parts).extracting(Part::look).containsExactly(Look.PLAIN, Look.BUTTONS);
        assertThat(parts.get(0).choices()).isEmpty();
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noLimitIsEverBrokenAndNoWordIsLost(long seed) {
        ManyScripts scripts = new ManyScripts(seed);
        String[] titles = IntStream.range(0, scripts.number(0, 13))
                .mapToObj(i -> scripts.text(scripts.number(0, 60)))
                .toArray(String[]::new);
        Reply reply = reply(scripts.text(scripts.number(1, 600)), titles);

        for (Limits limits : List.of(LADDER, BUTTONS_ONLY, BARE)) {
            List<Part> parts = parts(limits, reply);
            assertThat(parts).allSatisfy(part -> holds(limits, part));
            assertThat(letters(parts.stream().map(Part::text).collect(Collectors.joining())))
                    .startsWith(letters(reply.text()));
            assertThat(parts.get(parts.size() - 1).choices())
                    .extracting(Choice::payload)
                    .containsExactlyElementsOf(
                            reply.choices().stream().map(Choice::payload).toList());
        }
    }

    private static void holds(Limits limits, Part part) {
        int text = part.look() == Look.PLAIN ? limits.text() : limits.textWithChoices();
        assertThat(limits.measure().of(part.text())).isBetween(1, text);
        assertThat(part.text()).isNotBlank();
        if (part.look() != Look.PLAIN) {
            boolean buttons = part.look() == Look.BUTTONS;
            int title = buttons ? limits.buttons().title() : limits.rows().words();
            assertThat(part.choices())
                    .hasSizeBetween(
                            1,
                            buttons ? limits.buttons().count() : limits.rows().count());
            assertThat(part.choices())
                    .extracting(Choice::title)
                    .doesNotHaveDuplicates()
                    .allMatch(t -> limits.measure().of(t) <= title);
        }
        if (part.look() == Look.LIST) {
            assertThat(limits.measure().of(part.choose()))
                    .isBetween(1, limits.rows().opener());
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Part only(Limits limits, Reply reply) {
        List<Part> parts = parts(limits, reply);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static List<Part> parts(Limits limits, Reply reply) {
        return new Rendering(limits).parts(reply);
    }

    private static Reply reply(String text, String... titles) {
        List<Choice> choices = IntStream.range(0, titles.length)
                .mapToObj(i -> new Choice("p" + i, titles[i]))
                .toList();
        return new Reply(text, choices, "Choose one of these things", Language.leftToRight("en"));
    }
}
