package org.amparo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The content of this repository and what was learned from it, once for all tests of a JVM. */
public final class TestKnowledge {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static Knowledge content;

    private TestKnowledge() {}

    public static synchronized Knowledge ofTheContent() {
        if (content == null) {
            content = Knowing.of(Optional.of(Path.of("intents")), Path.of("target", "models"), Optional.empty(), TODAY);
        }
        return content;
    }
}
