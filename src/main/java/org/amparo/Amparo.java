package org.amparo;

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
            System.exit(new CommandLineDoor(Knowing::listener, new MaxentLearner()).run(arguments));
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
