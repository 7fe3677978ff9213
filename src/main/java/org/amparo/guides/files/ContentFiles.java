package org.amparo.guides.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.amparo.guides.pages.Sha256;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All files of {@code intents/}: path inside it, with {@code /}, to text. Immutable. Hidden files do not belong to it. */
public final class ContentFiles {
    private static final String FOLDER = "intents/";

    private final SortedMap<String, String> texts;

    private ContentFiles(Map<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Files given by hand. */
    public static ContentFiles of(Map<String, String> texts) {
        return new ContentFiles(texts);
    }

    /**
     * The files under a directory.
     *
     * @throws UncheckedIOException if it is no directory or cannot be read
     */
    public static ContentFiles inDirectory(Path directory) {
        try (Stream<Path> paths = Files.walk(directory)) {
            if (!Files.isDirectory(directory)) {
                throw new NotDirectoryException(directory.toString());
            }
            Map<String, String> texts = new TreeMap<>();
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = directory.relativize(path).toString().replace('\\', '/');
                put(texts, name, Files.readAllBytes(path));
            }
            return new ContentFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the program carries, whether it runs from a jar, a jar in a jar, or a directory of classes. */
    public static ContentFiles inClassPath() {
        try {
            Map<String, String> texts = new TreeMap<>();
            ClassLoader loader = ContentFiles.class.getClassLoader();
            Resource[] found =
                    new PathMatchingResourcePatternResolver(loader).getResources("classpath:" + FOLDER + "**/*");
            for (Resource resource : found) {
                String address = resource.getURL().getPath();
                if (resource.isReadable() && !address.endsWith("/")) {
                    String name = address.substring(address.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1);
                    put(texts, name, resource.getContentAsByteArray());
                }
            }
            return new ContentFiles(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path to text, in the order of the paths. */
    public SortedMap<String, String> texts() {
        return texts;
    }

    /** The first 16 hex digits of a SHA-256 over all paths and texts. */
    public String version() {
        StringBuilder all = new StringBuilder();
        texts.forEach((path, text) -> all.append(path).append('\0').append(text).append('\0'));
        return Sha256.hex(all.toString()).substring(0, 16);
    }

    private static void put(Map<String, String> texts, String name, byte[] bytes) {
        if (!("/" + name).contains("/.")) {
            // The mark that some editors put before the first letter is no letter.
            String text = new String(bytes, StandardCharsets.UTF_8);
            texts.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }
}
