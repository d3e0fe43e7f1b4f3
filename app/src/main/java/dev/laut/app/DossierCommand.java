package dev.laut.app;

import dev.laut.store.Dossier;
import dev.laut.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code laut dossier}: what is known of an actor. */
@Command(name = "dossier", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class DossierCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Parameters(paramLabel = "NAME", descriptionKey = "dossier.name")
    private String name;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json", descriptionKey = "answer.json")
    private boolean json;

    DossierCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        try (Store opened = Answer.open(store.folder())) {
            Optional<Dossier> dossier = opened.dossier(name);
            if (dossier.isEmpty()) {
                surroundings.err().print("laut: " + Printable.line(messages.get("actor.none", name)) + "\n");
                return Main.FAILED;
            }
            Answer answer = new Answer(surroundings);
            if (json) {
                answer.json(dossier.get());
            } else {
                answer.lines(new DossierText(messages, surroundings).lines(dossier.get()));
            }
        }
        return Main.OK;
    }
}
