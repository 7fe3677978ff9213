package org.amparo.understanding;

import java.util.Map;
import java.util.Optional;

/**
 * All that was learned from a release, and takes seconds to learn again.
 *
 * @param tongues tells the languages apart, if there are several
 * @param ears by language code; at least one
 */
record Learning(Optional<Classifier> tongues, Map<String, Ears> ears) {}
