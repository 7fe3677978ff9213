package org.amparo.console.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.amparo.understanding.Labelled;
import org.jspecify.annotations.Nullable;

/** Labelled texts by split: {@code split<TAB>label<TAB>text}, gzipped where the name ends with {@code .gz}. */
record LabelledFile(Map<String, List<Labelled>> splits) {

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read, with a message that names the first wrong line
     */
    static LabelledFile read(Path file) throws IOException {
        Map<String, List<Labelled>> splits = new LinkedHashMap<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            @Nullable String line;
            while ((line = lines.readLine()) != null) {
                number++;
                String[] columns = line.split("\t", 3);
                if (columns.length < 3) {
                    throw new IOException("line " + number + " is not 'split<TAB>label<TAB>text'");
                }
                splits.computeIfAbsent(columns[0], split -> new ArrayList<>())
                        .add(new Labelled(columns[1], columns[2]));
            }
        }
        return new LabelledFile(splits);
    }
}
