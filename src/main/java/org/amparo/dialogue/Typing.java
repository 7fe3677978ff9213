package org.amparo.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.message.Choice;

/** What was just offered, typed instead of tapped: "2", "2️⃣", "(2)" or its title. */
final class Typing {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private Typing() {}

    static Optional<Decision> decide(Turn turn) {
        return chosen(turn).flatMap(choice -> Tapping.decide(turn.with(new Happening.Tapped(choice.payload()))));
    }

    /** What the person chose of what was just offered. */
    static Optional<Choice> chosen(Turn turn) {
        return turn.happening() instanceof Happening.Said said
                ? choice(plain(said.text()), turn.conversation().offered())
                : Optional.empty();
    }

    private static Optional<Choice> choice(String plain, List<Choice> offered) {
        if (NUMBER.matcher(plain).matches()) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= offered.size() ? Optional.of(offered.get(number - 1)) : Optional.empty();
        }
        return offered.stream()
                .filter(choice -> plain(choice.title()).equals(plain))
                .findFirst();
    }

    /** Lower case, digits of every script as 0-9, without accents, marks and punctuation. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (Character.isLetter(c)) {
                plain.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                plain.append(' ');
            }
        });
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }
}
