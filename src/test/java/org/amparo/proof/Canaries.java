package org.amparo.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that must be found nowhere, whatever they are dressed in. */
final class Canaries {
    private final Map<String, String> dressed = new LinkedHashMap<>();

    static Canaries of(String... words) {
        Canaries canaries = new Canaries();
        for (String word : words) {
            canaries.dress("as it is", word);
            canaries.dress("small letters", word.toLowerCase(Locale.ROOT));
            canaries.dress("capitals", word.toUpperCase(Locale.ROOT));
            canaries.dress("reversed case", reversedCase(word));
        }
        return canaries;
    }

    private void dress(String letters, String word) {
        byte[] bytes = word.getBytes(UTF_8);
        put(letters + ", plain", bytes);
        put(letters + ", hex", HexFormat.of().formatHex(bytes).getBytes(UTF_8));
        put(letters + ", HEX", HexFormat.of().withUpperCase().formatHex(bytes).getBytes(UTF_8));
        put(letters + ", UTF-16LE", word.getBytes(UTF_16LE));
        put(letters + ", UTF-16BE", word.getBytes(UTF_16BE));
        for (int offset = 0; offset < 3; offset++) {
            put(letters + ", base64 at " + offset, base64(bytes, offset));
        }
    }

    private void put(String dress, byte[] bytes) {
        dressed.putIfAbsent(new String(bytes, ISO_8859_1), dress);
    }

    /** The characters that depend on nothing before or behind the word. */
    private static byte[] base64(byte[] word, int offset) {
        byte[] shifted = new byte[offset + word.length];
        System.arraycopy(word, 0, shifted, offset, word.length);
        String encoded = Base64.getEncoder().encodeToString(shifted);
        int first = (offset * 8 + 5) / 6;
        int end = shifted.length * 8 / 6;
        return encoded.substring(first, end).getBytes(UTF_8);
    }

    private static String reversedCase(String word) {
        return word.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Every form of every word, as the bytes that would lie somewhere. */
    Collection<byte[]> forms() {
        return dressed.keySet().stream().map(form -> form.getBytes(ISO_8859_1)).toList();
    }

    /** Where they are, and in which dress; never the word itself. */
    List<String> hits(Collection<Trace> traces) {
        List<String> hits = new ArrayList<>();
        for (Trace trace : traces) {
            String text = new String(trace.bytes(), ISO_8859_1);
            dressed.forEach((form, dress) -> {
                if (text.contains(form)) {
                    hits.add(trace.where() + ": " + dress);
                }
            });
        }
        return hits;
    }
}
