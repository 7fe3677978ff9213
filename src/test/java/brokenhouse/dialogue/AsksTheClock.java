package brokenhouse.dialogue;

import java.time.Instant;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Not pure: asks the clock, knows reactive types and JSON. */
public class AsksTheClock {
    brokenhouse.message.ImpureMessage circle;
    Mono<JsonNode> reactive;

    Instant now() {
        return Instant.now();
    }
}
