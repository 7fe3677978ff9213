package org.amparo.guides.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.Pages;
import org.amparo.guides.pages.PlainWordsPage;

/** People read this in fear, on a small screen, often not in their first language. */
final class HardToRead implements Check {
    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (PlainWordsPage plain : pages.plainWords()) {
            Passage.in(pages, plain.language()).forEach(page -> look(page, plain, found));
        }
    }

    private static void look(List<Passage> page, PlainWordsPage plain, Consumer<Finding> found) {
        List<Sentence> all = new ArrayList<>();
        for (Passage passage : page) {
            List<Sentence> sentences = Sentence.of(passage.text());
            sentences.stream()
                    .filter(sentence -> sentence.words() > plain.sentence())
                    .forEach(sentence -> found.accept(Finding.warning(
                            passage.file(),
                            passage.line(),
                            "a sentence has " + sentence.words() + " words and " + plain.sentence() + " are the most: '"
                                    + sentence.beginning() + " …'",
                            "make two of it")));
            all.addAll(sentences);
        }
        int lix = Sentence.lix(all);
        if (lix > plain.reading()) {
            found.accept(Finding.warning(
                    page.get(0).file(),
                    page.get(0).line(),
                    "this is hard to read: " + lix + ", and " + plain.reading() + " is the most in this language",
                    "make the sentences shorter and take shorter words"));
        }
    }
}
