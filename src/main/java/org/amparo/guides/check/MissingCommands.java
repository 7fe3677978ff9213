package org.amparo.guides.check;

import java.util.List;
import java.util.function.Consumer;
import org.amparo.guides.Finding;
import org.amparo.guides.pages.CommandsPage;
import org.amparo.guides.pages.CommandsPage.Entry;
import org.amparo.guides.pages.Pages;

/** Every command can be said in every language. */
final class MissingCommands implements Check {
    private static final List<String> COMMANDS = List.of(
            "stop",
            "menu",
            "human",
            "language",
            "back",
            "next",
            "repeat",
            "stuck",
            "yes",
            "no",
            "erase",
            "duress",
            "plan",
            "thanks",
            "greeting");

    @Override
    public void look(Pages pages, Consumer<Finding> found) {
        for (CommandsPage page : pages.commands()) {
            List<String> there = page.entries().stream()
                    .filter(entry -> !entry.words().whole().isEmpty())
                    .map(Entry::command)
                    .toList();
            for (String command : COMMANDS) {
                if (!there.contains(command)) {
                    found.accept(Finding.error(
                            page.file(),
                            0,
                            "nobody can say '" + command + "' in this language",
                            "add '" + command + ":' with a list 'whole: [one, two]'"));
                }
            }
            for (Entry entry : page.entries()) {
                if (!COMMANDS.contains(entry.command())) {
                    found.accept(Finding.error(
                            page.file(),
                            entry.line(),
                            "there is no command '" + entry.command() + "'",
                            "use one of " + String.join(", ", COMMANDS)));
                }
            }
        }
    }
}
