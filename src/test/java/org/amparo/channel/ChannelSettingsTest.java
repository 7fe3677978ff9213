package org.amparo.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelSettingsTest {

    @Test
    void whatIsMissingIsNamedAsTheOperatorSetsIt() {
        assertThat(with(Map.of("app-secret", "x", "access-token", " ")).missing("app-secret", "access-token"))
                .containsExactly("AMPARO_CHANNEL_WHATSAPP_ACCESS_TOKEN");
    }

    @Test
    void aSwitchIsOnUntilItIsOff() {
        assertThat(with(Map.of()).isOn("pace")).isTrue();
        assertThat(with(Map.of("pace", "on")).isOn("pace")).isTrue();
        assertThat(with(Map.of("pace", "OFF")).isOn("pace")).isFalse();
    }

    @Test
    void anAddressEndsWithoutASlash() {
        assertThat(with(Map.of("api-base", "http://127.0.0.1:8089/v25.0/")).address("api-base", ""))
                .hasToString("http://127.0.0.1:8089/v25.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph.example", "ftp://graph.example", "https://a b", "https://graph.example/?x=1"})
    void aWrongAddressIsToldByItsNameOnly(String address) {
        assertThatThrownBy(() -> with(Map.of("api-base", address)).address("api-base", ""))
                .hasMessage("AMPARO_CHANNEL_WHATSAPP_API_BASE is not an http address");
    }

    private static ChannelSettings with(Map<String, String> values) {
        return new ChannelSettings("whatsapp", values::get);
    }
}
