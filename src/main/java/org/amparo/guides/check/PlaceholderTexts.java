package org.amparo.guides.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** A text that is missing is missing: a person in danger must never read "TODO". */
final class PlaceholderTexts implements Check {
    // TODO in capitals only: "todo" is an everyday word in Spanish and Portuguese.
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\b(TODO|FIXME|TBD|TBC|XXX+)\\b|(?i)\\b(lorem|ipsum|xxx+|placeholder|coming soon)\\b|\\?\\?\\?|\\.\\.\\.\\s*here\\b");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        TextLine.said(pages)
                .filter(line -> PLACEHOLDER.matcher(line.text()).find())
                .forEach(line -> found.accept(line.error(
                        "this is a placeholder, not a text",
                        "write the text, or take the line out until there is one")));
    }
}
