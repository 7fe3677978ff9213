package org.amparo.guides.check;

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
            Passage.in(pages, plain.language()).forEach(passage -> longSentences(passage, plain.sentence(), found));
            pages.guides().stream()
                    .filter(guide -> guide.language().equals(plain.language()))
                    .forEach(guide -> {
                        List<Passage> passages = Passage.of(guide);
                        int lix = Passage.lix(passages);
                        if (lix > plain.reading()) {
                            found.accept(Finding.warning(
                                    guide.file(),
                                    guide.line(),
                                    "the guide is hard to read: " + lix + ", and " + plain.reading()
                                            + " is the most in this language",
                                    "make the sentences shorter and take shorter words"));
                        }
                    });
        }
    }

    private static void longSentences(Passage passage, int most, Consumer<Finding> found) {
        for (String sentence : passage.sentences()) {
            long words = Passage.words(sentence).count();
            if (words > most) {
                found.accept(Finding.warning(
                        passage.file(),
                        passage.line(),
                        "a sentence has " + words + " words and " + most + " are the most: '" + beginning(sentence)
                                + " …'",
                        "make two of it"));
            }
        }
    }

    private static String beginning(String sentence) {
        return String.join(" ", Passage.words(sentence).limit(5).toList());
    }
}
