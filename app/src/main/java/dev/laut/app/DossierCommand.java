package dev.laut.app;

import dev.laut.store.Dossier;
import dev.laut.store.Store;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code laut dossier}: what is known of an actor. */
@Command(name = "dossier", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class DossierCommand extends StoreAnswer {

    @Parameters(paramLabel = "NAME", descriptionKey = "dossier.name")
    private String name;

    DossierCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        Optional<Dossier> dossier = opened.dossier(name);
        if (dossier.isEmpty()) {
            return failed(messages().get("actor.none", name));
        }
        if (isJson()) {
            json(dossier.get());
        } else {
            lines(new DossierText(messages(), surroundings()).lines(dossier.get()));
        }
        return Main.OK;
    }
}
