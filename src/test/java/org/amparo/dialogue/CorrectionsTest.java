package org.amparo.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.Knowledge;
import org.amparo.TestKnowledge;
import org.amparo.message.Reply;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever asks for what older guides told is told how it is today, in each language: each row of the corrections. */
class CorrectionsTest {
    private static final Path ROWS = Path.of("src/test/resources/org/amparo/dialogue/corrections.tsv");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Knowledge knowledge = TestKnowledge.ofTheContent();

    private record Row(String matter, String language, String asked, String where, List<String> places) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            String[] told = cells[3].split(":", 2);
            return new Row(cells[0], cells[1], cells[2], told[0], List.of(told[1].split(",")));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCorrectionReachesWhoAsks() throws IOException {
        return Files.readAllLines(ROWS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Row::of)
                .map(row -> DynamicTest.dynamicTest(row.matter() + " in " + row.language(), () -> reaches(row)));
    }

    private void reaches(Row row) {
        Conversation known = decide(Conversation.fresh(), new Happening.Tapped("l:" + row.language()))
                .next();
        var meaning = knowledge.listener().understand(row.asked(), Optional.of(row.language()));
        Decision answer =
                decide(known, new Happening.Said(row.asked(), meaning, EnumSet.noneOf(Happening.Remark.class)));
        assertThat(told(row, answer)).as(row.asked()).containsAnyElementsOf(row.places());
    }

    private Set<String> told(Row row, Decision answer) {
        return switch (row.where()) {
            case "old" -> oldNames(row, answer);
            case "guide" ->
                answer.next().place().map(Place::intent).stream().collect(java.util.stream.Collectors.toSet());
            default -> within(answer);
        };
    }

    private Set<String> oldNames(Row row, Decision answer) {
        List<String> said = answer.replies().stream().map(Reply::text).toList();
        Set<String> told = new HashSet<>();
        knowledge.release().oldNames().stream()
                .filter(old -> said.contains(old.told().get(row.language())))
                .forEach(old -> told.add(old.id()));
        return told;
    }

    /** Every step that can be reached from there by tapping. */
    private Set<String> within(Decision answer) {
        Set<String> seen = new HashSet<>();
        Deque<Conversation> open = new ArrayDeque<>(List.of(answer.next()));
        while (!open.isEmpty()) {
            Conversation here = open.remove();
            boolean isNew = here.place()
                    .flatMap(there -> there.step().map(step -> there.intent() + "/" + step))
                    .filter(seen::add)
                    .isPresent();
            if (isNew) {
                here.offered().stream()
                        .filter(choice -> choice.payload().matches("[na]:.*"))
                        .forEach(choice -> open.add(decide(here, new Happening.Tapped(choice.payload()))
                                .next()));
            }
        }
        return seen;
    }

    private Decision decide(Conversation before, Happening happening) {
        return Dialogue.decide(knowledge.release(), Optional.of(before), "webchat", happening, NOW);
    }
}
