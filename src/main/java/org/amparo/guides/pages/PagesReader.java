package org.amparo.guides.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.yaml.YamlFields;
import org.amparo.guides.yaml.YamlFile;
import org.amparo.message.Language;

/** Reads every file into its page. */
public final class PagesReader {
    private static final String LANGUAGES = "languages.yml";
    private static final Set<String> FOR_PEOPLE = Set.of("README.md", "LICENSE.txt");

    private final SortedMap<String, String> files;
    private final Consumer<Finding> found;
    private final List<AboutPage> abouts = new ArrayList<>();
    private final List<GuidePage> guides = new ArrayList<>();
    private final List<ListPage> lists = new ArrayList<>();
    private final List<VoicePage> voices = new ArrayList<>();
    private final List<CommandsPage> commands = new ArrayList<>();
    private final List<SignsPage> signs = new ArrayList<>();
    private final List<EntitiesPage> entities = new ArrayList<>();
    private final List<PlainWordsPage> plainWords = new ArrayList<>();
    private final List<OrganisationPage> organisations = new ArrayList<>();
    private Optional<LinksPage> links = Optional.empty();
    private Optional<RegionsPage> regions = Optional.empty();
    private Optional<EmergencyPage> emergency = Optional.empty();
    private Optional<ClocksPage> clocks = Optional.empty();
    private Optional<ToolkitPage> toolkit = Optional.empty();
    private Optional<OldNamesPage> oldNames = Optional.empty();

    private PagesReader(Map<String, String> files, Consumer<Finding> found) {
        this.files = new TreeMap<>(files);
        this.found = found;
    }

    /** The pages of these files (path inside {@code intents/} to text); whatever cannot be read is reported. */
    public static Pages read(Map<String, String> files, Consumer<Finding> found) {
        return new PagesReader(files, found).pages();
    }

    private Pages pages() {
        List<Language> languages = languages();
        files.forEach((path, text) -> read(path, text, languages));
        return new Pages(
                files,
                languages,
                abouts,
                guides,
                lists,
                voices,
                commands,
                signs,
                entities,
                plainWords,
                organisations,
                links,
                regions,
                emergency,
                clocks,
                toolkit,
                oldNames);
    }

    private void read(String path, String text, List<Language> languages) {
        if (FOR_PEOPLE.contains(path)) {
            return;
        }
        Optional<FileName> name = FileName.of(path);
        String code = name.map(FileName::language).orElse("");
        boolean spoken = languages.stream().anyMatch(language -> language.code().equals(code));
        if (!code.isEmpty() && !spoken) {
            warn(path, "its language is not in languages.yml, so nobody hears it", "add the language there");
        } else if (name.isEmpty() || !read(name.get(), text)) {
            warn(path, "no part of the bot reads a file of this name", "look at README.md for the names of files");
        }
    }

    /** Puts the page where it belongs; false if there is no place for it. */
    private boolean read(FileName name, String text) {
        if (name.isOrganisation() && name.ending().equals("yml")) {
            OrganisationPage.read(name, text, found).ifPresent(organisations::add);
            return true;
        }
        String shape = name.kind() + (name.language().isEmpty() ? "." : ".*.") + name.ending();
        return name.isOfIntent() ? readOfIntent(shape, name, text) : readOfBot(shape, name, text);
    }

    private boolean readOfIntent(String shape, FileName name, String text) {
        switch (shape) {
            case "about.yml" -> AboutPage.read(name, text, found).ifPresent(abouts::add);
            case "guide.*.md" -> new GuideReader(name, found).read(text).ifPresent(guides::add);
            case "phrases.*.txt", "held-out.*.txt" -> lists.add(ListPage.plain(name, text));
            case "not-this.*.txt" -> lists.add(ListPage.arrows(name, text, found));
            case "transcript.*.txt" -> {
                // Replayed by a test, not read by the bot.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean readOfBot(String shape, FileName name, String text) {
        switch (name.folder() + "/" + shape) {
            case "/" + LANGUAGES -> {
                // Read before everything else.
            }
            case "_bot/voice.*.yml" -> VoicePage.read(name, text, found).ifPresent(voices::add);
            case "_bot/commands.*.yml" -> CommandsPage.read(name, text, found).ifPresent(commands::add);
            case "_bot/danger.*.yml", "_bot/harm.*.yml" ->
                SignsPage.read(name, text, found).ifPresent(signs::add);
            case "_bot/entities.*.yml" -> EntitiesPage.read(name, text, found).ifPresent(entities::add);
            case "_bot/danger-held-out.*.tsv" -> lists.add(ListPage.labelled(name, text, found));
            case "_bot/out-of-scope.*.txt", "_bot/out-of-scope-held-out.*.txt" -> lists.add(ListPage.plain(name, text));
            case "_bot/plain-words.*.yml" ->
                PlainWordsPage.read(name, text, found).ifPresent(plainWords::add);
            case "_bot/links.yml" -> links = LinksPage.read(name, text, found);
            case "_bot/regions.yml" -> regions = RegionsPage.read(name, text, found);
            case "_bot/emergency-numbers.yml" -> emergency = EmergencyPage.read(name, text, found);
            case "_bot/clocks.yml" -> clocks = ClocksPage.read(name, text, found);
            case "_bot/toolkit.yml" -> toolkit = ToolkitPage.read(name, text, found);
            case "_bot/old-names.yml" -> oldNames = OldNamesPage.read(name, text, found);
            default -> {
                return false;
            }
        }
        return true;
    }

    private List<Language> languages() {
        String text = files.get(LANGUAGES);
        if (text == null) {
            found.accept(Finding.error(
                    LANGUAGES,
                    0,
                    "the list of languages is missing",
                    "write 'en: {name: English, direction: ltr}' into it"));
            return List.of();
        }
        List<Language> languages = new ArrayList<>();
        YamlFile.read(LANGUAGES, text, found)
                .ifPresent(all -> all.keys()
                        .forEach(code -> all.fields(code).ifPresent(fields -> languages.add(language(code, fields)))));
        return List.copyOf(languages);
    }

    private Language language(String code, YamlFields fields) {
        fields.allowOnly("name", "own-name", "direction", "reviewed-by");
        String direction = fields.required("direction").toLowerCase(Locale.ROOT);
        if (!direction.equals("ltr") && !direction.equals("rtl")) {
            found.accept(
                    Finding.error(LANGUAGES, fields.line("direction"), "the direction is unknown", "use ltr or rtl"));
        }
        return new Language(code, direction.equals("rtl"));
    }

    private void warn(String file, String what, String how) {
        found.accept(Finding.warning(file, 0, what, how));
    }
}
