package dev.laut.desk.brief;

import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Studies;
import dev.laut.desk.words.Words;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Lemmas;
import dev.laut.store.sql.StorePlace;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A single brief, without a desk running. */
public final class Briefing {

    /** Nobody else waits for a single brief. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Briefing() {}

    /**
     * Compiles a brief.
     *
     * @param desk the address of the desk that its lines lead to
     * @throws dev.laut.store.sql.StoreException when there is no store, or it cannot be read
     */
    public static Brief of(StorePlace store, String about, LocalDate since, LocalDate until, Words words, String desk) {
        GermanDictionary dictionary = GermanDictionary.load();
        try (Stock stock = new Stock(store, Optional.empty(), new Lemmas(dictionary), Clock.systemUTC(), 1, PATIENCE)) {
            Studies studies = new Studies(stock, KnowledgeBase.load(), dictionary);
            return new Briefs(stock, studies, words, desk).of(about, since, until);
        }
    }
}
