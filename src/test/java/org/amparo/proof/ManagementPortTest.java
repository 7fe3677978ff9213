package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amparo.RunningAmparo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Health and counters, and nothing else that Spring Boot could show: a heap dump would hold the keys. */
class ManagementPortTest {
    private final RunningAmparo amparo = RunningAmparo.instance();
    private final Visitor visitor = new Visitor(amparo);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heapdump",
                "threaddump",
                "env",
                "configprops",
                "beans",
                "mappings",
                "loggers",
                "logfile",
                "metrics",
                "httpexchanges",
                "conditions",
                "scheduledtasks",
                "auditevents",
                "caches",
                "info",
                "sbom",
                "startup",
                "shutdown"
            })
    void hidesEverythingElse(String endpoint) {
        for (URI place : List.of(amparo.managementAt("/actuator/" + endpoint), amparo.at("/actuator/" + endpoint))) {
            assertThat(visitor.get(place).statusCode()).isEqualTo(404);
            assertThat(visitor.send(HttpRequest.newBuilder(place).POST(HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void tellsHealthWithoutDetails() {
        assertThat(text("/actuator/health/readiness")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(text("/actuator/health/liveness")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(text("/actuator/health")).doesNotContain("components", "details");
    }

    @Test
    void isNotTheDoor() {
        assertThat(visitor.get(amparo.at("/actuator/health")).statusCode()).isEqualTo(404);
        assertThat(visitor.get(amparo.managementAt("/webhook/whatsapp")).statusCode())
                .isEqualTo(404);
    }

    private String text(String page) {
        return new String(visitor.get(amparo.managementAt(page)).body(), StandardCharsets.UTF_8);
    }
}
