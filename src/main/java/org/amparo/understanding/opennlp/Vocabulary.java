package org.amparo.understanding.opennlp;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amparo.understanding.Words;

/** The features that were seen in learning, and how much each counts. */
final class Vocabulary {
    /** The code that stands for several languages at once. */
    private static final String SEVERAL = "und";

    private final Numbers numbers;
    private final float[] values;
    private final float unseenRarity;
    private final Stems stems;
    private final Spelling spelling;

    /**
     * @param hashes of all features, in the order of their numbers
     * @param values what each counts, met once: its weight times its rarity
     * @param unseenRarity that of a feature in no text
     */
    Vocabulary(long[] hashes, float[] values, float unseenRarity, Stems stems) {
        numbers = new Numbers(hashes);
        this.values = values;
        this.unseenRarity = unseenRarity;
        this.stems = stems;
        // What is a typo in one language is a word in another, and that is what tells them apart.
        spelling = new Spelling(
                stems.language().equals(SEVERAL) ? Set.of() : stems.known().keySet(), this::rarity);
    }

    static Vocabulary of(Corpus texts) {
        long[] hashes = new long[texts.features().size()];
        float[] values = new float[hashes.length];
        int[] frequencies = texts.frequencies();
        for (int i = 0; i < hashes.length; i++) {
            Corpus.Feature feature = texts.features().get(i);
            hashes[i] = feature.hash();
            values[i] = feature.kind().weight() * rarity(frequencies[i], texts.size());
        }
        return new Vocabulary(hashes, values, rarity(0, texts.size()), texts.stems());
    }

    private double rarity(String word) {
        int feature = numbers.of(Features.WORD.hash(word, 0, word.length()));
        return feature < 0 ? Double.POSITIVE_INFINITY : values[feature];
    }

    private static float rarity(int frequency, int texts) {
        return (float) Math.log((1.0 + texts) / (1.0 + frequency)) + 1;
    }

    /** The vocabulary without all other features. */
    Vocabulary only(int[] features) {
        long[] keptHashes = new long[features.length];
        float[] keptValues = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            keptHashes[i] = numbers.hashes()[features[i]];
            keptValues[i] = values[features[i]];
        }
        return new Vocabulary(keptHashes, keptValues, unseenRarity, stems);
    }

    Stems stems() {
        return stems;
    }

    /** Not to be changed. */
    long[] hashes() {
        return numbers.hashes();
    }

    /** Not to be changed. */
    float[] values() {
        return values;
    }

    float unseenRarity() {
        return unseenRarity;
    }

    /**
     * The message as a vector. Features never seen take part in its length, so that a message of which little is known is short in all
     * that is known: that, not the confidence, tells what is out of scope (AUROC 92.8 to 93.9 on CLINC150).
     */
    Vector vector(Words words) {
        Collecting all = new Collecting();
        Features.of(meantBy(words), words, stems, all);
        return all.vector();
    }

    /** A text of which all features are known, by their numbers, the same one as often as it occurs. */
    Vector vector(int[] features) {
        Counts counts = new Counts();
        for (int feature : features) {
            counts.add(feature);
        }
        return vector(counts, 0);
    }

    private Vector vector(Counts counts, double unseen) {
        int[] features = new int[counts.size()];
        float[] weighed = new float[features.length];
        double squares = unseen;
        for (int i = 0; i < features.length; i++) {
            features[i] = counts.number(i);
            int times = counts.times(i);
            weighed[i] = values[features[i]] * (times == 1 ? 1 : (float) (1 + Math.log(times)));
            squares += weighed[i] * weighed[i];
        }
        float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
        for (int i = 0; i < weighed.length; i++) {
            weighed[i] /= length;
        }
        return new Vector(features, weighed);
    }

    /** The features of a message that are known, by their numbers, in words for people. */
    Map<Integer, String> told(Words words) {
        Map<Integer, String> told = new HashMap<>();
        Features.of(
                meantBy(words),
                words,
                stems,
                (kind, hash, text, from, to) -> told.put(numbers.of(hash), kind.told(text, from, to)));
        return told;
    }

    private Words meantBy(Words typed) {
        return typed.mapped(word -> stems.known().containsKey(word) ? word : spelling.meantBy(word));
    }

    private final class Collecting implements Features.Sink {
        private final Counts known = new Counts();
        private double unseen;

        @Override
        public void take(Features kind, long hash, CharSequence text, int from, int to) {
            int feature = numbers.of(hash);
            if (feature < 0) {
                double weight = kind.weight() * unseenRarity;
                unseen += weight * weight;
            } else {
                known.add(feature);
            }
        }

        Vector vector() {
            return Vocabulary.this.vector(known, unseen);
        }
    }
}
