package org.amparo.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.guides.Intent;
import org.amparo.message.Choice;
import org.amparo.message.Reply;

/** What there is: three shelves, each with its guides. */
final class Menu {
    private static final int GUIDES_A_PAGE = 9;
    private static final List<String> SHELVES = List.of("incident", "protect", "learn");

    private Menu() {}

    static List<Choice> shelves(Turn turn) {
        return SHELVES.stream()
                .map(shelf -> turn.button("menu-" + shelf, new Payload.Shelf(shelf, 0)))
                .toList();
    }

    static Reply reply(Turn turn) {
        return turn.reply(turn.voice().say("menu-title"), shelves(turn));
    }

    static Optional<Reply> page(Turn turn, Payload.Shelf shelf) {
        if (!SHELVES.contains(shelf.name())) {
            return Optional.empty();
        }
        List<Intent> intents = turn.release().intents().values().stream()
                .filter(intent -> shelfOf(intent).equals(shelf.name()))
                .sorted(Comparator.comparing(Intent::risk).reversed())
                .toList();
        int from = Math.min(shelf.page() * GUIDES_A_PAGE, intents.size());
        int to = Math.min(from + GUIDES_A_PAGE, intents.size());
        if (intents.size() - to == 1) {
            to++;
        }
        List<Choice> choices = new ArrayList<>();
        for (Intent intent : intents.subList(from, to)) {
            turn.guide(intent.id()).map(Buttons::start).ifPresent(choices::add);
        }
        choices.add(
                to < intents.size()
                        ? turn.button("menu-more", new Payload.Shelf(shelf.name(), shelf.page() + 1))
                        : Buttons.menu(turn));
        return Optional.of(turn.reply(turn.voice().say("menu-" + shelf.name()), choices));
    }

    private static String shelfOf(Intent intent) {
        return switch (intent.group()) {
            case "incident", "wellbeing" -> "incident";
            case "learning" -> "learn";
            default -> "protect";
        };
    }
}
