package org.amparo.understanding.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.amparo.understanding.Words;

/** Texts and their features, which are read once: that is the work, and what is learned from a part of the texts needs no other reading. */
final class Corpus {
    private final List<Words> texts;
    private final Stems stems;
    /** Always in the same order. */
    private final List<Feature> features;
    /** The numbers of the features of each text, rising, the same one as often as it occurs. */
    private final int[][] ofTexts;

    /** A feature that stands in one of the texts. */
    record Feature(long hash, Features kind, String name) {}

    private Corpus(List<Words> texts, Stems stems, List<Feature> features, int[][] ofTexts) {
        this.texts = texts;
        this.stems = stems;
        this.features = features;
        this.ofTexts = ofTexts;
    }

    static Corpus of(String language, List<Words> texts) {
        Stems stems = Stems.of(language, texts);
        Reading reading = new Reading();
        int[][] ofTexts = texts.stream().map(text -> reading.of(text, stems)).toArray(int[][]::new);
        List<Feature> features = reading.features.stream()
                .sorted(Comparator.comparingLong(Feature::hash))
                .toList();
        int[] places = new int[features.size()];
        for (int place = 0; place < places.length; place++) {
            places[reading.numbers.of(features.get(place).hash())] = place;
        }
        return new Corpus(texts, stems, features, renumbered(ofTexts, places));
    }

    /** Some of the texts, as if no others had been read. */
    Corpus part(int[] chosen) {
        List<Words> some = IntStream.of(chosen).mapToObj(texts::get).toList();
        int[][] ofSome = IntStream.of(chosen).mapToObj(text -> ofTexts[text]).toArray(int[][]::new);
        int[] frequencies = frequencies(ofSome);
        int[] places = new int[frequencies.length];
        List<Feature> left = new ArrayList<>();
        for (int feature = 0; feature < places.length; feature++) {
            if (frequencies[feature] > 0) {
                places[feature] = left.size();
                left.add(features.get(feature));
            }
        }
        return new Corpus(some, stems.knowing(some), left, renumbered(ofSome, places));
    }

    private static int[][] renumbered(int[][] ofTexts, int[] numbers) {
        int[][] renumbered = new int[ofTexts.length][];
        for (int text = 0; text < ofTexts.length; text++) {
            int[] others = new int[ofTexts[text].length];
            for (int i = 0; i < others.length; i++) {
                others[i] = numbers[ofTexts[text][i]];
            }
            Arrays.sort(others);
            renumbered[text] = others;
        }
        return renumbered;
    }

    int size() {
        return texts.size();
    }

    Stems stems() {
        return stems;
    }

    List<Feature> features() {
        return features;
    }

    /** The numbers of the features of a text, rising, the same one as often as it occurs. Not to be changed. */
    int[] of(int text) {
        return ofTexts[text];
    }

    /** In how many texts each feature stands. */
    int[] frequencies() {
        return frequencies(ofTexts);
    }

    private int[] frequencies(int[][] ofTexts) {
        int[] frequencies = new int[features.size()];
        for (int[] ofText : ofTexts) {
            for (int i = 0; i < ofText.length; i++) {
                if (i == 0 || ofText[i] != ofText[i - 1]) {
                    frequencies[ofText[i]]++;
                }
            }
        }
        return frequencies;
    }

    /** Names a feature once, not each time it is met. */
    private static final class Reading implements Features.Sink {
        private final Numbers numbers = new Numbers();
        private final List<Feature> features = new ArrayList<>();
        private int[] ofText = new int[256];
        private int size;

        int[] of(Words text, Stems stems) {
            size = 0;
            Features.of(text, stems, this);
            return Arrays.copyOf(ofText, size);
        }

        @Override
        public void take(Features kind, long hash, CharSequence text, int from, int to) {
            int number = numbers.give(hash);
            if (number == features.size()) {
                features.add(new Feature(hash, kind, kind.name(text, from, to)));
            }
            if (size == ofText.length) {
                ofText = Arrays.copyOf(ofText, size * 2);
            }
            ofText[size++] = number;
        }
    }
}
