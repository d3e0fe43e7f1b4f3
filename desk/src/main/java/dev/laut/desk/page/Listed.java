package dev.laut.desk.page;

import java.util.List;

/**
 * The first lines of a long table; all of them when they are asked for.
 *
 * @param left how many are not shown
 */
public record Listed<T>(List<T> shown, int left) {

    /** Sources of a large outlet are thousands, of which nobody reads the last. */
    private static final int FIRST = 100;

    public Listed {
        shown = List.copyOf(shown);
    }

    static <T> Listed<T> of(List<T> all, Asked asked) {
        int shown = asked.get("all").isEmpty() ? Math.min(FIRST, all.size()) : all.size();
        return new Listed<>(all.subList(0, shown), all.size() - shown);
    }
}
