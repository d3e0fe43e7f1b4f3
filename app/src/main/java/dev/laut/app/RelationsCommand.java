package dev.laut.app;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventTypes;
import dev.laut.relation.Relation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut relations}: what passed between two actors, month by month. */
@Command(name = "relations", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class RelationsCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(index = "0", paramLabel = "ACTOR", descriptionKey = "relations.one")
    private String one;

    @Parameters(index = "1", paramLabel = "ACTOR", descriptionKey = "relations.other")
    private String other;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "PATH|ADDRESS", descriptionKey = "read.inputs")
    private List<String> inputs;

    @Option(names = "--json", descriptionKey = "relations.json")
    private boolean json;

    @Mixin
    private InputOptions input;

    @Mixin
    private UserActors userActors = new UserActors();

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    RelationsCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.input = new InputOptions(messages);
    }

    @Override
    public Integer call() {
        KnowledgeBase knowledge = userActors.load(surroundings, messages);
        Relation relation =
                new Relation(NamedActor.of(one, knowledge), NamedActor.of(other, knowledge), EventTypes.load());
        RecordOutput output = new Collecting(relation::add, () -> print(relation));
        return new Reading(surroundings, messages, output, debug)
                .run(Laut.german(() -> knowledge), inputs, input.settings(), input.given(), input.threads());
    }

    private void print(Relation relation) {
        Answer answer = new Answer(surroundings);
        if (json) {
            relation.months().stream().map(MonthLine::of).forEach(answer::json);
        } else {
            answer.lines(new RelationText(messages, surroundings).lines(relation.months()));
        }
    }
}
