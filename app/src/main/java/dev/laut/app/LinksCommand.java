package dev.laut.app;

import dev.laut.Laut;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.link.ArticleLink;
import dev.laut.link.ArticleLinks;
import dev.laut.record.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut links}: how entries of different articles stand to each other. */
@Command(name = "links", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class LinksCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "PATH|ADDRESS", descriptionKey = "read.inputs")
    private List<String> inputs;

    @Option(names = "--json", descriptionKey = "links.json")
    private boolean json;

    @Mixin
    private InputOptions input;

    @Mixin
    private UserActors userActors = new UserActors();

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    LinksCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.input = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        ArticleLinks links = new ArticleLinks(GermanDictionary.load());
        RecordOutput output = new Collecting(links::add, () -> print(links.links()));
        Laut laut = Laut.german(() -> userActors.load(surroundings, messages));
        return new Reading(surroundings, messages, output, debug)
                .run(laut, inputs, input.settings(), input.given(), input.threads());
    }

    private void print(List<ArticleLink> links) {
        Answer answer = new Answer(surroundings);
        if (json) {
            links.forEach(answer::json);
        } else if (links.isEmpty()) {
            answer.line(messages.get("links.none"));
        } else {
            links.forEach(link -> answer.lines(lines(link)));
        }
    }

    private List<String> lines(ArticleLink link) {
        Style style = new Style(surroundings.isColoured());
        Layout layout = new Layout(surroundings.width());
        List<String> lines = new ArrayList<>();
        lines.add(style.kind(messages.get(link.kind())) + ": " + Printable.line(link.reason()));
        lines.addAll(layout.wrap("    ", place(link.fromPassage())));
        lines.addAll(layout.wrap("    ", "„" + link.fromPassage().words() + "“"));
        lines.addAll(layout.wrap("    -> ", place(link.toPassage())));
        lines.addAll(layout.wrap("       ", "„" + link.toPassage().words() + "“"));
        return lines;
    }

    private String place(Passage passage) {
        return passage.date().map(messages::date).orElse(messages.get("date.unknown")) + " · " + passage.location();
    }
}
