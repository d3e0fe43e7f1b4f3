package dev.laut.store.group;

import dev.laut.article.Article;
import java.time.LocalDate;
import java.util.List;

/** The articles among which copies and stories are looked for, wherever they are kept. */
public interface Arrivals {

    /**
     * Those published on these days, and those without a date that were counted to them, sorted by
     * {@link Arrival#BY_TIME}.
     */
    List<Arrival> between(LocalDate first, LocalDate last);

    /** What an arrival's article says. */
    Article article(Arrival arrival);
}
