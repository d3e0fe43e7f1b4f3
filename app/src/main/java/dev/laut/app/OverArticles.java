package dev.laut.app;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.ArticleRecord;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that reads articles, or those of a store where none are given, and prints what follows from all of them. */
abstract class OverArticles implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private final InputOptions input;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private UserActors userActors = new UserActors();

    @Option(names = "--debug", descriptionKey = "read.debug")
    private boolean debug;

    OverArticles(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.input = new InputOptions(messages);
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Messages messages() {
        return messages;
    }

    /** The actors that Laut brings and the user's own. */
    final KnowledgeBase knowledge() {
        return userActors.load(surroundings, messages);
    }

    /** Hands the record of each article to {@code taker}, then prints; returns the exit status. */
    final int read(
            List<String> inputs,
            GermanDictionary dictionary,
            Supplier<KnowledgeBase> knowledge,
            Consumer<ArticleRecord> taker,
            Consumer<Answer> printer) {
        RecordOutput output = new Collecting(taker, () -> printer.accept(new Answer(surroundings)));
        if (inputs.isEmpty()) {
            return store.answer(output);
        }
        return new Reading(surroundings, messages, output, debug)
                .run(Laut.german(dictionary, knowledge), inputs, input.settings(), input.given(), input.threads());
    }
}
