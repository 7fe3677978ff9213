/**
 * English by meaning: a BERT sentence model in the ONNX format, run here by ONNX Runtime, always multiplied with what the letters say. Only in
 * the Maven profile {@code english-tier} (docs/adr/0021).
 *
 * <p>Words: a <em>meaning</em> is a direction in the model's space, near those of texts that mean the same; a word is <em>broken</em> when
 * the model knows it in pieces only, as most words with a typo are.
 *
 * <p>Never here: a download, a text that is kept.
 */
@NullMarked
package org.amparo.understanding.onnx;

import org.jspecify.annotations.NullMarked;
