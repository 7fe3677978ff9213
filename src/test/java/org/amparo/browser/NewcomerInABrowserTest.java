package org.amparo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amparo.RunningAmparo;
import org.amparo.TestKnowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer does in the web chat, in a real browser on a small phone. Without Chromium it is skipped and says so. */
class NewcomerInABrowserTest {
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("AMPARO_CHROMIUM", "/usr/bin/chromium"));
    private static final boolean REQUIRED = System.getenv("AMPARO_BROWSER_REQUIRED") != null;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openTheBrowser() {
        boolean there = Files.isExecutable(CHROMIUM);
        assertThat(there || !REQUIRED)
                .as("Chromium is required but not at %s", CHROMIUM)
                .isTrue();
        assumeTrue(
                there,
                "No Chromium at " + CHROMIUM + ": the browser test is skipped. Install it, or set AMPARO_CHROMIUM.");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | how do i turn on disappearing messages in whatsapp | Next      | they are at my door | I am safe now     | Continue",
                "es-MX | como activo los mensajes temporales en whatsapp    | Siguiente | estan en mi puerta  | {button-safe-now} | {button-continue}"
            })
    void aNewcomerIsGuidedToTheEndAndDangerIsAnsweredFirst(
            String locale, String question, String next, String danger, String safe, String goOn) {
        String language = locale.substring(0, 2);
        try (Page page = browser.newContext(
                        new Browser.NewContextOptions().setLocale(locale).setViewportSize(360, 640))
                .newPage()) {
            page.navigate(RunningAmparo.instance().at("/").toString());
            newest(page)
                    .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                    .first()
                    .waitFor();
            say(page, question);
            button(page, next).click();
            say(page, danger);
            page.locator(".newest", new Page.LocatorOptions().setHasText(start(opening("immediate-danger", language))))
                    .waitFor();
            button(page, words(language, safe)).click();
            button(page, words(language, goOn)).click();
            for (int step = 0; step < 6 && !ended(page, language); step++) {
                String before = newest(page).innerText();
                button(page, next).click();
                page.waitForCondition(() -> !newest(page).innerText().equals(before));
            }
            assertThat(ended(page, language)).isTrue();
        }
    }

    private static void say(Page page, String words) {
        String before = newest(page).innerText();
        page.locator("#words").fill(words);
        page.locator("#send").click();
        page.waitForCondition(() -> !newest(page).innerText().equals(before));
    }

    private static Locator button(Page page, String title) {
        Locator button = newest(page)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(title).setExact(true));
        button.waitFor();
        return button;
    }

    private static Locator newest(Page page) {
        return page.locator(".newest");
    }

    private static boolean ended(Page page, String language) {
        String title = TestKnowledge.ofTheContent()
                .release()
                .guide("disappearing-messages", language)
                .orElseThrow()
                .title();
        return newest(page)
                .innerText()
                .contains(start(words(language, "{guide-end}").replace("{title}", title)));
    }

    private static String opening(String intent, String language) {
        return TestKnowledge.ofTheContent()
                .release()
                .guide(intent, language)
                .orElseThrow()
                .opening();
    }

    private static String words(String language, String key) {
        return key.startsWith("{")
                ? TestKnowledge.ofTheContent().release().voice(language).say(key.substring(1, key.length() - 1))
                : key;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
