package org.amparo.console.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.amparo.dialogue.Conversation;
import org.amparo.dialogue.Decision;
import org.amparo.dialogue.Dialogue;
import org.amparo.dialogue.Happening;
import org.amparo.dialogue.Happening.Remark;
import org.amparo.guides.Release;
import org.amparo.message.Reply;
import org.amparo.privacy.Redacted;
import org.amparo.privacy.Redaction;
import org.amparo.understanding.Listener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Talks in the terminal, with the real rules and the real models; nothing is kept. */
@Command(
        name = "chat",
        mixinStandardHelpOptions = true,
        description =
                "Talks with you in the terminal. Type a number or a title to tap a button; end with an empty line.")
final class ChatVerb implements Callable<Integer> {
    private static final String CHANNEL = "webchat";

    private final Terminal terminal;
    private final Ears ears;
    private final InstantSource clock;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "${env:LANG:-en}",
            description = "The language of your device. Default: LANG.")
    private String language = "en";

    ChatVerb(Terminal terminal, Ears ears, InstantSource clock) {
        this.terminal = terminal;
        this.ears = ears;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Release release = content.release();
        Listener listener = ears.listenerFor(release, models.directory());
        Optional<Conversation> conversation = turn(release, Optional.empty(), new Happening.Opened(language));
        BufferedReader lines = terminal.lines();
        @Nullable String line;
        while ((line = lines.readLine()) != null && !line.isBlank()) {
            conversation = turn(release, conversation, said(line, listener, conversation));
        }
        return ExitCode.OK;
    }

    private Optional<Conversation> turn(Release release, Optional<Conversation> before, Happening happening) {
        Decision decision = Dialogue.decide(release, before, CHANNEL, happening, clock.instant());
        decision.replies().forEach(this::print);
        terminal.out().print("> ");
        terminal.out().flush();
        return decision.forgets() ? Optional.empty() : Optional.of(decision.next());
    }

    private static Happening said(String line, Listener listener, Optional<Conversation> conversation) {
        Redacted redacted = Redaction.redact(line);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (redacted.changed()) {
            remarks.add(Remark.REDACTED);
        }
        Optional<String> spoken = conversation.flatMap(Conversation::language);
        return new Happening.Said(redacted.text(), listener.understand(redacted.text(), spoken), remarks);
    }

    private void print(Reply reply) {
        terminal.out().println();
        terminal.out().println(reply.text());
        for (int i = 0; i < reply.choices().size(); i++) {
            terminal.out()
                    .println("  " + (i + 1) + ". " + reply.choices().get(i).title());
        }
    }
}
