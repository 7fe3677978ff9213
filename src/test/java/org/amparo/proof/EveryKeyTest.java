package org.amparo.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.RunningAmparo;
import org.amparo.mailbox.redis.KeySchema;
import org.junit.jupiter.api.Test;

/** What lies in the Redis of a running Amparo: nothing but what the design names, and nothing for ever. */
class EveryKeyTest {
    private final RunningAmparo amparo = RunningAmparo.instance();

    @Test
    void isInTheSchemaAndEnds() {
        List<String> strangers = new ArrayList<>();
        Set<KeySchema> seen = EnumSet.noneOf(KeySchema.class);
        LongTalk talk = new LongTalk(amparo, new Visitor(amparo), "5556204817", "Ollivantry");
        talk.everyKindOfMessage();
        talk.aMessageThatFailsAgainAndAgain();
        talk.withTheServiceAway(() -> timesToLive().forEach((key, left) -> {
            KeySchema.of(key).ifPresent(seen::add);
            if (KeySchema.of(key).filter(schema -> schema.allows(left)).isEmpty()) {
                strangers.add(key + " lives for " + left + " ms");
            }
        }));
        assertThat(strangers).isEmpty();
        assertThat(seen)
                .contains(
                        KeySchema.SEEN_MARK,
                        KeySchema.RECORD,
                        KeySchema.PARCELS,
                        KeySchema.DUE_PARCELS,
                        KeySchema.DEAD_LETTERS);
    }

    /** Milliseconds, -1 for no end; what ends while we look is left out. */
    private Map<String, Long> timesToLive() {
        return RedisTraces.ask(
                amparo.redisUrl(),
                redis -> RedisTraces.keys(redis).stream()
                        .map(key -> Map.entry(RedisTraces.text(key), redis.pttl(key)))
                        .filter(key -> key.getValue() != -2)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
