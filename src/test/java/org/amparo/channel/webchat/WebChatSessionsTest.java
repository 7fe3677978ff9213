package org.amparo.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.amparo.channel.ChannelKind.Opening;
import org.amparo.channel.ChannelSettings;
import org.junit.jupiter.api.Test;

/** Who has the cookie is the person, and nobody can make one up. */
class WebChatSessionsTest {
    private final WebChatSessions sessions = WebChatSessions.untilRestart();

    @Test
    void everySessionIsAnother() {
        assertThat(sessions.idOf(sessions.open())).isPresent().isNotEqualTo(sessions.idOf(sessions.open()));
    }

    @Test
    void aCookieWithAnyOneCharacterChangedIsNoSession() {
        String cookie = sessions.open();
        for (int i = 0; i < cookie.length(); i++) {
            String forged = cookie.substring(0, i) + (cookie.charAt(i) == '0' ? '1' : '0') + cookie.substring(i + 1);
            assertThat(sessions.idOf(forged)).isEmpty();
        }
    }

    @Test
    void anIdWithoutItsSignatureIsNoSession() {
        String cookie = sessions.open();
        String id = cookie.substring(0, cookie.indexOf('.'));
        assertThat(sessions.idOf(id)).isEmpty();
        assertThat(sessions.idOf(id + ".")).isEmpty();
        assertThat(sessions.idOf("")).isEmpty();
    }

    @Test
    void aCookieOfAnotherKeyIsNoSession() {
        assertThat(sessions.idOf(WebChatSessions.untilRestart().open())).isEmpty();
    }

    @Test
    void withAKeyOfItsOwnASessionOutlivesARestart() {
        String key = "k".repeat(32);
        String cookie = WebChatSessions.signedWith(key).open();
        assertThat(WebChatSessions.signedWith(key).idOf(cookie)).isPresent();
    }

    @Test
    void twoCookiesOfTheNameAreAsGoodAsNone() {
        assertThat(WebChatSessions.cookieIn("amparo_chat=a; amparo_chat=b")).isEmpty();
        assertThat(WebChatSessions.cookieIn("other=x; amparo_chat=a")).contains("a");
    }

    @Test
    void aShortKeyIsRefusedInPlainWords() {
        Opening opening = new WebChatKind().open(new ChannelSettings("webchat", Map.of("session-key", "short")::get));
        assertThat(opening)
                .isInstanceOfSatisfying(
                        Opening.Off.class, off -> assertThat(off.why()).contains("AMPARO_CHANNEL_WEBCHAT_SESSION_KEY"));
    }
}
