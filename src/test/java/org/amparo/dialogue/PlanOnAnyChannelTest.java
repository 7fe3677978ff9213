package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.channel.Limits;
import org.amparo.channel.Limits.Buttons;
import org.amparo.channel.Limits.Rows;
import org.amparo.channel.Measure;
import org.amparo.channel.Rendering;
import org.amparo.message.Part;
import org.amparo.message.Part.Look;
import org.junit.jupiter.api.Test;

/** A plan is a list where there are lists, and numbers to type where there are none. */
class PlanOnAnyChannelTest {
    private static final Limits LISTS =
            new Limits(Measure.UTF_16, 4096, 1024, new Buttons(3, 20), new Rows(10, 24, 72, 20));
    private static final Limits WORDS_ONLY = new Limits(Measure.UTF_16, 1600, 1600, Buttons.NONE, Rows.NONE);

    private final Talk someone = Talk.withSomeoneKnown()
            .then(Meaning.wants("personal-toolkit"))
            .tap("A plan just for me")
            .tap("Yes, ask me")
            .tap("Android phone")
            .tap("WhatsApp")
            .tap("E-mail")
            .tap("Rather not say")
            .tap("Legal help")
            .tap("My accounts");

    @Test
    void itIsOneListWhereThereAreLists() {
        assertThat(shownWithin(LISTS))
                .singleElement()
                .satisfies(part -> assertThat(part.look()).isEqualTo(Look.LIST));
    }

    @Test
    void whereThereAreNoneItsGuidesHaveNumbers() {
        assertThat(shownWithin(WORDS_ONLY))
                .singleElement()
                .satisfies(part -> assertThat(part.text()).contains("\n1. ", "\n10. "));
    }

    @Test
    void aNumberThatIsTypedBeginsItsGuide() {
        String second = someone.conversation().plan().actions().get(1);
        assertThat(someone.then(Meaning.typed("2")).conversation().place())
                .hasValueSatisfying(there -> assertThat(there.intent()).isEqualTo(second));
    }

    private List<Part> shownWithin(Limits limits) {
        var replies = someone.decision().replies();
        return new Rendering(limits).parts(replies.get(replies.size() - 1));
    }
}
