package dev.laut.app;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.naming.Expression;
import dev.laut.naming.NamingIndex;
import dev.laut.naming.Usage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut names}: who calls an actor what. */
@Command(name = "names", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class NamesCommand extends OverArticles {

    @Parameters(index = "0", paramLabel = "ACTOR", descriptionKey = "names.actor")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH|ADDRESS", descriptionKey = "stored.inputs")
    private List<String> inputs = List.of();

    @Option(names = "--json", descriptionKey = "names.json")
    private boolean json;

    NamesCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    public Integer call() {
        KnowledgeBase knowledge = knowledge();
        GermanDictionary dictionary = GermanDictionary.load();
        NamingIndex index = new NamingIndex(NamedActor.of(name, knowledge), dictionary);
        return read(inputs, dictionary, () -> knowledge, index::add, answer -> print(answer, index.usages()));
    }

    private void print(Answer answer, List<Usage> usages) {
        if (json) {
            usages.forEach(answer::json);
        } else if (usages.isEmpty()) {
            answer.line(messages().get("names.none", Printable.line(name)));
        } else {
            usages.forEach(usage -> answer.lines(lines(usage)));
        }
    }

    private List<String> lines(Usage usage) {
        Style style = new Style(surroundings().isColoured());
        String user = usage.user().isBlank() ? messages().get("names.unknown") : usage.user();
        String words = usage.expressions().stream().map(NamesCommand::shown).collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        lines.add(style.voice(Printable.line(user)) + " · " + messages().get(usage.voice()));
        lines.addAll(new Layout(surroundings().width()).wrap("    ", words));
        return lines;
    }

    private static String shown(Expression expression) {
        return "„" + expression.words() + "“ (" + expression.count() + ")";
    }
}
