package org.amparo.console.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amparo.channel.webchat.WebChatSessions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseCookie;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.Disposable;

/** A talk on the web chat, on a real server. */
class TalkingInTheBrowserTest {
    private static final String START = "{\"id\":\"m-1\",\"start\":true,\"language\":\"ar\"}";

    private final HouseWithAChat house = new HouseWithAChat();
    private final List<ServerSentEvent<String>> heard = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsWrittenIsAnsweredOnTheStream() {
        String cookie = house.openSession();
        Disposable page = listen(cookie, "");
        house.post(cookie, START).expectStatus().isOk();

        awaitEvents(2);
        page.dispose();
        assertThat(heard.get(0).event()).isEqualTo("ready");
        assertThat(heard.get(1).id()).isEqualTo("1.1");
        assertThat(heard.get(1).data())
                .isEqualTo("{\"text\":\"مرحبا\",\"choices\":[{\"payload\":\"n\",\"title\":\"التالي\"},"
                        + "{\"payload\":\"b\",\"title\":\"رجوع\"}],\"language\":\"ar\",\"direction\":\"rtl\"}");
    }

    @Test
    void aPageThatWasCutOffHearsWhatItMissed() {
        String cookie = house.openSession();
        Disposable other = listen(cookie, "");
        house.post(cookie, START).expectStatus().isOk();
        awaitEvents(2);
        heard.clear();

        Disposable back = listen(cookie, "0");
        awaitEvents(2);
        other.dispose();
        back.dispose();
        assertThat(heard).extracting(ServerSentEvent::id).contains("1.1");
    }

    @Test
    void theSameMessageSentAgainIsAnsweredOnce() {
        String cookie = house.openSession();
        Disposable page = listen(cookie, "");
        house.post(cookie, START).expectStatus().isOk();
        house.post(cookie, START).expectStatus().isOk();
        house.post(cookie, START.replace("m-1", "m-2")).expectStatus().isOk();

        awaitEvents(3);
        page.dispose();
        assertThat(heard).extracting(ServerSentEvent::id).containsExactly("0", "1.1", "2.1");
    }

    @Test
    void aForgedSessionIsNobody() {
        String forged = "0".repeat(32) + "." + "0".repeat(64);
        house.post(forged, START).expectStatus().isUnauthorized();
        stream(forged).expectStatus().isUnauthorized();
        house.browser().get().uri("/chat/stream").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void whatThePageWouldNeverSendIsUnreadable() {
        house.post(house.openSession(), "{\"text\":\"no id\"}").expectStatus().isBadRequest();
    }

    @Test
    void theSessionCookieIsOnlyForOurPagesAndOurServer() {
        ResponseCookie cookie =
                cookieOf(house.browser().post().uri("/chat/session").exchange());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/chat");
        assertThat(cookie.getMaxAge()).isNegative();
        assertThat(cookie.isSecure()).isFalse();
    }

    @Test
    void overHttpsTheCookieNeverTravelsWithout() {
        WebTestClient https = WebTestClient.bindToRouterFunction(house.routes)
                .configureClient()
                .baseUrl("https://localhost")
                .build();
        assertThat(cookieOf(https.post().uri("/chat/session").exchange()).isSecure())
                .isTrue();
    }

    @Test
    void whoHasASessionKeepsIt() {
        house.browser()
                .post()
                .uri("/chat/session")
                .cookie(WebChatSessions.COOKIE, house.openSession())
                .exchange()
                .expectCookie()
                .doesNotExist(WebChatSessions.COOKIE);
    }

    @Test
    void leavingQuicklyEndsTheSessionAndItsStream() {
        String cookie = house.openSession();
        Disposable page = listen(cookie, "");
        awaitEvents(1);

        house.browser()
                .post()
                .uri("/chat/leave")
                .cookie(WebChatSessions.COOKIE, cookie)
                .exchange()
                .expectCookie()
                .maxAge(WebChatSessions.COOKIE, Duration.ZERO);
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(page::isDisposed);
    }

    @Test
    void onlySoManySessionsAreOpenedAMinute() {
        WebTestClient browser = WebTestClient.bindToRouterFunction(house.routes).build();
        // One more than two full minutes' worth, should the clock's minute end in between.
        for (int i = 0; i < 1_200; i++) {
            browser.post().uri("/chat/session").exchange().returnResult(Void.class);
        }
        browser.post()
                .uri("/chat/session")
                .exchange()
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .exists("Retry-After");
    }

    private Disposable listen(String cookie, String lastSeen) {
        int before = heard.size();
        Disposable page = house.listen(cookie, lastSeen).subscribe(heard::add);
        awaitEvents(before + 1);
        return page;
    }

    private void awaitEvents(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> heard.size() >= count);
    }

    private WebTestClient.ResponseSpec stream(String cookie) {
        return house.browser()
                .get()
                .uri("/chat/stream")
                .cookie(WebChatSessions.COOKIE, cookie)
                .exchange();
    }

    private static ResponseCookie cookieOf(WebTestClient.ResponseSpec response) {
        return response.returnResult(Void.class).getResponseCookies().getFirst(WebChatSessions.COOKIE);
    }
}
