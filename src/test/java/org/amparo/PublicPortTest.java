package org.amparo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

class PublicPortTest {
    private static final RouterFunction<ServerResponse> NO_ROUTES = request -> Mono.empty();

    @Test
    void healthAndMetricsAreNeverWhereEverybodyMayKnock() {
        assertThatThrownBy(() -> new PublicPort(NO_ROUTES, ports("8080", "8080")))
                .hasMessageContaining("management.server.port")
                .hasMessageContaining("MANAGEMENT_PORT")
                .hasMessageContaining("SERVER_PORT");
    }

    @ParameterizedTest
    @CsvSource({"8080, 8081", "0, 0", "9090, 8080"})
    void twoPortsAreTwoPorts(String server, String management) {
        assertThat(new PublicPort(NO_ROUTES, ports(server, management))).isNotNull();
    }

    private static MockEnvironment ports(String server, String management) {
        return new MockEnvironment()
                .withProperty("server.port", server)
                .withProperty("management.server.port", management);
    }
}
