package org.amparo;

import java.nio.file.Path;
import java.util.Optional;
import org.amparo.console.cli.CommandLineDoor;
import org.amparo.understanding.opennlp.MaxentLearner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The one way in: without a verb it serves, with a verb it is the command line. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class Amparo {
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
        SpringApplication application = new SpringApplication(Amparo.class);
        application.addInitializers(new HeadStart());
        return application;
    }

    /** Without a verb; settings such as {@code --server.port=9090} are none. */
    private static boolean serves(String[] arguments) {
        return arguments.length == 0 || arguments[0].matches("--[a-z]+\\..*");
    }
}
