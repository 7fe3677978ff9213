package org.amparo.console.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.guides.files.ContentFiles;

/** Where something stands in the files of the content, for somebody who wants to change it. */
record Places(ContentFiles files) {

    /** File and line of the first line that is just this entry of a list; empty if there is none. */
    Optional<String> of(String beginningOfPath, String entry) {
        return files.texts().entrySet().stream()
                .filter(file -> file.getKey().startsWith(beginningOfPath))
                .flatMap(file -> in(file, entry))
                .findFirst();
    }

    private static Stream<String> in(Map.Entry<String, String> file, String entry) {
        List<String> lines = file.getValue().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> plain(lines.get(i)).equals(entry))
                .mapToObj(i -> file.getKey() + ":" + (i + 1));
    }

    /** Without the marks of a YAML list. */
    private static String plain(String line) {
        return line.trim().replaceFirst("^- +", "").replaceAll("^(['\"])(.*)\\1$", "$2");
    }
}
