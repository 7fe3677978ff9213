package org.amparo.dialogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.guides.Organisation;

/** Who helps this person: region first, then language; at most three; an expired record shows its website only. */
final class Helpers {
    private static final int MOST = 3;
    private static final List<String> GENERAL = List.of("access-now", "front-line-defenders");

    private Helpers() {}

    static String list(Turn turn) {
        return turn.release().organisations().stream()
                .filter(Organisation::verified)
                .filter(helper -> nearness(turn, helper) > 0)
                .sorted(Comparator.comparingInt((Organisation helper) -> -nearness(turn, helper))
                        .thenComparing(Organisation::id))
                .limit(MOST)
                .map(helper -> describe(turn, helper))
                .collect(Collectors.joining("\n\n"));
    }

    private static int nearness(Turn turn, Organisation helper) {
        int place = turn.conversation()
                .country()
                .map(country -> nearness(turn, helper, country))
                .orElseGet(() -> helper.regions().contains("world") ? 1 : 0);
        if (place == 0) {
            return 0;
        }
        int speaks = helper.languages().contains(turn.languageCode()) ? 1 : 0;
        int general = GENERAL.contains(helper.id()) ? 4 : 0;
        return place * 10 + speaks * 2 + general;
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
        String hours = fresh && !helper.hours().isEmpty() ? " (" + helper.hours() + ")" : "";
        return helper.name() + hours + "\n" + (serves.isEmpty() ? "" : serves + "\n") + contact;
    }
}
