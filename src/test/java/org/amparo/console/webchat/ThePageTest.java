package org.amparo.console.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the page may do, and what it is made of. */
class ThePageTest {
    private final HouseWithAChat house = new HouseWithAChat();
    private final WebTestClient browser =
            WebTestClient.bindToRouterFunction(house.routes).build();

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/chat/page.css", "/chat/page.js", "/chat/words.js", "/chat/icon.svg"})
    void everyFileIsServedUnderTheStrictestRules(String path) {
        browser.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer")
                .expectHeader()
                .valueEquals("Cross-Origin-Opener-Policy", "same-origin")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .exists("Permissions-Policy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pages/webchat/page.html", "/chat/page.html", "/chat/..%2fpage.html", "/application.yml"})
    void nothingElseIsServed(String path) {
        browser.get().uri(java.net.URI.create(path)).exchange().expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.css", "page.js", "words.js"})
    void nothingComesFromAnybodyElse(String file) {
        assertThat(read(file)).doesNotContainPattern("(src|href)\\s*=\\s*[\"'](https?:)?//|@import|url\\(");
    }

    @Test
    void noScriptAndNoStyleStandsInThePageItself() {
        assertThat(read("page.html")).doesNotContainPattern("<style|style=|<script(?![^>]*src=)|\\son[a-z]+=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localStorage", "sessionStorage", "indexedDB", "innerHTML", "outerHTML", "insertAdjacentHTML"})
    void theScriptNeitherKeepsAnythingNorBuildsMarkupFromText(String forbidden) {
        assertThat(read("page.js") + read("words.js")).doesNotContain(forbidden);
    }

    @Test
    void everyLanguageOfThePageHasTheSameWords() {
        List<List<String>> keys = Arrays.stream(read("words.js").split("(?m)^  [a-z]{2}: \\{"))
                .skip(1)
                .map(block -> Pattern.compile("(?m)^    (\\w+):")
                        .matcher(block)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList())
                .toList();
        assertThat(keys)
                .hasSizeGreaterThan(1)
                .allSatisfy(words -> assertThat(words).isEqualTo(keys.get(0)));
    }

    private static String read(String file) {
        try (InputStream stream = ThePageTest.class.getResourceAsStream("/pages/webchat/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
