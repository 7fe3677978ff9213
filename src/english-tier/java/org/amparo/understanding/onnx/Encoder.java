package org.amparo.understanding.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.understanding.Words;

/**
 * A BERT sentence model whose first state is the meaning of the text, such as the bge family. Safe for many threads; each call takes
 * milliseconds on the thread of its caller.
 */
final class Encoder {
    private static final int LONGEST_VERSION = 12;

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String version;

    private Encoder(WordPieces pieces, OrtEnvironment environment, OrtSession session, String version) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
        this.version = version;
    }

    /** Loads a model and tries it. */
    static Encoder open(ModelFiles files) throws IOException {
        WordPieces pieces = WordPieces.read(files.tokenizer());
        byte[] network = Files.readAllBytes(files.network());
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            Encoder encoder =
                    new Encoder(pieces, environment, environment.createSession(network, options), digest(network));
            encoder.direction(pieces.of(Words.of("help")));
            return encoder;
        } catch (OrtException | ClassCastException e) {
            throw new IOException(
                    files.network() + " is no BERT sentence model that can be run here ("
                            + e.getClass().getSimpleName() + "). Take one such as bge-small-en-v1.5.",
                    e);
        }
    }

    private static String digest(byte[] network) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(network))
                    .substring(0, LONGEST_VERSION);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Another one for every other model. */
    String version() {
        return version;
    }

    /** What the words mean. */
    Meaning of(Words words) {
        try {
            return new Meaning(direction(pieces.of(words)), pieces.broken(words));
        } catch (OrtException e) {
            throw new IllegalStateException("The model for English failed: " + e.getCode(), e);
        }
    }

    private float[] direction(long[] numbers) throws OrtException {
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor text = tensor(numbers);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[numbers.length])) {
            Map<String, OnnxTensor> inputs = new LinkedHashMap<>(
                    Map.of("input_ids", text, "attention_mask", mask, "token_type_ids", types));
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs)) {
                return Meaning.unit(((float[][][]) result.get(0).getValue())[0][0]);
            }
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }
}
