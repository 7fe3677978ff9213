package org.amparo.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.amparo.guides.Intent;
import org.amparo.guides.Organisation;

/**
 * Who helps this person with what their guide is about: those nearest first, among them those who speak their language; at most three.
 * Where too few do, the two who help with anything come in. An expired record shows its website only.
 */
final class Helpers {
    private static final int MOST = 3;
    private static final List<String> GENERAL = List.of("access-now", "front-line-defenders");

    private Helpers() {}

    static String list(Turn turn) {
        Predicate<Organisation> general = helper -> GENERAL.contains(helper.id());
        return turn.release().organisations().stream()
                .filter(Organisation::verified)
                .filter(helper -> nearness(turn, helper) > 0)
                .sorted(most(helper -> fitness(turn, helper, general.test(helper)))
                        .thenComparing(most(helper -> nearness(turn, helper)))
                        .thenComparing(first(helper -> helper.languages().contains(turn.languageCode())))
                        .thenComparing(first(general))
                        .thenComparing(Organisation::id))
                .limit(MOST)
                .map(helper -> describe(turn, helper))
                .collect(Collectors.joining("\n\n"));
    }

    /** Where nothing is known of need and country, only who helps with anything anywhere can be right. */
    private static int fitness(Turn turn, Organisation helper, boolean general) {
        List<String> needed = needed(turn);
        if (needed.isEmpty()) {
            return general && turn.conversation().country().isEmpty() ? 1 : 0;
        }
        return helper.helpsWith().stream().anyMatch(needed::contains) ? 2 : general ? 1 : 0;
    }

    private static List<String> needed(Turn turn) {
        return turn.conversation()
                .place()
                .flatMap(place -> Optional.ofNullable(turn.release().intents().get(place.intent())))
                .map(Intent::help)
                .orElse(List.of());
    }

    private static int nearness(Turn turn, Organisation helper) {
        return turn.conversation()
                .country()
                .map(country -> nearness(turn, helper, country))
                .orElseGet(() -> helper.regions().contains("world") ? 1 : 0);
    }

    private static int nearness(Turn turn, Organisation helper, String country) {
        if (helper.regions().contains(country)) {
            return 3;
        }
        boolean near = helper.regions().stream()
                .anyMatch(region ->
                        turn.release().regions().getOrDefault(region, List.of()).contains(country));
        return near ? 2 : helper.regions().contains("world") ? 1 : 0;
    }

    private static String describe(Turn turn, Organisation helper) {
        boolean fresh = !helper.expiresOn().isBefore(LocalDate.ofInstant(turn.now(), ZoneOffset.UTC));
        String contact = fresh
                ? String.join(", ", helper.contact().values())
                : helper.website() + "\n" + turn.voice().say("organisation-expired");
        String serves = helper.serves()
                .getOrDefault(turn.languageCode(), helper.serves().getOrDefault("en", ""));
        String hours = fresh ? hours(turn, helper) : "";
        return helper.name()
                + (hours.isEmpty() ? "" : " (" + hours + ")")
                + "\n"
                + (serves.isEmpty() ? "" : serves + "\n")
                + contact;
    }

    /** In the person's own time where that is known, else as they say it themselves. */
    private static String hours(Turn turn, Organisation helper) {
        Optional<ZoneId> clock = turn.conversation()
                .country()
                .flatMap(country -> Optional.ofNullable(turn.release().clocks().get(country)));
        return helper.open()
                .flatMap(open -> clock.map(there -> hours(turn, open, there)))
                .orElse(helper.hours());
    }

    private static String hours(Turn turn, Organisation.Hours open, ZoneId there) {
        String from = at(turn, open, open.from(), there);
        return open.until()
                .map(until -> turn.voice()
                        .say("organisation-open-until", "from", from, "until", at(turn, open, until, there)))
                .orElseGet(() -> turn.voice().say("organisation-open", "from", from));
    }

    private static String at(Turn turn, Organisation.Hours open, LocalTime time, ZoneId there) {
        return turn.now()
                .atZone(open.zone())
                .with(time)
                .withZoneSameInstant(there)
                .toLocalTime()
                .toString();
    }

    private static Comparator<Organisation> most(ToIntFunction<Organisation> many) {
        return Comparator.comparingInt(many).reversed();
    }

    private static Comparator<Organisation> first(Predicate<Organisation> those) {
        return most(helper -> those.test(helper) ? 1 : 0);
    }
}
