package org.amparo.understanding;

/** A text with the label that somebody gave it. */
public record Labelled(String label, String text) {}
