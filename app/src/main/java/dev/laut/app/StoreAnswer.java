package dev.laut.app;

import dev.laut.store.AnswerJson;
import dev.laut.store.Store;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that asks a store and prints what it answers, for a person or as JSON. */
abstract class StoreAnswer implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "answer.json")
    private boolean json;

    StoreAnswer(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    /** Asks and prints; returns the exit status. */
    abstract int answer(Store opened);

    @Override
    public final Integer call() {
        check();
        try (Store opened = Answer.open(store.place())) {
            int status = answer(opened);
            return surroundings.out().checkError() ? Main.FAILED : status;
        }
    }

    /** Throws for options that cannot be meant; before anything is opened. */
    void check() {}

    final boolean isJson() {
        return json;
    }

    final Messages messages() {
        return messages;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final void json(Object answer) {
        line(AnswerJson.line(answer));
    }

    final void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    final void line(String line) {
        surroundings.out().print(line + "\n");
    }

    /** Says why there is no answer. */
    final int failed(String why) {
        surroundings.err().print("laut: " + Printable.line(why) + "\n");
        return Main.FAILED;
    }
}
