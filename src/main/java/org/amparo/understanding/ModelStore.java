package org.amparo.understanding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Keeps what was learned: in a directory, and, for what came with the program, as class path resources {@code models/<key>.zip}. A file that
 * cannot be read is as good as none.
 */
final class ModelStore {
    /** A third of the time, 4 % more bytes than by default. */
    private static final int QUICK = 4;

    private static final String TONGUES = "tongues";
    private static final String SCRIPTS = "scripts";
    private static final String ORDINARY_WORDS = "ordinary-words";
    private static final String COMMON_WORDS = "common-words";
    private static final String COUNTS = "/words";
    private static final String CLASSIFIER = "/classifier";
    private static final String THRESHOLDS = "/thresholds";

    private final Learner learner;
    private final Optional<Path> directory;

    ModelStore(Learner learner, Optional<Path> directory) {
        this.learner = learner;
        this.directory = directory;
    }

    Optional<Learning> find(String key) {
        return file(key).flatMap(this::readFile).or(() -> readResource(key));
    }

    /** Keeps it, if it can: what was learned is worth nothing more than time. */
    void keep(String key, Learning learning) {
        Optional<Path> file = file(key);
        if (file.isEmpty()) {
            return;
        }
        try {
            Path directory = Files.createDirectories(file.get().toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(directory, "unfinished", ".zip");
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                write(learning, out);
            }
            Files.move(unfinished, file.get(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            System.getLogger(ModelStore.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Models could not be kept ({0}): they will be trained again at the next start",
                            e.getClass().getSimpleName());
        }
    }

    private Optional<Path> file(String key) {
        return directory.map(path -> path.resolve(key + ".zip"));
    }

    private Optional<Learning> readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(read(in));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Learning> readResource(String key) {
        try (InputStream in = ModelStore.class.getClassLoader().getResourceAsStream("models/" + key + ".zip")) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    void write(Learning learning, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(QUICK);
            if (learning.tongues().isPresent()) {
                put(zip, TONGUES, learning.tongues().get());
            }
            put(zip, SCRIPTS, learning.scripts().entrySet().stream().map(of -> of.getKey() + " " + of.getValue()));
            put(zip, ORDINARY_WORDS, learning.words().ordinary().stream().sorted());
            put(zip, COMMON_WORDS, learning.words().common().stream().sorted());
            for (Map.Entry<String, Map<String, Integer>> counts :
                    learning.words().counts().entrySet()) {
                put(
                        zip,
                        counts.getKey() + COUNTS,
                        counts.getValue().entrySet().stream().map(of -> of.getKey() + " " + of.getValue()));
            }
            for (Map.Entry<String, Ears> ears : learning.ears().entrySet()) {
                put(zip, ears.getKey() + CLASSIFIER, ears.getValue().classifier());
                zip.putNextEntry(new ZipEntry(ears.getKey() + THRESHOLDS));
                DataOutputStream data = new DataOutputStream(zip);
                ears.getValue().thresholds().write(data);
                data.flush();
            }
        }
    }

    private void put(ZipOutputStream zip, String name, Classifier classifier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learner.write(classifier, bytes);
        zip.putNextEntry(new ZipEntry(name));
        bytes.writeTo(zip);
    }

    private static void put(ZipOutputStream zip, String name, Stream<String> lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private Learning read(InputStream in) throws IOException {
        Reading reading = new Reading();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // To its end, where its checksum stands; one at a time, since each is large.
                reading.take(entry.getName(), zip.readAllBytes());
            }
        }
        return reading.learning();
    }

    /** What was read so far. */
    private final class Reading {
        private final Map<String, Classifier> classifiers = new LinkedHashMap<>();
        private final Map<String, Thresholds> thresholds = new LinkedHashMap<>();
        private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        private final Map<String, List<String>> lists = new LinkedHashMap<>();

        void take(String name, byte[] bytes) throws IOException {
            if (name.equals(TONGUES) || name.endsWith(CLASSIFIER)) {
                classifiers.put(name, learner.read(new ByteArrayInputStream(bytes)));
            } else if (name.endsWith(THRESHOLDS)) {
                thresholds.put(name, Thresholds.read(new DataInputStream(new ByteArrayInputStream(bytes))));
            } else if (name.endsWith(COUNTS)) {
                counts.put(
                        name.substring(0, name.length() - COUNTS.length()),
                        lines(bytes)
                                .map(line -> line.split(" "))
                                .collect(Collectors.toMap(of -> of[0], of -> Integer.valueOf(of[1]))));
            } else {
                lists.put(name, lines(bytes).toList());
            }
        }

        Learning learning() throws IOException {
            Map<String, Ears> ears = new LinkedHashMap<>();
            for (String name : classifiers.keySet()) {
                if (name.endsWith(CLASSIFIER)) {
                    String language = name.substring(0, name.length() - CLASSIFIER.length());
                    ears.put(language, new Ears(there(classifiers, name), there(thresholds, language + THRESHOLDS)));
                }
            }
            if (ears.isEmpty()) {
                throw new IOException("No models");
            }
            Map<String, UnicodeScript> scripts = new LinkedHashMap<>();
            there(lists, SCRIPTS).stream()
                    .map(line -> line.split(" "))
                    .forEach(of -> scripts.put(of[0], UnicodeScript.valueOf(of[1])));
            UsedWords words = new UsedWords(
                    Set.copyOf(there(lists, ORDINARY_WORDS)), Set.copyOf(there(lists, COMMON_WORDS)), counts);
            return new Learning(Optional.ofNullable(classifiers.get(TONGUES)), scripts, words, ears);
        }

        private static <T> T there(Map<String, T> parts, String name) throws IOException {
            T part = parts.get(name);
            if (part == null) {
                throw new IOException("No " + name);
            }
            return part;
        }

        private static Stream<String> lines(byte[] lines) {
            return new String(lines, StandardCharsets.UTF_8).lines();
        }
    }
}
