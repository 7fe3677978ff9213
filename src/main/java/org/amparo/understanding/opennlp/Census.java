package org.amparo.understanding.opennlp;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amparo.understanding.Words;

/** Counts in how many texts each feature stands. A feature is named once, not each time it is met: that is most of the time. */
final class Census implements Features.Sink {
    private final Map<Long, Counted> features = new HashMap<>();
    private int text;

    /** A feature, and in how many texts it stands. */
    static final class Counted {
        private final long hash;
        private final String name;
        private final Features kind;
        private int texts;
        private int lastText;

        Counted(long hash, String name, Features kind) {
            this.hash = hash;
            this.name = name;
            this.kind = kind;
        }

        long hash() {
            return hash;
        }

        String name() {
            return name;
        }

        Features kind() {
            return kind;
        }

        int texts() {
            return texts;
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

    @Override
    public void take(Features kind, long hash, CharSequence of, int from, int to) {
        Counted counted = features.get(hash);
        if (counted == null) {
            counted = new Counted(hash, kind.name(of, from, to), kind);
            features.put(hash, counted);
        }
        if (counted.lastText != text) {
            counted.lastText = text;
            counted.texts++;
        }
    }

    /** All features, always in the same order. */
    List<Counted> features() {
        return features.values().stream()
                .sorted(Comparator.comparingLong(Counted::hash))
                .toList();
    }
}
