package org.amparo.console.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.amparo.channel.ChannelKind;
import org.amparo.channel.Reading;
import org.amparo.channel.WebhookCall;
import org.amparo.message.Incoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What does a channel make of a recorded webhook body? */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads raw webhook bodies and prints what the channel understood, one JSON object a line.")
final class ReadVerb implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CHANNEL", description = "whatsapp, telegram …")
    private String channel = "";

    @Parameters(index = "1..*", paramLabel = "FILE", description = "Bodies, byte for byte. Default: standard input.")
    private List<Path> files = List.of();

    ReadVerb(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ChannelKind kind = kind();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new ParameterException(spec.commandLine(), file + " is not a file that can be read.");
            }
        }
        if (files.isEmpty()) {
            read(kind, STANDARD_INPUT, terminal.in().readAllBytes());
        }
        for (Path file : files) {
            read(kind, String.valueOf(file.getFileName()), Files.readAllBytes(file));
        }
        return ExitCode.OK;
    }

    private void read(ChannelKind kind, String source, byte[] body) {
        Reading reading = kind.read(WebhookCall.ofBody(body));
        if (reading instanceof Reading.Unreadable unreadable) {
            terminal.out().println(Json.line(ReadLine.unreadable(source, unreadable.why())));
        } else if (reading instanceof Reading.Messages read) {
            for (Incoming incoming : read.messages()) {
                terminal.out().println(Json.line(ReadLine.of(source, incoming)));
            }
        }
    }

    private ChannelKind kind() {
        SortedMap<String, ChannelKind> kinds = new TreeMap<>();
        ServiceLoader.load(ChannelKind.class).forEach(kind -> kinds.put(kind.name(), kind));
        ChannelKind kind = kinds.get(channel);
        if (kind == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no channel '" + channel + "'. Use one of " + String.join(", ", kinds.keySet()) + ".");
        }
        return kind;
    }
}
