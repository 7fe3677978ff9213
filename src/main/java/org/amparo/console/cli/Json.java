package org.amparo.console.cli;

import tools.jackson.databind.json.JsonMapper;

/** One JSON object on one line. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
