package dev.laut.store.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What a round of grouping finds for new articles and those around them. */
public record Grouped(CopyWork.Result copied, StoryWork.Result told) {

    public Grouped {
        Objects.requireNonNull(copied, "copied");
        Objects.requireNonNull(told, "told");
    }

    /**
     * Looks for the copies and stories of new articles, one stretch of days after the other.
     *
     * @param arrivals all articles, the new ones among them; asked by two threads at once
     * @param fresh the new ones, sorted by {@link Arrival#BY_TIME}
     * @param latest the latest day of any article
     */
    public static List<Grouped> of(Arrivals arrivals, List<Arrival> fresh, LocalDate latest) {
        return Stretch.of(fresh, latest).stream()
                .map(stretch -> of(() -> CopyWork.of(arrivals, stretch), () -> StoryWork.of(arrivals, stretch)))
                .toList();
    }

    /** Does both at once. */
    static Grouped of(Supplier<CopyWork.Result> copying, Supplier<StoryWork.Result> telling) {
        CompletableFuture<CopyWork.Result> copied = CompletableFuture.supplyAsync(copying);
        StoryWork.Result told = telling.get();
        try {
            return new Grouped(copied.join(), told);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
