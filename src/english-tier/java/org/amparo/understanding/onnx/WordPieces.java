package org.amparo.understanding.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.tokenize.WordpieceTokenizer;
import org.amparo.understanding.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The pieces that a BERT model reads words in. */
final class WordPieces {
    /** A message of more pieces is cut: what somebody needs stands in the first hundred words. */
    private static final int LONGEST = 128;

    private final Map<String, Integer> numbers;
    private final WordpieceTokenizer tokenizer;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        tokenizer = new WordpieceTokenizer(numbers.keySet());
    }

    static WordPieces read(Path json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        try {
            new JsonMapper()
                    .readTree(Files.readAllBytes(json))
                    .at("/model/vocab")
                    .properties()
                    .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
        } catch (JacksonException e) {
            throw new IOException(json + " is no JSON. Take the file that came with the model.", e);
        }
        boolean ofBert = Stream.of(
                        WordpieceTokenizer.BERT_CLS_TOKEN,
                        WordpieceTokenizer.BERT_SEP_TOKEN,
                        WordpieceTokenizer.BERT_UNK_TOKEN)
                .allMatch(numbers::containsKey);
        if (!ofBert) {
            throw new IOException(json + " has no WordPiece vocabulary. Take a BERT model, such as bge-small-en-v1.5.");
        }
        return new WordPieces(numbers);
    }

    /** The numbers of the pieces, the marks of the beginning and of the end among them. */
    long[] of(Words words) {
        String[] pieces = tokenizer.tokenize(words.plain());
        long[] all = Stream.of(pieces)
                .limit(LONGEST)
                .mapToLong(piece -> number(piece, WordpieceTokenizer.BERT_UNK_TOKEN))
                .toArray();
        all[all.length - 1] = number(WordpieceTokenizer.BERT_SEP_TOKEN, WordpieceTokenizer.BERT_UNK_TOKEN);
        return all;
    }

    private int number(String piece, String otherwise) {
        Integer number = numbers.get(piece);
        return number == null ? numbers.getOrDefault(otherwise, 0) : number;
    }

    /** The part of the words that are known in pieces only; 0 where there is no word. */
    double broken(Words words) {
        return IntStream.range(0, words.count())
                .mapToObj(words::at)
                .filter(word -> !word.isEmpty())
                .mapToInt(word -> numbers.containsKey(word) ? 0 : 1)
                .average()
                .orElse(0);
    }
}
