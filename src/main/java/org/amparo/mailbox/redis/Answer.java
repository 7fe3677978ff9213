package org.amparo.mailbox.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a script answered: strings, numbers, arrays. */
record Answer(List<?> fields) {

    boolean isEmpty() {
        return fields.isEmpty();
    }

    byte[] bytes(int field) {
        return (byte[]) fields.get(field);
    }

    String word(int field) {
        return new String(bytes(field), StandardCharsets.UTF_8);
    }

    long number(int field) {
        return fields.get(field) instanceof Long number ? number : Long.parseLong(word(field));
    }

    Answer answer(int field) {
        return new Answer((List<?>) fields.get(field));
    }

    List<Answer> answers() {
        return fields.stream().map(each -> new Answer((List<?>) each)).toList();
    }

    @Override
    public String toString() {
        return "Answer[" + fields.size() + "]";
    }
}
