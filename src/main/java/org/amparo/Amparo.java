package org.amparo;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.console.cli.CommandLineDoor;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;

/** The one way in: without a verb it serves, with a verb it is the command line. */
// The door counts calls by channel and outcome; Spring would observe each once more.
@SpringBootApplication(proxyBeanMethods = false, exclude = ObservationAutoConfiguration.class)
@EnableConfigurationProperties(Settings.class)
public class Amparo {
    /** How many threads wait for calls, Redis and services, by the name that Reactor Netty knows. */
    private static final String LOOPS = "reactor.netty.ioWorkerCount";

    public static void main(String[] arguments) {
        if (serves(arguments)) {
            application().run(arguments);
        } else {
            Optional<Path> englishModel =
                    Optional.ofNullable(System.getenv("AMPARO_ENGLISH_MODEL")).map(Path::of);
            System.exit(new CommandLineDoor(
                            (release, models) -> Knowing.listener(release, models, englishModel), new MaxentLearner())
                    .run(arguments));
        }
    }

    /** The server, not yet started. */
    public static SpringApplication application() {
        // Half of the processors, for all of them think: a turn that meets the same thread again wakes nobody, at least
        // four never meet.
        if (System.getProperty(LOOPS) == null) {
            System.setProperty(
                    LOOPS, String.valueOf(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)));
        }
        SpringApplication application = new SpringApplication(Amparo.class);
        application.addInitializers(new HeadStart());
        return application;
    }

    /** Without a verb; settings such as {@code --server.port=9090} are none. */
    private static boolean serves(String[] arguments) {
        return arguments.length == 0 || arguments[0].matches("--[a-z]+\\..*");
    }
}
