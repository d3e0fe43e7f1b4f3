package dev.laut.flink;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;

/** The engine, loaded once in each process: all slots of a task manager share it. Thread-safe. */
final class Engine {

    private Engine() {}

    static Laut laut() {
        return Loaded.LAUT;
    }

    static Lemmas lemmas() {
        return Words.LEMMAS;
    }

    /** Apart from the engine: a sink needs the words only. */
    private static final class Words {
        private static final GermanDictionary DICTIONARY = GermanDictionary.load();
        private static final Lemmas LEMMAS = new Lemmas(DICTIONARY);
    }

    private static final class Loaded {
        private static final Laut LAUT = Laut.german(Words.DICTIONARY, KnowledgeBase::load);
    }
}
