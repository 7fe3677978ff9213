package org.amparo.guides.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.message.Language;

/**
 * All pages of {@code intents/}, in the order of their paths. What could not be read is missing here and was reported.
 *
 * @param files path to text, of everything that was there
 * @param languages in the order of fallback; the first one is to be complete
 * @param lists phrases, held-out phrases and the like
 */
public record Pages(
        Map<String, String> files,
        List<Language> languages,
        List<AboutPage> abouts,
        List<GuidePage> guides,
        List<ListPage> lists,
        List<VoicePage> voices,
        List<CommandsPage> commands,
        List<SignsPage> signs,
        List<EntitiesPage> entities,
        List<PlainWordsPage> plainWords,
        List<OrganisationPage> organisations,
        Optional<LinksPage> links,
        Optional<RegionsPage> regions,
        Optional<EmergencyPage> emergency,
        Optional<ClocksPage> clocks,
        Optional<ToolkitPage> toolkit,
        Optional<OldNamesPage> oldNames) {

    /** The codes of the languages in their order. */
    public List<String> languageCodes() {
        return languages.stream().map(Language::code).toList();
    }

    public boolean hasIntent(String id) {
        return abouts.stream().anyMatch(about -> about.intent().equals(id));
    }

    public Optional<GuidePage> guide(String intent, String language) {
        return guides.stream()
                .filter(guide ->
                        guide.intent().equals(intent) && guide.language().equals(language))
                .findFirst();
    }

    public List<GuidePage> guides(String language) {
        return guides.stream()
                .filter(guide -> guide.language().equals(language))
                .toList();
    }

    public Optional<VoicePage> voice(String language) {
        return voices.stream()
                .filter(voice -> voice.language().equals(language))
                .findFirst();
    }

    /** All lists of one kind in one language, such as {@code phrases}. */
    public List<ListPage> lists(String kind, String language) {
        return lists.stream()
                .filter(list -> list.kind().equals(kind) && list.language().equals(language))
                .toList();
    }
}
