package org.amparo.console.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.understanding.Command;
import org.amparo.understanding.Explanation;
import org.amparo.understanding.Explanation.Borders;
import org.amparo.understanding.Pull;
import org.amparo.understanding.Understanding;
import org.amparo.understanding.Understanding.Guess;

/** An explanation in plain words, a line for each thing that was looked at. */
final class Reasons {
    private static final int MOST_PULLS = 6;
    private static final String NONE = "none";

    private final Explanation explanation;
    private final Understanding meaning;
    private final Places places;

    Reasons(Explanation explanation, Places places) {
        this.explanation = explanation;
        this.places = places;
        meaning = explanation.meaning();
    }

    Stream<String> lines() {
        Borders borders = explanation.borders();
        Stream<String> before = Stream.of(line("Language", language()), line("Danger", danger()));
        Stream<String> signs = explanation.signs().stream().map(sign -> line("", sign(sign)));
        Stream<String> after = Stream.of(
                line("Harm", meaning.harmful() ? "asks for help to harm somebody else" : NONE),
                line("Command", command()),
                line("Needs", guesses(meaning.alternatives())),
                line("Familiar", familiarity(borders)),
                line(
                        "Sure",
                        measured(
                                percent(meaning.confidence()),
                                meaning.confidence() >= borders.sureFrom(),
                                "a guide",
                                percent(borders.sureFrom()))),
                line("For", pulls(strongest(explanation.pulls(), 1))),
                line("Against", pulls(strongest(explanation.pulls(), -1))),
                line("Nearest", nearest()),
                line("Names", names()),
                line("Outcome", outcome()));
        return Stream.of(before, signs, after).flatMap(some -> some);
    }

    /** The strongest pulls in one direction: 1 for, -1 against. */
    static List<Pull> strongest(List<Pull> pulls, int direction) {
        return pulls.stream()
                .filter(pull -> pull.points() * direction > 0)
                .limit(MOST_PULLS)
                .toList();
    }

    private String language() {
        List<Guess> likely = explanation.languages();
        return switch (likely.size()) {
            case 0 -> meaning.language() + ", for no language has these letters";
            case 1 -> meaning.language() + ", by its letters";
            default -> meaning.language() + ", by its words: " + guesses(likely.subList(0, Math.min(3, likely.size())));
        };
    }

    private String danger() {
        Borders borders = explanation.borders();
        boolean alarming =
                borders.urgent() >= borders.alarmFrom() && borders.familiarity() >= borders.outOfScopeBelow();
        String opinion = "all urgent needs together are likely by "
                + measured(
                        percent(borders.urgent()), alarming, "an alarm without a sign", percent(borders.alarmFrom()));
        return meaning.danger()
                .map(kind -> kind + ", " + (isSigned() ? "by a sign" : alarming ? "by opinion" : "for it happens now"))
                .orElse(
                        explanation.signs().isEmpty()
                                ? NONE
                                : "none, for the opinion is sure of a need that is not urgent")
                .concat("; " + opinion);
    }

    private boolean isSigned() {
        return explanation.signs().stream().anyMatch(sign -> meaning.danger().equals(Optional.of(sign.kind())));
    }

    private String sign(Explanation.Sign sign) {
        return "%s: '%s' stands for %s"
                .formatted(
                        sign.kind(),
                        sign.words(),
                        places.of("_bot/", sign.notation()).orElse(sign.notation()));
    }

    private static String familiarity(Borders borders) {
        return measured(
                        format("%.2f", borders.familiarity()),
                        borders.familiarity() >= borders.guideFrom(),
                        "a guide",
                        format("%.2f", borders.guideFrom()))
                + format(
                        borders.familiarity() < borders.outOfScopeBelow()
                                ? "; below %.2f it is out of scope"
                                : "; out of scope is below %.2f",
                        borders.outOfScopeBelow());
    }

    private static String measured(String value, boolean met, String what, String needed) {
        return format("%s, %s for %s, which needs %s", value, met ? "enough" : "too little", what, needed);
    }

    private String command() {
        return meaning.command()
                .map(Command::word)
                .map(word -> word + (explanation.wholeCommand() ? ", the whole message" : ", by a phrase in it"))
                .orElse(NONE);
    }

    private String nearest() {
        return explanation
                .nearest()
                .map(example -> format("'%s', %s alike", example.phrase(), percent(example.likeness()))
                        + places.of(example.intent() + "/phrases." + meaning.language(), example.phrase())
                                .map(place -> " (" + place + ")")
                                .orElse(""))
                .orElse(NONE);
    }

    private String names() {
        Understanding.Entities entities = meaning.entities();
        String names = Stream.of(
                        entities.platform().map(name -> "platform " + name),
                        entities.device().map(name -> "device " + name),
                        entities.country().map(name -> "country " + name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? NONE : names;
    }

    private String outcome() {
        String best = meaning.intent().orElse("");
        return switch (meaning.outcome()) {
            case DANGER -> "says at once what to do in danger";
            case COMMAND -> "does what it was told";
            case GUIDE ->
                "starts the guide '" + best + "'"
                        + meaning.also()
                                .map(also -> ", then offers '" + also + "'")
                                .orElse("");
            case ASK -> "asks which is meant";
            case OUT_OF_SCOPE -> meaning.harmful() ? "refuses" : "says that it did not understand";
        };
    }

    private static String guesses(List<Guess> guesses) {
        return guesses.isEmpty()
                ? NONE
                : guesses.stream()
                        .map(guess -> guess.intent() + " " + percent(guess.confidence()))
                        .collect(Collectors.joining(", "));
    }

    private static String pulls(List<Pull> pulls) {
        return pulls.isEmpty()
                ? NONE
                : pulls.stream()
                        .map(pull -> format("%s %+.2f", pull.feature(), pull.points()))
                        .collect(Collectors.joining(", "));
    }

    private static String line(String name, String said) {
        return format("%-9s %s", name, said);
    }

    private static String percent(double part) {
        return format("%.0f %%", 100 * part);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
