package dev.laut.app;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.link.ArticleLink;
import dev.laut.link.ArticleLinks;
import dev.laut.record.Passage;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut links}: how entries of different articles stand to each other. */
@Command(name = "links", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class LinksCommand extends OverArticles {

    @Parameters(arity = "0..*", paramLabel = "PATH|ADDRESS", descriptionKey = "stored.inputs")
    private List<String> inputs = List.of();

    @Option(names = "--json", descriptionKey = "links.json")
    private boolean json;

    LinksCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    public Integer call() {
        GermanDictionary dictionary = GermanDictionary.load();
        ArticleLinks links = new ArticleLinks(dictionary);
        return read(inputs, dictionary, this::knowledge, links::add, answer -> print(answer, links.links()));
    }

    private void print(Answer answer, List<ArticleLink> links) {
        if (json) {
            links.stream().map(link -> LinkLine.of(link, messages().locale())).forEach(answer::json);
        } else if (links.isEmpty()) {
            answer.line(messages().get("links.none"));
        } else {
            links.forEach(link -> answer.lines(lines(link)));
        }
    }

    private List<String> lines(ArticleLink link) {
        Style style = new Style(surroundings().isColoured());
        Layout layout = new Layout(surroundings().width());
        List<String> lines = new ArrayList<>();
        lines.add(style.kind(messages().get(link.kind())) + ": "
                + Printable.line(link.reason().words(messages().locale())));
        lines.addAll(layout.wrap("    ", place(link.fromPassage())));
        lines.addAll(layout.wrap("    ", "„" + link.fromPassage().words() + "“"));
        lines.addAll(layout.wrap("    -> ", place(link.toPassage())));
        lines.addAll(layout.wrap("       ", "„" + link.toPassage().words() + "“"));
        return lines;
    }

    private String place(Passage passage) {
        return passage.date().map(messages()::date).orElse(messages().get("date.unknown")) + " · " + passage.location();
    }
}
