package org.amparo.understanding.opennlp;

import org.amparo.understanding.Words;

/**
 * The features of a message: words, stems, pairs of neighbouring stems with the edges of the message, and two to four letters in a row,
 * across words too. Chosen on the validation rows of CLINC150 and HWU64, ten examples an intent (22 Nov 2026): stems above words
 * +0.7, letters across words +0.4, stems counting twice +1 point; pairs of distant words, three words in a row and five letters +0.
 */
enum Features {
    WORD('w', 1),
    STEM('s', 2),
    STEMS('t', 1),
    LETTERS('c', 1),
    TOPIC('k', 3);

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 4;
    private static final long PRIME = 0x100000001b3L;

    private final char mark;
    private final float weight;

    Features(char mark, float weight) {
        this.mark = mark;
        this.weight = weight;
    }

    /** Takes one feature: part of a text, and its hash. */
    interface Sink {
        void take(Features kind, long hash, CharSequence text, int from, int to);
    }

    float weight() {
        return weight;
    }

    /** The readable name, such as {@code w:help} or {@code c:elp}. */
    String name(CharSequence text, int from, int to) {
        return mark + ":" + text.subSequence(from, to);
    }

    /** In words for people, the edges of words shown as dots. */
    String told(CharSequence text, int from, int to) {
        String kind = switch (this) {
            case WORD -> "the word";
            case STEM -> "the stem";
            case STEMS -> "the stems in a row";
            case LETTERS -> "the letters";
            case TOPIC -> "the topic";
        };
        return kind + " '" + text.subSequence(from, to).toString().replace(' ', '·') + "'";
    }

    /** Multiplied, so that the first letter of one kind does not make up for the mark of another. */
    long begin() {
        return mark * PRIME;
    }

    static long next(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    long hash(CharSequence text, int from, int to) {
        long hash = begin();
        for (int i = from; i < to; i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    /** Sends all features of the message to the sink, the same one as often as it occurs. */
    static void of(Words words, Stems stems, Sink sink) {
        of(words, words, stems, sink);
    }

    /** The same of a message with typos: words as they were meant, letters as they were typed. */
    static void of(Words meant, Words typed, Stems stems, Sink sink) {
        for (String topic : meant.topics()) {
            TOPIC.send(topic, 0, topic.length(), sink);
        }
        words(meant, stems, sink);
        letters(typed, sink);
    }

    private static void words(Words words, Stems stems, Sink sink) {
        StringBuilder stemmed = new StringBuilder(128).append(' ');
        int before = 0;
        for (int i = 0; i < words.count(); i++) {
            String word = words.at(i);
            if (word.isEmpty()) {
                continue;
            }
            WORD.send(word, 0, word.length(), sink);
            int stemFrom = stemmed.length();
            stemmed.append(stems.of(word));
            STEM.send(stemmed, stemFrom, stemmed.length(), sink);
            STEMS.send(stemmed, before, stemmed.length(), sink);
            stemmed.append(' ');
            before = stemFrom;
        }
        if (stemmed.length() > 1) {
            STEMS.send(stemmed, before, stemmed.length(), sink);
        }
    }

    private void send(CharSequence text, int from, int to, Sink sink) {
        sink.take(this, hash(text, from, to), text, from, to);
    }

    private static void letters(Words words, Sink sink) {
        StringBuilder plain = new StringBuilder(128).append(' ');
        for (int i = 0; i < words.count(); i++) {
            if (!words.at(i).isEmpty()) {
                plain.append(words.at(i)).append(' ');
            }
        }
        for (int from = 0; from < plain.length() - 1; from++) {
            int longest = Math.min(plain.length(), from + MOST_LETTERS);
            long hash = LETTERS.begin();
            for (int to = from + 1; to <= longest; to++) {
                hash = next(hash, plain.charAt(to - 1));
                if (to - from >= FEWEST_LETTERS) {
                    sink.take(LETTERS, hash, plain, from, to);
                }
            }
        }
    }
}
