package org.amparo.dialogue;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing the bot does.
 *
 * @param name in words
 * @param decide the decision, or empty if the rule does not fit this turn
 */
record Rule(String name, Function<Turn, Optional<Decision>> decide) {}
