package org.amparo.guides.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** Chats show plain text: what looks like formatting arrives as stray signs. */
final class Formatting implements Check {
    private static final Pattern MARKS = Pattern.compile("\\*\\*|`|]\\(|</?[a-zA-Z][^>]*>|\\b__|__\\b");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        TextLine.said(pages)
                .filter(line -> MARKS.matcher(line.text()).find())
                .forEach(line -> found.accept(line.error(
                        "a chat cannot show this formatting",
                        "use nothing but *a word* for something to type or tap")));
    }
}
