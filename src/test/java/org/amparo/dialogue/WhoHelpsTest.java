package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.amparo.guides.Organisation;
import org.amparo.understanding.Command;
import org.amparo.understanding.Understanding.Entities;
import org.junit.jupiter.api.Test;

/** Who is named to somebody who asks for a human. */
class WhoHelpsTest {
    private final Talk someone = Talk.withSomeoneKnown();

    @Test
    void whoeverHelpsWithWhatTheGuideIsAbout() {
        assertThat(askingFrom("website-attack", "KE"))
                .contains("Access Now Digital Security Helpline", "Deflect")
                .doesNotContain("Front Line Defenders");
    }

    @Test
    void theNearestFirst() {
        assertThat(askingFrom("intimate-images", "LB")).startsWith(Talk.voice("human-nobody") + "\n\nSMEX");
    }

    @Test
    void ofTheEquallyNearThoseWhoSpeakTheLanguageFirst() {
        someone.then(new Happening.Tapped("l:fr"));
        assertThat(askingFrom("arrest-or-detention", "FR"))
                .contains("Front Line Defenders", "Amnesty International", "OMCT")
                .doesNotContain("CPJ");
    }

    @Test
    void whereTooFewHelpWithThisThoseWhoHelpWithAnythingComeIn() {
        assertThat(askingFrom("blocked-internet", "KE"))
                .contains("Tor Project", "Access Now Digital Security Helpline");
    }

    @Test
    void whereNothingIsKnownThoseWhoHelpWithAnythingAnywhere() {
        assertThat(someone.then(Meaning.command(Command.HUMAN)).said().get(0))
                .contains("Access Now Digital Security Helpline", "Front Line Defenders");
    }

    @Test
    void nobodyWhomNobodyHasConfirmed() {
        Talk.RELEASE.intents().keySet().forEach(intent -> {
            String said = Talk.RELEASE.organisations().stream()
                    .filter(helper -> !helper.verified())
                    .map(Organisation::name)
                    .filter(askingFrom(intent, "MX")::contains)
                    .findFirst()
                    .orElse("nobody");
            assertThat(said).isEqualTo("nobody");
        });
    }

    @Test
    void hoursAreToldInThePersonsOwnTime() {
        assertThat(askingFrom("intimate-images", "MA")).contains("(from 08:00 your time)");
    }

    @Test
    void whereThatIsUnknownAsTheOrganisationSaysThem() {
        assertThat(Talk.RELEASE.clocks()).doesNotContainKeys("MX", "RU", "BR");
        assertThat(askingFrom("account-hacked", "MX")).contains("(24/7)");
    }

    private String askingFrom(String intent, String country) {
        Entities there = new Entities(Optional.empty(), Optional.empty(), Optional.of(country));
        return someone.then(Meaning.names(there))
                .then(new Happening.Tapped("i:" + intent))
                .then(Meaning.command(Command.HUMAN))
                .said()
                .get(0);
    }
}
