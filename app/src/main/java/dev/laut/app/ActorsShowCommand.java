package dev.laut.app;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code laut actors show}: says what is known of those that bear a name. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class ActorsShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private UserActors userActors;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "actors.show.name")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "DATE", descriptionKey = "actors.show.date")
    private LocalDate date;

    ActorsShowCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        KnowledgeBase knowledge = userActors.load(surroundings, messages);
        List<Actor> actors = knowledge.named(name);
        if (actors.isEmpty()) {
            throw new Failure(messages.get("actors.unknown", name));
        }
        ActorText text = new ActorText(knowledge, messages, Optional.ofNullable(date));
        actors.stream().flatMap(actor -> text.lines(actor).stream()).forEach(line -> surroundings
                .out()
                .print(Printable.line(line)
                        .indent(line.length() - line.stripLeading().length())));
        return Main.OK;
    }
}
