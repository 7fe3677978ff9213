package org.amparo.understanding;

import java.util.List;
import java.util.Optional;
import org.amparo.guides.Intent.Risk;
import org.amparo.guides.ReleaseForTests;
import org.amparo.understanding.opennlp.MaxentLearner;

/** A listener that learned from a few phrases in two languages, once for all tests. */
final class SmallTalk {
    static final Listener LISTENER =
            Understanders.train(new MaxentLearner(), release().build());

    private SmallTalk() {}

    static Understanding said(String text) {
        return LISTENER.understand(text, Optional.empty());
    }

    static Understanding said(String text, String spoken) {
        return LISTENER.understand(text, Optional.of(spoken));
    }

    static ReleaseForTests release() {
        return ReleaseForTests.speaking("en", "es")
                .risk("account-hacked", Risk.HIGH)
                .intent(
                        "account-hacked",
                        "en",
                        "someone got into my account",
                        "my facebook was hacked",
                        "they stole my instagram account",
                        "my account sends messages i did not write",
                        "a hacker changed my password",
                        "somebody else is using my whatsapp account",
                        "they broke into my email account",
                        "i lost control of my account to a hacker")
                .intent(
                        "account-hacked",
                        "es",
                        "alguien entro a mi cuenta",
                        "me hackearon el facebook",
                        "me robaron la cuenta de instagram",
                        "mi cuenta manda mensajes que no escribi",
                        "un hacker cambio mi clave",
                        "otra persona usa mi cuenta de whatsapp",
                        "se metieron en mi correo",
                        "perdi el control de mi cuenta por un hacker")
                .intent(
                        "disappearing-messages",
                        "en",
                        "how do i turn on disappearing messages",
                        "i want chats to vanish after a day",
                        "make my messages delete themselves",
                        "set a timer so that messages go away",
                        "disappearing messages in whatsapp",
                        "how can chats erase themselves after reading",
                        "turn on the timer for messages in signal",
                        "messages that vanish on their own")
                .intent(
                        "disappearing-messages",
                        "es",
                        "como activo los mensajes temporales",
                        "quiero que los chats se borren en un dia",
                        "que mis mensajes se eliminen solos",
                        "poner un tiempo para que se vayan los mensajes",
                        "mensajes temporales en whatsapp",
                        "como se borran los chats despues de leer",
                        "activar el temporizador de mensajes en signal",
                        "mensajes que desaparecen solos")
                .urgent(
                        "immediate-danger",
                        "en",
                        "they are at my door with guns",
                        "men are breaking into the house right now",
                        "soldiers are in our street they are coming",
                        "please help they are outside the gate",
                        "armed men came into the building",
                        "they are kicking the door in help",
                        "somebody is in the house with a knife",
                        "they are here and they want to kill us")
                .urgent(
                        "immediate-danger",
                        "es",
                        "estan en mi puerta con armas",
                        "unos hombres entran a la casa ahora",
                        "hay soldados en la calle ya vienen",
                        "ayuda por favor estan afuera del porton",
                        "entraron hombres armados al edificio",
                        "estan pateando la puerta auxilio",
                        "alguien esta en la casa con un cuchillo",
                        "estan aqui y nos quieren matar")
                .urgentWhenNow(
                        "being-followed",
                        "en",
                        "a man follows me in the street",
                        "i am being followed after work",
                        "the same car follows me every day",
                        "a stranger walks behind me on my way home",
                        "somebody followed me from the station",
                        "i think a strange man watches and follows me")
                .entity("en", "time", "now", "now", "right now", "tonight")
                .danger(
                        "en",
                        "immediate-danger",
                        "they|men|someone + at|outside|breaking + door|house|gate",
                        "kidnapped",
                        "shoot*|attack* + us|me|help")
                .danger("es", "immediate-danger", "estan|hombres + puerta|casa + aqui|afuera|golpe*", "secuestrado")
                .everyday("en", "shoot a video|shooting a video", "heat is killing me")
                .harm("en", "hack into|spy on + his|her|their|someones|my ex")
                .command("en", "menu", List.of("menu", "help"), List.of("show me the menu"))
                .command("es", "menu", List.of("menu", "ayuda"), List.of("ver el menu"))
                .command("en", "stop", List.of("stop"), List.of("stop writing me"))
                .command("es", "stop", List.of("para", "basta"), List.of())
                .command("en", "no", List.of("no", "nope"), List.of())
                .command("es", "no", List.of("no"), List.of())
                .command("en", "yes", List.of("yes", "si"), List.of())
                .command("es", "next", List.of("si", "listo"), List.of())
                .command("en", "thanks", List.of("thanks", "🙏"), List.of())
                .command("en", "human", List.of("human"), List.of("talk to a human"))
                .command("en", "erase", List.of("erase"), List.of("delete everything i told you"))
                .command("en", "language", List.of("language", "spanish"), List.of("switch to", "i dont speak"))
                .command("es", "language", List.of("idioma"), List.of("hablas", "en ingles por favor", "no hablo"))
                .outOfScope(
                        "en",
                        "what is the weather like",
                        "tell me a joke",
                        "who won the football match",
                        "how are you today",
                        "do my homework please",
                        "a recipe for soup")
                .outOfScope(
                        "es",
                        "que tiempo hace hoy",
                        "cuentame un chiste",
                        "quien gano el partido de futbol",
                        "como estas hoy",
                        "haz mi tarea",
                        "una receta de sopa")
                .entity("en", "platform", "whatsapp", "whatsapp", "wa", "whats app")
                .entity("en", "platform", "facebook", "facebook", "fb")
                .entity("en", "platform", "messenger", "messenger", "facebook messenger")
                .entity("es", "platform", "whatsapp", "wasap", "wpp")
                .entity("en", "device", "android", "samsung", "android")
                .entity("es", "country", "MX", "cdmx", "mexicano")
                .entity("en", "topic", "account", "account", "profile", "page*");
    }
}
