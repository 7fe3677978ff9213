/**
 * Classifiers on Apache OpenNLP: its events, its trainer extension point, its model file and its stemmers.
 *
 * <p>Words: a <em>feature</em> is a word, a stem, a pair of stems or two to four letters in a row; a <em>vector</em> is the features of
 * a message with their weights, of length 1.
 *
 * <p>Never here: a temporary file with training texts, a thread of its own.
 */
@NullMarked
package org.amparo.understanding.opennlp;

import org.jspecify.annotations.NullMarked;
