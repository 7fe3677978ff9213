package org.amparo.console.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import org.amparo.understanding.Learner;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/** The program as a command: {@code java -jar target/amparo.jar VERB …}. */
public final class CommandLineDoor {
    private final Ears ears;
    private final Learner learner;

    /**
     * The door.
     *
     * @param ears for the verbs that understand
     * @param learner for the verbs that measure and explain
     */
    public CommandLineDoor(Ears ears, Learner learner) {
        this.ears = ears;
        this.learner = learner;
    }

    /** Runs a verb on the terminal and returns the exit code: 0, 1 or 2. */
    public int run(String[] args) {
        silenceLogs();
        return run(args, System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** The same with streams of the caller; all of them in UTF-8. */
    public int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Terminal terminal = Terminal.of(in, out, err);
        CommandLine verbs = new CommandLine(new AmparoCommand())
                .addSubcommand(new ChatVerb(terminal, ears, InstantSource.system()))
                .addSubcommand(new CheckVerb(terminal, ears))
                .addSubcommand(new TrainVerb(terminal, ears))
                .addSubcommand(new UnderstandVerb(terminal, ears))
                .addSubcommand(new ExplainVerb(terminal, learner))
                .addSubcommand(new ReadVerb(terminal))
                .addSubcommand(new AddIntentVerb(terminal))
                .addSubcommand(new AddLanguageVerb(terminal))
                .addSubcommand(new ExportVerb(terminal))
                .addSubcommand(new ImportVerb(terminal))
                .addSubcommand(new StampVerb(terminal))
                .addSubcommand(new EvaluateVerb(terminal, ears, learner))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler((e, typed) -> explain(e, terminal))
                .setExecutionExceptionHandler((e, verb, parsed) -> explain(e, verb, terminal));
        int code = verbs.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Without Spring's set-up, what libraries log would stand between the results; what matters is said by the verbs. */
    private static void silenceLogs() {
        LoggingSystem.get(CommandLineDoor.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }

    private static int explain(ParameterException e, Terminal terminal) {
        terminal.err().println(e.getMessage());
        terminal.err().println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Something that no verb foresaw. Its message could hold what was typed, so only its kind is told. */
    private static int explain(Exception e, CommandLine verb, Terminal terminal) {
        terminal.err()
                .println(verb.getCommandName() + " failed: " + e.getClass().getSimpleName()
                        + ". This is a fault of the program: please report it with the command you typed.");
        return ExitCode.SOFTWARE;
    }
}
