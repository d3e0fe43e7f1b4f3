package dev.laut.desk.study;

import dev.laut.relation.Dealing;
import dev.laut.relation.Month;
import dev.laut.relation.Months;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What passed between two actors.
 *
 * @param bars all of it by month
 * @param total how much it is
 * @param latest what passed last, the latest first
 */
public record Between(String other, Bars bars, int total, List<Passed> latest) {

    /** Nobody reads more of it on one page; a narrower while shows others. */
    private static final int MOST = 100;

    public Between {
        latest = List.copyOf(latest);
    }

    /** One thing that did, with its words. */
    public record Passed(String type, String tone, Optional<String> status, String day, List<Cited> cited) {

        public Passed {
            cited = List.copyOf(cited);
        }

        private static Passed of(Dealing dealing, LongFunction<String> publishers) {
            return new Passed(
                    dealing.type(),
                    dealing.tone().name(),
                    dealing.status(),
                    dealing.day().orElse(""),
                    dealing.passages().stream()
                            .map(passage -> Cited.of(passage, publishers))
                            .toList());
        }
    }

    /** @param publishers of the articles, by their numbers */
    static Between of(String other, List<Dealing> dealings, LongFunction<String> publishers) {
        List<Month> months = Months.of(dealings);
        List<Dealing> all = new ArrayList<>();
        months.forEach(month -> all.addAll(month.dealings()));
        Collections.reverse(all);
        return new Between(
                other,
                Bars.of(months),
                all.size(),
                all.stream()
                        .limit(MOST)
                        .map(dealing -> Passed.of(dealing, publishers))
                        .toList());
    }
}
