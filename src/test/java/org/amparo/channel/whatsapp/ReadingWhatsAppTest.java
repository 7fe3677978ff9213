package org.amparo.channel.whatsapp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.channel.OddCalls;
import org.amparo.channel.Reading;
import org.amparo.channel.Recorded;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Address;
import org.amparo.message.Content;
import org.amparo.message.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingWhatsAppTest {
    private static final WhatsAppKind WHATSAPP = new WhatsAppKind();
    private static final String NUMBER = "15550100001";
    private static final String USER = "KE.88110000000000000001";
    private static final String ID = "wamid.HBgLMTU1NTAxMDAwMDEVAgASGBQzQQ==";

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("text", new Content.Text("I think my phone is being watched")),
                arguments("button-reply", new Content.Tap("g:enable-encryption:turn-on", "Next")),
                arguments("list-reply", new Content.Tap("m:account-locked", "I am locked out")),
                arguments("template-button", new Content.Tap("m:menu", "Menu")),
                arguments("form", new Content.Media("unsupported", "")),
                arguments("interactive-missing", new Content.Media("unsupported", "")),
                arguments("image", new Content.Media("image", "Is this message real?")),
                arguments("image-without-caption", new Content.Media("image", "")),
                arguments("video", new Content.Media("video", "look")),
                arguments("document", new Content.Media("document", "what is this?")),
                arguments("audio", new Content.Media("audio", "")),
                arguments("voice", new Content.Media("voice", "")),
                arguments("sticker", new Content.Media("sticker", "")),
                arguments("location", new Content.Location()),
                arguments("contacts", new Content.Contact()),
                arguments("reaction", new Content.Ignored("reaction")),
                arguments("reaction-removed", new Content.Ignored("reaction")),
                arguments("edit", new Content.Edit("wamid.FIRST", "I meant my laptop")),
                arguments("edit-caption", new Content.Edit("wamid.FIRST", "a better caption")),
                arguments("edit-without-words", new Content.Ignored("edit without words")),
                arguments("revoke", new Content.Delete("wamid.FIRST")),
                arguments("number-changed", new Content.Ignored("notice about an account")),
                arguments("identity-changed", new Content.Ignored("notice about an account")),
                arguments("request-welcome", new Content.Start("")),
                arguments("unsupported", new Content.Media("unsupported", "")),
                arguments("order", new Content.Media("unsupported", "")),
                arguments("kind-of-tomorrow", new Content.Media("unsupported", "")),
                arguments("group", new Content.Ignored("group message")),
                arguments("echo", new Content.Ignored("echo of a human's answer")),
                arguments("account-update", new Content.Ignored("another field")),
                arguments("error-notice", new Content.Ignored("notice without a message")),
                arguments("no-id", new Content.Ignored("unreadable element")),
                arguments("no-body", new Content.Ignored("unreadable element")),
                arguments("from-nobody", new Content.Ignored("unreadable element")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void everyKindOfMessageIsUnderstood(String recorded, Content content) {
        assertThat(only(recorded).content()).isEqualTo(content);
    }

    @Test
    void aMessageKnowsItsIdItsTimeAndWhereTheReplyGoes() {
        assertThat(only("text"))
                .isEqualTo(new Incoming(
                        ID,
                        new Address("whatsapp", "106540352242922", NUMBER, NUMBER),
                        Instant.ofEpochSecond(1795348800),
                        new Content.Text("I think my phone is being watched")));
    }

    @Test
    void aPersonWhoHidesTheirNumberIsAnsweredByTheirId() {
        assertThat(only("hidden-number").from()).isEqualTo(new Address("whatsapp", "106540352242922", USER, USER));
        assertThat(only("hidden-number-in-from").from().target()).isEqualTo(USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"both-ids", "id-in-contacts", "hidden-number", "hidden-number-in-from"})
    void aPersonStaysTheSameBeforeAndAfterHidingTheNumber(String recorded) {
        assertThat(only(recorded).from().id()).isEqualTo(USER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"both-ids", "id-in-contacts"})
    void aNumberThatIsKnownIsWhereTheReplyGoes(String recorded) {
        assertThat(only(recorded).from().target()).isEqualTo(NUMBER);
    }

    @Test
    void millisecondsAreSeenForWhatTheyAre() {
        assertThat(only("milliseconds").sentAt()).isEqualTo(Instant.ofEpochMilli(1795348800123L));
    }

    @Test
    void aMessageWithoutATimeIsReadAndSaysThatItHasNone() {
        assertThat(only("no-timestamp").content()).isEqualTo(new Content.Text("hello"));
        assertThat(only("no-timestamp").sentAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void anEditAndItsMessageAreNotTakenForTheSame() {
        assertThat(Stream.of("text", "edit", "revoke").map(name -> only(name).id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStatusBringsBackOurOwnIdOfThePart() {
        List<Incoming> statuses = read("statuses");
        assertThat(statuses)
                .extracting(Incoming::content)
                .containsExactly(
                        new Content.Status("wamid.OURS", "7.1", "sent", ""),
                        new Content.Status("wamid.OURS", "7.1", "delivered", ""),
                        new Content.Status("wamid.OURS", "7.1", "read", ""),
                        new Content.Status("wamid.OURS", "7.1", "played", ""),
                        new Content.Status("wamid.OURS", "7.1", "failed", "131047"),
                        new Content.Ignored("status of a group message"));
        assertThat(statuses.subList(0, 5)).extracting(Incoming::id).doesNotHaveDuplicates();
    }

    @Test
    void aStatusIsAboutThePersonAsTheirMessagesNameThem() {
        assertThat(only("status-without-tracker").from().id()).isEqualTo(USER);
        assertThat(only("status-without-tracker").content())
                .isEqualTo(new Content.Status("wamid.OURS", "", "sent", ""));
    }

    @Test
    void allEntriesAndChangesAreReadEachForItsOwnNumber() {
        List<Incoming> all = read("two-entries-three-changes");
        assertThat(all)
                .extracting(Incoming::id)
                .containsExactly("wamid.1", "wamid.2", "wamid.3", "wamid.4", "wamid.OURS/sent");
        assertThat(all.get(2).from().account()).isEqualTo("106540352242923");
    }

    @Test
    void oneBrokenMessageAmongFiftyLosesNone() {
        String messages = IntStream.range(0, 50)
                .mapToObj(i ->
                        i == 25 ? "{\"id\":25,\"from\":{},\"timestamp\":[],\"type\":\"text\"}" : """
                        {"from":"15550100%03d","id":"wamid.%d","timestamp":"1795348800","type":"text","text":{"body":"n%d"}}""".formatted(i, i, i))
                .collect(Collectors.joining(","));
        byte[] body = ("{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"messages\","
                        + "\"value\":{\"messages\":[" + messages + "]}}]}]}")
                .getBytes(UTF_8);

        List<Incoming> read = Recorded.messagesIn(WHATSAPP, body);
        assertThat(read).hasSize(50);
        assertThat(read.get(25).content()).isEqualTo(Notification.UNREADABLE);
        assertThat(read).filteredOn(i -> i.content().isForTheBot()).hasSize(49);
    }

    @Test
    void whateverIsBrokenIsIgnoredOnceAndItsNeighbourIsRead() {
        List<Incoming> read = read("broken-in-every-place");
        assertThat(read).hasSize(9);
        assertThat(read.subList(0, 8)).extracting(Incoming::content).containsOnly(Notification.UNREADABLE);
        assertThat(read.get(8).content()).isEqualTo(new Content.Text("still read"));
    }

    @Test
    void aNotificationWithoutEntriesSaysNothing() {
        assertThat(read("no-entries")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"whatsapp_business_account\"",
                "{}",
                "{\"object\":\"page\",\"entry\":[]}",
                "{\"object\":5}",
                "{"
            })
    void whatIsNoNotificationIsUnreadableAndTheReasonQuotesNothing(String body) {
        Reading reading = WHATSAPP.read(WebhookCall.ofBody(body.getBytes(UTF_8)));
        assertThat(reading).isEqualTo(new Reading.Unreadable("not a notification of a WhatsApp business account"));
    }

    static Stream<Long> seeds() {
        return OddCalls.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noBodyIsTooOddToBeRead(long seed) {
        List<Object> names = kinds().map(kind -> kind.get()[0]).toList();
        OddCalls.reads(WHATSAPP, Recorded.payload("whatsapp/" + names.get((int) (seed % names.size()))), seed);
        OddCalls.reads(WHATSAPP, Recorded.payload("whatsapp/statuses"), seed);
    }

    private static List<Incoming> read(String recorded) {
        return Recorded.messagesIn(WHATSAPP, Recorded.payload("whatsapp/" + recorded));
    }

    private static Incoming only(String recorded) {
        List<Incoming> read = read(recorded);
        assertThat(read).hasSize(1);
        return read.get(0);
    }
}
