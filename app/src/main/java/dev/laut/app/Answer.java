package dev.laut.app;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.AnswerJson;
import dev.laut.store.Lemmas;
import dev.laut.store.Store;
import dev.laut.store.sql.StorePlace;
import java.util.List;

/** Asks a store and prints what it answers. */
final class Answer {

    private final Surroundings surroundings;

    Answer(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Store open(StorePlace place) {
        return Store.open(place, new Lemmas(GermanDictionary.load()));
    }

    void json(Object answer) {
        line(AnswerJson.line(answer));
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    void line(String line) {
        surroundings.out().print(line + "\n");
    }
}
