package org.amparo.understanding.opennlp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amparo.understanding.Words;

/** The features that were seen in learning, and how much each counts. */
final class Vocabulary {
    private final String language;
    private final String[] names;
    private final float[] rarity;
    private final float[] weights;
    private final float unseenRarity;
    private final long[] hashes;
    private final int[] places;
    private final Stems stems;

    /**
     * @param names of all features, in the order of their numbers
     * @param rarity the inverse document frequency of each
     * @param unseenRarity that of a feature in no text
     */
    Vocabulary(String language, String[] names, float[] rarity, float unseenRarity) {
        this.language = language;
        this.names = names;
        this.rarity = rarity;
        this.unseenRarity = unseenRarity;
        weights = new float[names.length];
        int size = Integer.highestOneBit(Math.max(8, names.length * 2)) * 2;
        hashes = new long[size];
        places = new int[size];
        for (int i = 0; i < names.length; i++) {
            weights[i] = Features.ofName(names[i]).weight() * rarity[i];
            put(Features.hash(names[i]), i);
        }
        stems = new Stems(
                language,
                Stream.of(names)
                        .filter(name -> name.startsWith("w:"))
                        .map(name -> name.substring(2))
                        .toList());
    }

    static Vocabulary of(String language, List<Words> texts) {
        Stems stems = new Stems(
                language, texts.stream().flatMap(Vocabulary::words).distinct().toList());
        Census census = new Census();
        for (Words text : texts) {
            census.nextText();
            Features.of(text, stems, census);
        }
        String[] names = census.names();
        float[] rarity = new float[names.length];
        for (int i = 0; i < names.length; i++) {
            rarity[i] = rarity(census.texts(names[i]), texts.size());
        }
        return new Vocabulary(language, names, rarity, rarity(0, texts.size()));
    }

    private static Stream<String> words(Words text) {
        return IntStream.range(0, text.count()).mapToObj(text::at);
    }

    private static float rarity(int frequency, int texts) {
        return (float) Math.log((1.0 + texts) / (1.0 + frequency)) + 1;
    }

    /** The vocabulary without all other features. */
    Vocabulary only(Set<String> some) {
        int[] kept = IntStream.range(0, names.length)
                .filter(i -> some.contains(names[i]))
                .toArray();
        float[] rarities = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            rarities[i] = rarity[kept[i]];
        }
        return new Vocabulary(
                language, IntStream.of(kept).mapToObj(i -> names[i]).toArray(String[]::new), rarities, unseenRarity);
    }

    String language() {
        return language;
    }

    int size() {
        return names.length;
    }

    /** All, in the order of their numbers; not to be changed. */
    String[] names() {
        return names;
    }

    String name(int feature) {
        return names[feature];
    }

    float rarity(int feature) {
        return rarity[feature];
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
        Features.of(words, stems, all);
        return all.vector();
    }

    private final class Collecting implements Features.Sink {
        private int[] features = new int[256];
        private int count;
        private double unseen;

        @Override
        public void take(Features kind, CharSequence text, int from, int to) {
            int feature = number(kind.hash(text, from, to));
            if (feature < 0) {
                double weight = kind.weight() * unseenRarity;
                unseen += weight * weight;
            } else {
                if (count == features.length) {
                    features = Arrays.copyOf(features, count * 2);
                }
                features[count++] = feature;
            }
        }

        Vector vector() {
            Arrays.sort(features, 0, count);
            int[] distinct = new int[count];
            float[] values = new float[count];
            int size = 0;
            double squares = unseen;
            for (int i = 0; i < count; ) {
                int feature = features[i];
                int times = 0;
                for (; i < count && features[i] == feature; i++) {
                    times++;
                }
                float value = weights[feature] * (times == 1 ? 1 : (float) (1 + Math.log(times)));
                squares += value * value;
                distinct[size] = feature;
                values[size++] = value;
            }
            float length = squares == 0 ? 1 : (float) Math.sqrt(squares);
            for (int i = 0; i < size; i++) {
                values[i] /= length;
            }
            return new Vector(Arrays.copyOf(distinct, size), Arrays.copyOf(values, size));
        }
    }

    private void put(long hash, int number) {
        int slot = slot(hash);
        while (hashes[slot] != 0) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        places[slot] = number;
    }

    private int number(long hash) {
        for (int slot = slot(hash); hashes[slot] != 0; slot = slot + 1 & hashes.length - 1) {
            if (hashes[slot] == hash) {
                return places[slot];
            }
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & hashes.length - 1;
    }
}
