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
            SpringApplication.run(Amparo.class, arguments);
        } else {
            System.exit(new CommandLineDoor(Knowing::listener, new MaxentLearner()).run(arguments));
        }
    }

    /** Without a verb; settings such as {@code --server.port=9090} are none. */
    private static boolean serves(String[] arguments) {
        return arguments.length == 0 || arguments[0].matches("--[a-z]+\\..*");
    }
}
