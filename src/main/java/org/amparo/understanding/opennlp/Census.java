package org.amparo.understanding.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.understanding.Words;

/** Counts in how many texts each feature stands. A feature is named once, not each time it is met: that is most of the time. */
final class Census implements Features.Sink {
    private final Map<Long, Counted> features = new HashMap<>();
    private int text;

    private static final class Counted {
        private final String name;
        private int texts;
        private int lastText;

        Counted(String name) {
            this.name = name;
        }
    }

    static Census of(List<Words> texts, Stems stems) {
        Census census = new Census();
        for (Words words : texts) {
            census.text++;
            Features.of(words, stems, census);
        }
        return census;
    }

    /** How many texts there are. */
    int texts() {
        return text;
    }

    @Override
    public void take(Features kind, long hash, CharSequence of, int from, int to) {
        Counted counted = features.get(hash);
        if (counted == null) {
            counted = new Counted(kind.name(of, from, to));
            features.put(hash, counted);
        }
        if (counted.lastText != text) {
            counted.lastText = text;
            counted.texts++;
        }
    }

    /** All features, sorted by name. */
    String[] names() {
        return features.values().stream().map(counted -> counted.name).sorted().toArray(String[]::new);
    }

    /** In how many texts a feature stands. */
    int texts(String name) {
        Counted counted = features.get(Features.hash(name));
        return counted == null ? 0 : counted.texts;
    }
}
