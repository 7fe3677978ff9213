package org.amparo.guides.pages;

/**
 * One line that a person wrote.
 *
 * @param line from 1
 * @param name what it belongs to: a saying's key, a kind of danger, a command; empty in a plain list
 */
public record Row(int line, String name, String text) {
    static Row plain(int line, String text) {
        return new Row(line, "", text);
    }
}
