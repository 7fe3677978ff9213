package org.amparo.guides.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** Whoever sits on the line can read or change a page that is not https. */
final class InsecureLinks implements Check {
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?!https:)[a-z][a-z0-9+.-]*://");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        TextLine.said(pages)
                .filter(line -> LINK.matcher(line.text()).find())
                .forEach(line -> found.accept(line.error(
                        "the link is not https", "write https://, or only the address like example.org/help")));
    }
}
