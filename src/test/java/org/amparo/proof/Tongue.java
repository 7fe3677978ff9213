package org.amparo.proof;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people say in each language of the house to be somewhere in a talk, to have a secret word, and to be forgotten. */
enum Tongue {
    EN(
            List.of("erase", "Delete everything you know about me!"),
            "secret word",
            "Xochiquetzal",
            "menu",
            "how do i turn on disappearing messages in whatsapp",
            "they are at my door",
            "human",
            "language",
            "xqzw wqzx",
            "stop"),
    ES(
            List.of("borra todo", "BÓRRAME"),
            "mi palabra secreta",
            "Xochiquetzal",
            "el menú",
            "cómo activo los mensajes temporales",
            "están en mi puerta",
            "quiero hablar con una persona",
            "cambiar idioma",
            "xqzw wqzx",
            "ya basta"),
    FR(
            List.of("Efface tout", "effacez tout"),
            "mot secret",
            "Xochiquetzal",
            "menu principal",
            "comment activer les messages éphémères sur whatsapp ?",
            "ils sont devant chez moi en ce moment",
            "un humain",
            "changer de langue",
            "xqzw wqzx",
            "stop svp"),
    AR(
            List.of("احذف كل شيء", "احذفني"),
            "كلمة سرية",
            "خنفشار",
            "القائمة",
            "كيف أفعّل الرسائل ذاتية الاختفاء؟",
            "إنهم أمام بيتي الآن",
            "إنسان",
            "تغيير اللغة",
            "ضصثق قثصض",
            "توقف"),
    PT(
            List.of("Apagar tudo", "apagar tudo agora"),
            "palavra secreta",
            "Xochiquetzal",
            "menu principal",
            "como ativo mensagens temporárias no whatsapp?",
            "socorro, estão invadindo minha casa",
            "um humano",
            "mudar idioma",
            "xqzw wqzx",
            "parar"),
    RU(
            List.of("Удали всё", "удали все"),
            "тайное слово",
            "Щуролепник",
            "меню",
            "как включить исчезающие сообщения в ватсапе",
            "ко мне ломятся в дверь",
            "живой человек",
            "сменить язык",
            "щъфжц цжфъщ",
            "стоп");

    private final List<String> erase;
    private final String askingForASecretWord;
    private final String secretWord;
    private final List<String> states;

    Tongue(List<String> erase, String askingForASecretWord, String secretWord, String... states) {
        this.erase = erase;
        this.askingForASecretWord = askingForASecretWord;
        this.secretWord = secretWord;
        this.states = List.of(states);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String menu() {
        return states.get(0);
    }

    String askingForASecretWord() {
        return askingForASecretWord;
    }

    /** One that nobody writes by chance. */
    String secretWord() {
        return secretWord;
    }

    /** Where somebody can be in a talk: in a menu, a guide, danger, a question, nowhere, choosing a secret word, at the end. */
    List<String> states() {
        return Stream.concat(states.stream(), Stream.of(askingForASecretWord)).toList();
    }

    /** How to ask to be forgotten, by turns. */
    String erase(int turn) {
        return erase.get(turn % erase.size());
    }

    /** Every language, every state, and each way to ask in each language. */
    static Stream<InAState> inEveryState() {
        return Stream.of(values())
                .flatMap(tongue -> IntStream.range(0, tongue.states().size())
                        .mapToObj(i -> new InAState(tongue, tongue.states().get(i), tongue.erase(i))));
    }

    record InAState(Tongue tongue, String state, String erase) {}
}
