package org.amparo.transcripts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amparo.Knowledge;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Decision;
import org.amparo.dialogue.Dialogue;
import org.amparo.dialogue.Effect;
import org.amparo.dialogue.Effect.Event;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.json.ConversationCodec;
import org.amparo.message.Choice;
import org.amparo.message.Reply;
import org.amparo.privacy.Redaction;

/** Where a transcript is played: the real rules and the real models, with a clock that the script moves. */
final class Stage {
    private static final EnumSet<Event> WORTH_TELLING = EnumSet.of(Event.DANGER, Event.HUMAN, Event.ERASE, Event.STOP);

    private final Knowledge knowledge;
    private final String channel;
    private Optional<Conversation> conversation = Optional.empty();
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    Stage(Knowledge knowledge, String channel) {
        this.knowledge = knowledge;
        this.channel = channel;
    }

    /** What the bot does about one line of the person. */
    Transcript.Exchange play(Transcript.Exchange written) {
        List<String> bot = new ArrayList<>();
        List<String> does = new ArrayList<>();
        if (written.kind().equals("later")) {
            now = now.plus(hours(written.words()));
            return new Transcript.Exchange(written.line(), bot, does);
        }
        Decision decision = Dialogue.decide(knowledge.release(), conversation, channel, happening(written), now);
        now = now.plusSeconds(30);
        conversation = decision.forgets()
                ? Optional.empty()
                : ConversationCodec.read(ConversationCodec.write(decision.next()));
        decision.replies().forEach(reply -> bot.add(line(reply)));
        decision.effects().stream()
                .filter(effect -> effect instanceof Effect.Note note && WORTH_TELLING.contains(note.event()))
                .forEach(
                        effect -> does.add(((Effect.Note) effect).event().name().toLowerCase(Locale.ROOT)));
        return new Transcript.Exchange(written.line(), bot, does);
    }

    private Happening happening(Transcript.Exchange written) {
        if (written.kind().equals("open")) {
            return new Happening.Opened(written.words());
        }
        if (written.kind().equals("tap")) {
            return new Happening.Tapped(payload(written.words()));
        }
        var redacted = Redaction.redact(written.words());
        var meaning = knowledge.listener().understand(redacted.text(), conversation.flatMap(Conversation::language));
        EnumSet<Happening.Remark> remarks = EnumSet.noneOf(Happening.Remark.class);
        if (redacted.changed()) {
            remarks.add(Happening.Remark.REDACTED);
        }
        return new Happening.Said(redacted.text(), meaning, remarks);
    }

    private String payload(String title) {
        List<Choice> offered = conversation.map(Conversation::offered).orElse(List.of());
        return offered.stream()
                .filter(choice -> choice.title().equals(title))
                .map(Choice::payload)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no button [" + title + "], only "
                        + offered.stream().map(Choice::title).toList()));
    }

    private static String line(Reply reply) {
        StringBuilder line = new StringBuilder(reply.text().replaceAll("\\s+", " "));
        reply.choices()
                .forEach(choice -> line.append("  [").append(choice.title()).append(']'));
        return line.toString();
    }

    private static Duration hours(String words) {
        String[] parts = words.split(" ");
        long amount = Long.parseLong(parts[0]);
        return parts[1].startsWith("day") ? Duration.ofDays(amount) : Duration.ofHours(amount);
    }
}
