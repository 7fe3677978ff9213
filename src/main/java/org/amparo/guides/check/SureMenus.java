package org.amparo.guides.check;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.Step;
import org.amparo.guides.pages.GuidePage;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.PlainWordsPage;

/** A step that nobody has seen on the live page does not name a menu as if somebody had. */
final class SureMenus implements Check {
    private static final Pattern STARRED = Pattern.compile("\\*([^*\\n]+)\\*");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (PlainWordsPage plain : pages.plainWords()) {
            for (GuidePage guide : pages.guides()) {
                if (guide.language().equals(plain.language())) {
                    guide.steps().stream()
                            .filter(row -> row.step().unverified() && isSure(row.step(), plain))
                            .forEach(row -> found.accept(Finding.warning(
                                    guide.file(),
                                    row.line(),
                                    "the step names a menu, and nobody has seen it",
                                    "look at it and take 'Check: unverified' out, or say that it may be called so")));
                }
            }
        }
    }

    private static boolean isSure(Step step, PlainWordsPage plain) {
        String text = step.text().toLowerCase(Locale.ROOT);
        return STARRED.matcher(step.text()).results().anyMatch(SureMenus::isOfAScreen)
                && plain.soft().stream().noneMatch(text::contains);
    }

    /** What screens show begins with a capital letter; words to say to the bot do not. */
    private static boolean isOfAScreen(MatchResult starred) {
        return Character.isUpperCase(starred.group(1).codePointAt(0));
    }
}
