package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that was learned from a release, and takes seconds to learn again.
 *
 * @param tongues tells the languages apart, if there are several
 * @param scripts of each language, in the order of fallback
 * @param ordinaryWords are never read as typos of a danger word
 * @param ears by language code; at least one
 */
record Learning(
        Optional<Classifier> tongues,
        Map<String, UnicodeScript> scripts,
        Set<String> ordinaryWords,
        Map<String, Ears> ears) {}
