package brokenhouse.mailbox;

import io.lettuce.core.RedisClient;

/** Knows Redis outside of its sub-room, looks into dialogue, and has a vague name. */
class ReadsTheMeaningHelper {
    RedisClient redis;
    brokenhouse.dialogue.AsksTheClock meaning;
}
