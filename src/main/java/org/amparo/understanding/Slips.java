package org.amparo.understanding;

import java.util.List;
import java.util.Random;

/**
 * Texts as a hurried finger types them: at every tenth character, by chance, a letter is put in, changed, left out or swapped with its
 * neighbour. The same texts in the same order get the same slips. As in the measurements of 22 Nov 2026 that the goals come from.
 */
final class Slips {
    private static final double PART = 0.10;
    private static final long SEED = 7;

    private final Random random = new Random(SEED);
    private final int[] letters;

    private Slips(List<String> texts) {
        letters = texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The texts with slips, letters of all of them put in; spaces stay where they are, unless a letter changes places with one. */
    static List<String> inAll(List<String> texts) {
        Slips slips = new Slips(texts);
        return texts.stream().map(slips::in).toList();
    }

    private String in(String text) {
        int[] typed = text.codePoints().toArray();
        StringBuilder slipped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < typed.length; i++) {
            if (letters.length == 0 || Character.isWhitespace(typed[i]) || random.nextDouble() >= PART) {
                slipped.appendCodePoint(typed[i]);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> slipped.appendCodePoint(anyLetter()).appendCodePoint(typed[i]);
                case 1 -> slipped.appendCodePoint(anyLetter());
                case 2 -> {
                    // left out
                }
                default -> {
                    if (i + 1 < typed.length) {
                        slipped.appendCodePoint(typed[i + 1]);
                    }
                    slipped.appendCodePoint(typed[i++]);
                }
            }
        }
        return slipped.toString();
    }

    private int anyLetter() {
        return letters[random.nextInt(letters.length)];
    }
}
