package dev.laut.app;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventTypes;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.relation.Relation;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut relations}: what passed between two actors, month by month. */
@Command(name = "relations", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class RelationsCommand extends OverArticles {

    @Parameters(index = "0", paramLabel = "ACTOR", descriptionKey = "relations.one")
    private String one;

    @Parameters(index = "1", paramLabel = "ACTOR", descriptionKey = "relations.other")
    private String other;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "PATH|ADDRESS", descriptionKey = "stored.inputs")
    private List<String> inputs = List.of();

    @Option(names = "--json", descriptionKey = "relations.json")
    private boolean json;

    RelationsCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    public Integer call() {
        KnowledgeBase knowledge = knowledge();
        Relation relation =
                new Relation(NamedActor.of(one, knowledge), NamedActor.of(other, knowledge), EventTypes.load());
        return read(inputs, GermanDictionary.load(), () -> knowledge, relation::add, answer -> print(answer, relation));
    }

    private void print(Answer answer, Relation relation) {
        if (json) {
            relation.months().stream().map(MonthLine::of).forEach(answer::json);
        } else {
            answer.lines(new RelationText(messages(), surroundings()).lines(relation.months()));
        }
    }
}
