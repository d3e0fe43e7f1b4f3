package dev.laut.store.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days with new articles that may belong together.
 *
 * @param fresh the new articles, in the order of their publication, those without a date at the end
 */
record Stretch(LocalDate first, LocalDate last, List<Arrival> fresh) {

    /** Days without a new article after which another stretch begins: neither stories nor copies reach farther. */
    private static final int GAP = 120;

    Stretch {
        fresh = List.copyOf(fresh);
    }

    /**
     * Cuts new articles, in the order of their publication, into stretches; those without a date belong to the last.
     *
     * @param latest the day of those without a date when no other is known
     */
    static List<Stretch> of(List<Arrival> fresh, LocalDate latest) {
        List<Stretch> stretches = new ArrayList<>();
        int begin = 0;
        LocalDate newest = fresh.isEmpty() ? latest : fresh.get(0).day().orElse(latest);
        LocalDate first = newest;
        for (int at = 0; at < fresh.size(); at++) {
            LocalDate day = fresh.get(at).day().orElse(newest);
            if (day.isAfter(newest.plusDays(GAP))) {
                stretches.add(new Stretch(first, newest, fresh.subList(begin, at)));
                begin = at;
                first = day;
            }
            newest = day;
        }
        if (begin < fresh.size()) {
            stretches.add(new Stretch(first, newest, fresh.subList(begin, fresh.size())));
        }
        return stretches;
    }
}
