package org.amparo.guides.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;

/** Invisible direction marks that are opened and not closed turn the rest of a message, or of this very file, around. */
final class UnbalancedBidiMarks implements Check {
    private static final String EMBEDDINGS = "\u202A\u202B\u202D\u202E";
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_ISOLATE = '\u2069';

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        TextLine.all(pages)
                .filter(line -> !isBalanced(line.text()))
                .forEach(line -> found.accept(line.error(
                        "an invisible direction mark is not closed", "delete the line and type it again by hand")));
    }

    private static boolean isBalanced(String text) {
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (EMBEDDINGS.indexOf(c) >= 0) {
                open.push(END_OF_EMBEDDING);
            } else if (ISOLATES.indexOf(c) >= 0) {
                open.push(END_OF_ISOLATE);
            } else if (c == END_OF_EMBEDDING || c == END_OF_ISOLATE) {
                if (open.isEmpty() || open.pop() != c) {
                    return false;
                }
            }
        }
        return open.isEmpty();
    }
}
