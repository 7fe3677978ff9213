package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** After a long talk with all that can go wrong, what a person said and who they are stands nowhere. */
class NothingIsLeakedTest {
    private static final String NUMBER = "5557319042";
    private static final String WORD = "QuolyraVessimbre";
    private static final String NUMBER_OF_ANOTHER = "5557283164";
    private static final Canaries CANARIES = Canaries.of(NUMBER, NUMBER_OF_ANOTHER, WORD);

    private static final RunningAmparo AMPARO = RunningAmparo.instance();
    private static List<Trace> traces;

    @BeforeAll
    static void aLongTalk() throws Exception {
        Visitor visitor = new Visitor(AMPARO);
        try (Witness witness = Witness.of(AMPARO, visitor)) {
            LongTalk talk = new LongTalk(AMPARO, visitor, NUMBER, WORD);
            talk.everyKindOfMessage();
            talk.inTheBrowser();
            talk.callsThatAreNone();
            talk.aMessageThatFailsAgainAndAgain();
            talk.withTheServiceAway(witness::look);
            talk.withRedisAway(new Letters(NUMBER_OF_ANOTHER, WORD));
            talk.choosesASecretWord();
            witness.look();
            talk.isUnderDuress();
            talk.erasesEverything();
            witness.lookAfterTheFilesWereWrittenAnew();
            traces = witness.traces();
        }
    }

    @AfterAll
    static void forget() {
        traces = List.of();
    }

    @Test
    void inNoKeyNoValueNoCommandNoLogNoCounterNoAnswerNoThreadAndNoFile() {
        assertThat(CANARIES.hits(traces).stream().distinct()).isEmpty();
    }

    @Test
    void everyPlaceWasLookedInto() {
        assertThat(traces.stream().map(Trace::where).distinct())
                .contains(
                        "Redis, a key",
                        "Redis, a value",
                        "Redis, a dump",
                        "Redis, the slow log",
                        "MONITOR",
                        "a thread",
                        "a file in appendonlydir",
                        "a file in keyring",
                        "the name of a file",
                        "log of org.amparo.Journey",
                        "answer 200 of /actuator/prometheus",
                        "answer 200 of /actuator/health",
                        "answer 200 of webhook",
                        "answer 400 of webhook",
                        "answer 401 of webhook",
                        "answer 404 of webhook",
                        "answer 413 of webhook",
                        "answer 415 of webhook",
                        "answer 503 of webhook");
    }

    @Test
    void anAnswerDoesNotRepeatTheAddressItWasAskedFor() {
        Visitor stranger = new Visitor(AMPARO);
        stranger.get(AMPARO.at("/" + WORD + "?" + WORD));
        stranger.get(AMPARO.at("/webhook/" + WORD + "?hub.challenge=" + WORD));
        stranger.get(AMPARO.at("/webhook/whatsapp?hub.mode=subscribe&hub.verify_token=guess&hub.challenge=" + WORD));
        stranger.get(AMPARO.managementAt("/actuator/" + WORD));
        assertThat(CANARIES.hits(stranger.answers())).isEmpty();
    }

    @Test
    void thePersonWasHeardAndAnswered() {
        assertThat(AMPARO.provider().bodiesSent())
                .filteredOn(body -> body.contains(NUMBER))
                .hasSizeGreaterThan(40);
    }
}
