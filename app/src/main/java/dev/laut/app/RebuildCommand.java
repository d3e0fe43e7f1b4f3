package dev.laut.app;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.StoreWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut rebuild}: makes anew what is derived. */
@Command(name = "rebuild", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class RebuildCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Messages messages;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--read", descriptionKey = "rebuild.read")
    private boolean read;

    RebuildCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        GermanDictionary dictionary = GermanDictionary.load();
        Lemmas lemmas = new Lemmas(dictionary);
        Store.open(store.place(), lemmas).close(); // there must be one
        try (StoreWriter writer = StoreWriter.open(store.place(), lemmas, Clock.systemUTC())) {
            if (read) {
                writer.reread(Laut.german(dictionary, KnowledgeBase::load));
            } else {
                writer.rebuild();
            }
        }
        new Answer(surroundings).line(messages.get("rebuild.done"));
        return Main.OK;
    }
}
