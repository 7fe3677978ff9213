package org.amparo.console.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What stands before every verb. */
@Command(
        name = "amparo",
        mixinStandardHelpOptions = true,
        versionProvider = AmparoCommand.Version.class,
        synopsisSubcommandLabel = "VERB",
        description = "Helps human rights defenders and journalists stay safe. Without a verb it serves.")
final class AmparoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "A verb is missing: use one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** What the jar's manifest says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = AmparoCommand.class.getPackage().getImplementationVersion();
            return new String[] {"amparo " + (version == null ? "(not packaged)" : version)};
        }
    }
}
