package org.amparo.understanding;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;

/**
 * All that was learned from a release, and takes seconds to learn again.
 *
 * @param tongues tells the languages apart, if there are several
 * @param scripts of each language, in the order of fallback
 * @param words of the content, for the rules
 * @param ears by language code; at least one
 */
record Learning(
        Optional<Classifier> tongues, Map<String, UnicodeScript> scripts, UsedWords words, Map<String, Ears> ears) {

    /** Other ears, learned from the same words. */
    Learning only(Map<String, Ears> others) {
        return new Learning(Optional.empty(), scripts, words, others);
    }
}
