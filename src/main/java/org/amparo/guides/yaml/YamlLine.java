package org.amparo.guides.yaml;

/**
 * A value with the place where it stands.
 *
 * @param number from 1
 */
public record YamlLine(int number, String text) {}
