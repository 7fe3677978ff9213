package org.amparo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The one way in: without a verb it serves, with a verb it is the command line. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
public class Amparo {
    public static void main(String[] arguments) {
        SpringApplication.run(Amparo.class, arguments);
    }
}
