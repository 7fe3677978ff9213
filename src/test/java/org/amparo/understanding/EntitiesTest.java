package org.amparo.understanding;

import static org.amparo.understanding.SmallTalk.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.understanding.Understanding.Entities;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    @Test
    void everydaySpellingsOfAnAppAreKnown() {
        assertThat(in("me entraron al wasap").platform()).contains("whatsapp");
        assertThat(in("it is on Whats App").platform()).contains("whatsapp");
        assertThat(in("on my watsapp").platform()).contains("whatsapp");
    }

    @Test
    void theLongestNameWins() {
        assertThat(in("in facebook messenger").platform()).contains("messenger");
        assertThat(in("in facebook").platform()).contains("facebook");
    }

    @Test
    void aDeviceIsKnown() {
        assertThat(in("i have an old Samsung").device()).contains("android");
    }

    @Test
    void aCountryIsKnownByItsNameInEveryLanguageOfTheBot() {
        assertThat(in("i am in Kyrgyzstan").country()).contains("KG");
        assertThat(in("vivo en México").country()).contains("MX");
        assertThat(in("estoy en Alemania").country()).contains("DE");
        assertThat(in("from burma").country()).contains("MM");
        assertThat(in("soy de la cdmx").country()).contains("MX");
    }

    @Test
    void nothingIsNamedInAnOrdinarySentence() {
        assertThat(in("how do messages vanish")).isEqualTo(Entities.NONE);
    }

    private static Entities in(String text) {
        return said(text).entities();
    }
}
