package org.amparo.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.channel.SendFailure;
import org.amparo.channel.SendOutcome;
import org.amparo.channel.webchat.WebChatStreams.Said;
import org.amparo.message.Address;
import org.amparo.message.Language;
import org.amparo.message.Part;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What a page hears. */
class WebChatStreamsTest {
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final WebChatStreams streams = new WebChatStreams(time);
    private final List<String> heard = new ArrayList<>();

    @Test
    void whatIsSaidIsHeardOnEveryPageOfThePerson() {
        listen("ana", null);
        listen("ana", null);
        listen("bo", null);
        say("ana", "1.1");
        assertThat(heard).containsExactly("1.1", "1.1");
    }

    @Test
    void whereNobodyListensThePartWaits() {
        SendOutcome outcome = new WebChatChannel(WebChatSessions.untilRestart(), streams)
                .send(Address.of("webchat", "ana"), "1.1", part())
                .block();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SendOutcome.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(SendFailure.AWAY));
    }

    @Test
    void aPageThatComesBackHearsWhatItMissed() {
        Disposable page = listen("ana", null);
        say("ana", "1.1");
        say("ana", "1.2");
        say("ana", "2.1");
        page.dispose();
        heard.clear();

        listen("ana", "1.2");
        assertThat(heard).containsExactly("2.1");
    }

    @Test
    void aPageThatHadHeardNothingYetHearsAllOfTheLastMinute() {
        listen("ana", null);
        say("ana", "1.1");
        heard.clear();
        listen("ana", "0");
        assertThat(heard).containsExactly("1.1");
    }

    @Test
    void afterAMinuteWhatWasSaidIsForgotten() {
        listen("ana", null);
        say("ana", "1.1");
        time.advanceTimeBy(WebChatStreams.ECHO);
        heard.clear();
        listen("ana", "0");
        assertThat(heard).isEmpty();
    }

    @Test
    void whoeverOpensThePageAfterItWasLeftHearsNothing() {
        listen("ana", null);
        say("ana", "1.1");
        streams.close("ana");
        heard.clear();
        listen("ana", "0");
        assertThat(heard).isEmpty();
    }

    @Test
    void oneSessionHasOnlySoManyPages() {
        for (int i = 0; i <= WebChatStreams.PAGES_OF_A_SESSION; i++) {
            listen("ana", null);
        }
        say("ana", "1.1");
        assertThat(heard).hasSize(WebChatStreams.PAGES_OF_A_SESSION);
    }

    @Test
    void noPageKeepsAServerFromStopping() {
        List<Disposable> pages = List.of(listen("ana", null), listen("bo", null));
        streams.closeAll();
        time.advanceTime();
        assertThat(pages).allMatch(Disposable::isDisposed);
    }

    private Disposable listen(String session, @org.jspecify.annotations.Nullable String lastSeen) {
        Disposable page =
                streams.listen(session, Optional.ofNullable(lastSeen)).subscribe(said -> heard.add(said.tracker()));
        time.advanceTime();
        return page;
    }

    private void say(String session, String tracker) {
        streams.send(session, new Said(tracker, part()));
        time.advanceTime();
    }

    private static Part part() {
        return new Part("hello", List.of(), Part.Look.PLAIN, "", Language.leftToRight("en"));
    }
}
