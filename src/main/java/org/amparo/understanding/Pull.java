package org.amparo.understanding;

/**
 * How much one feature of a message speaks for a label.
 *
 * @param feature in words, such as {@code the word 'hacked'}
 * @param points of the label's score; below 0 it speaks against the label
 */
public record Pull(String feature, double points) {}
