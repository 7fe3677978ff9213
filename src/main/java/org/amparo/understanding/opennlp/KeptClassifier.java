package org.amparo.understanding.opennlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A classifier as bytes: numbers in blocks, which are read as fast as memory is copied. OpenNLP's own file names each feature and took
 * seconds and more memory than a small server has, for six languages.
 */
final class KeptClassifier {
    private KeptClassifier() {}

    static void write(MaxentClassifier classifier, OutputStream out) throws IOException {
        Vocabulary vocabulary = classifier.vocabulary();
        DataOutputStream data = new DataOutputStream(out);
        data.writeDouble(classifier.sharpness());
        data.writeFloat(vocabulary.unseenRarity());
        lines(data, vocabulary.stems().language());
        lines(data, String.join("\n", classifier.outcomes()));
        lines(
                data,
                vocabulary.stems().known().entrySet().stream()
                        .map(of -> of.getKey() + "\t" + of.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n")));
        long[] hashes = vocabulary.hashes();
        List<short[]> cells = new ArrayList<>();
        classifier.weights().each(cells::add);
        int length = cells.stream().mapToInt(ofFeature -> ofFeature.length).sum();
        data.writeInt(hashes.length);
        data.writeInt(length);
        ByteBuffer numbers =
                ByteBuffer.allocate(hashes.length * (Long.BYTES + Float.BYTES + Integer.BYTES) + length * Short.BYTES);
        numbers.asLongBuffer().put(hashes);
        numbers.position(hashes.length * Long.BYTES);
        numbers.asFloatBuffer().put(vocabulary.values());
        numbers.position(numbers.position() + hashes.length * Float.BYTES);
        int end = 0;
        for (short[] ofFeature : cells) {
            end += ofFeature.length;
            numbers.putInt(end);
        }
        ShortBuffer all = numbers.asShortBuffer();
        cells.forEach(all::put);
        data.write(numbers.array());
    }

    /** An {@link IOException} or a runtime exception if the bytes are none that this wrote. */
    static MaxentClassifier read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        double sharpness = data.readDouble();
        float unseenRarity = data.readFloat();
        String language = lines(data);
        List<String> outcomes = List.of(lines(data).split("\n"));
        Map<String, String> stems = new HashMap<>();
        lines(data).lines().map(line -> line.split("\t")).forEach(of -> stems.put(of[0], of[1]));
        // Most stems are words themselves, and many words have the same one.
        Map<String, String> once = new HashMap<>();
        stems.keySet().forEach(word -> once.put(word, word));
        stems.replaceAll((word, stem) -> once.computeIfAbsent(stem, itself -> itself));
        long[] hashes = new long[data.readInt()];
        float[] values = new float[hashes.length];
        int[] ends = new int[hashes.length];
        short[] cells = new short[data.readInt()];
        if (hashes.length == 0) {
            throw new IOException("A classifier without features");
        }
        ByteBuffer numbers = ByteBuffer.wrap(data.readAllBytes());
        numbers.asLongBuffer().get(hashes);
        numbers.position(hashes.length * Long.BYTES);
        numbers.asFloatBuffer().get(values);
        numbers.position(numbers.position() + hashes.length * Float.BYTES);
        numbers.asIntBuffer().get(ends);
        numbers.position(numbers.position() + hashes.length * Integer.BYTES);
        numbers.asShortBuffer().get(cells);
        return new MaxentClassifier(
                new Vocabulary(hashes, values, unseenRarity, new Stems(language, stems)),
                outcomes,
                new Weights(ends, cells, outcomes.size()),
                sharpness);
    }

    private static void lines(DataOutputStream data, String lines) throws IOException {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        data.writeInt(bytes.length);
        data.write(bytes);
    }

    private static String lines(DataInputStream data) throws IOException {
        return new String(data.readNBytes(data.readInt()), StandardCharsets.UTF_8);
    }
}
