package org.amparo.understanding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.amparo.guides.Release;
import org.amparo.message.Language;

/** The names of the bot's languages in each of them, from the locale data of the JDK. */
final class LanguageNames {
    private final Phrases<String> names;

    LanguageNames(Release release, Lexicon lexicon) {
        names = Phrases.exact(lexicon);
        for (Language named : release.languages()) {
            Locale locale = Locale.forLanguageTag(named.code());
            names.add(locale.getDisplayLanguage(Locale.ENGLISH), named.code());
            for (Language speaker : release.languages()) {
                names.add(locale.getDisplayLanguage(Locale.forLanguageTag(speaker.code())), named.code());
            }
        }
    }

    /**
     * The language that the message names. Somebody who names the language of the conversation mostly says that they do not speak it:
     * then it is the language of the message, if that is another one.
     */
    Optional<String> wantedIn(ReadWords words, String ofMessage, Optional<String> spoken) {
        Optional<String> named = names.in(words).stream()
                .max(Comparator.comparing(Phrases.Found::last))
                .map(Phrases.Found::meaning);
        return named.isEmpty() || !named.equals(spoken)
                ? named
                : Optional.of(ofMessage).filter(language -> !named.get().equals(language));
    }
}
