package org.amparo.understanding.opennlp;

import java.util.HashMap;
import java.util.Map;

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

    void nextText() {
        text++;
    }

    @Override
    public void take(Features kind, CharSequence of, int from, int to) {
        long hash = kind.hash(of, from, to);
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
