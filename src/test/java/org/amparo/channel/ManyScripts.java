package org.amparo.channel;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random texts of visible characters that are easily cut in the wrong place; the same seed gives the same texts. */
final class ManyScripts {
    private static final List<String> VISIBLE = List.of(
            "a",
            "Z",
            "é",
            "e\u0301",
            "ñ",
            "ا",
            "لِ",
            "مُّ",
            "က",
            "ကြို",
            "ဖြင့်",
            "ช้",
            "क्षि",
            "中",
            "。",
            "．",
            "👩‍👩‍👧‍👦",
            "🏳️‍🌈",
            "👍🏽",
            "🇰🇪",
            "1️⃣",
            "𝔄",
            ".",
            "!",
            "؟",
            "။",
            "…",
            "\u200B");
    private static final List<String> BLANK = List.of(" ", " ", " ", "\n", "\n\n", "\r\n\r\n", "\t");

    private final SplittableRandom random;

    ManyScripts(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A text that begins with a letter, with more or less white space in it. */
    String text(int graphemes) {
        int blankInAHundred = random.nextInt(30);
        return "x"
                + IntStream.range(0, graphemes)
                        .mapToObj(i -> one(random.nextInt(100) < blankInAHundred ? BLANK : VISIBLE))
                        .collect(Collectors.joining());
    }

    int number(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
