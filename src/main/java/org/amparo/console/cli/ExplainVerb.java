package org.amparo.console.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.amparo.guides.Release;
import org.amparo.privacy.Redaction;
import org.amparo.understanding.Explanation;
import org.amparo.understanding.Learner;
import org.amparo.understanding.Understanders;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why does the bot make of these words what it makes of them? */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Tells in plain words what the bot makes of a message, and why: the signs that stand in it, what speaks for its best guess,",
            "the phrase that is most like it, and the borders it is held against. Nothing is kept."
        })
final class ExplainVerb implements Callable<Integer> {
    private final Terminal terminal;
    private final Learner learner;

    @Mixin
    private final ContentOption content = new ContentOption();

    @Mixin
    private final ModelsOption models = new ModelsOption();

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description =
                    "The message. Without it one line is read from standard input, where no shell keeps it in its history.")
    private List<String> text = List.of();

    ExplainVerb(Terminal terminal, Learner learner) {
        this.terminal = terminal;
        this.learner = learner;
    }

    @Override
    public Integer call() throws IOException {
        Release release = content.release();
        String typed = text.isEmpty()
                ? Optional.ofNullable(terminal.lines().readLine()).orElse("")
                : String.join(" ", text);
        Explanation explanation = new Understanders(learner, Optional.of(models.directory()))
                .explainer(release)
                .explain(Redaction.redact(typed).text());
        Places places = new Places(content.files(Optional.empty()));
        if (json) {
            terminal.out().println(Json.line(ExplanationLine.of(explanation, places)));
        } else {
            new Reasons(explanation, places).lines().forEach(terminal.out()::println);
        }
        return ExitCode.OK;
    }
}
