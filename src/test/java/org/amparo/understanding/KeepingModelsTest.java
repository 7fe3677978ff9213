package org.amparo.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.amparo.guides.Release;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingModelsTest {
    private static final Release RELEASE = SmallTalk.release().build();
    private static final String TEXT = "i think they broke into my instagram account";

    private final CountingLearner learner = new CountingLearner();

    @TempDir
    private Path kept;

    @Test
    void whatWasLearnedOnceIsNotLearnedAgain() {
        Understanding first = listener().understand(TEXT, Optional.empty());
        int lessons = learner.lessons.get();

        Understanding second = listener().understand(TEXT, Optional.empty());

        assertThat(learner.lessons).hasValue(lessons);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void otherContentIsLearned() {
        listener();
        int lessons = learner.lessons.get();

        new Understanders(learner, Optional.of(kept))
                .listener(SmallTalk.release().version("fedcba9876543210").build());

        assertThat(learner.lessons.get()).isEqualTo(2 * lessons);
    }

    @Test
    void aDamagedFileIsLearnedAnewAndMended() throws IOException {
        listener();
        int lessons = learner.lessons.get();
        Path file = file();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 64; i++) {
            bytes[i] ^= 0x5a;
        }
        Files.write(file, bytes);

        listener();
        listener();

        assertThat(learner.lessons.get()).isEqualTo(2 * lessons);
    }

    @Test
    void aCutOffFileIsAsGoodAsNone() throws IOException {
        listener();
        Files.write(file(), new byte[] {'P', 'K', 3});

        assertThat(listener().understand("menu", Optional.empty()).command()).contains(Command.MENU);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoReasonToStop() throws IOException {
        Path notADirectory = Files.createFile(kept.resolve("file"));

        Listener listener = new Understanders(learner, Optional.of(notADirectory)).listener(RELEASE);

        assertThat(listener.understand("menu", Optional.empty()).command()).contains(Command.MENU);
    }

    private Listener listener() {
        return new Understanders(learner, Optional.of(kept)).listener(RELEASE);
    }

    private Path file() throws IOException {
        try (var files = Files.list(kept)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static final class CountingLearner implements Learner {
        private final Learner real = new MaxentLearner();
        private final AtomicInteger lessons = new AtomicInteger();

        @Override
        public String version() {
            return real.version();
        }

        @Override
        public Learned learn(String language, List<Lesson> texts) {
            lessons.incrementAndGet();
            return real.learn(language, texts);
        }

        @Override
        public void write(Classifier classifier, OutputStream out) throws IOException {
            real.write(classifier, out);
        }

        @Override
        public Classifier read(InputStream in) throws IOException {
            return real.read(in);
        }
    }
}
