package dev.laut.link;

import dev.laut.event.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Holds the figures of two entries against each other. */
final class OtherFigures {

    private OtherFigures() {}

    /** The earlier amount, the later one and their unit, shares in percent; empty when they agree or cannot be compared. */
    static Optional<List<String>> of(Entry earlier, Entry later) {
        for (Figure one : earlier.figures()) {
            for (Figure other : later.figures()) {
                if (one.unit().equals(other.unit())
                        && differ(one, other)
                        && isOnly(one, earlier)
                        && isOnly(one, later)) {
                    return Optional.of(values(one, other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean differ(Figure one, Figure other) {
        return one.base().equals(other.base()) && one.amount().compareTo(other.amount()) != 0;
    }

    /** Whether an entry has one figure of a unit. */
    private static boolean isOnly(Figure figure, Entry entry) {
        return entry.figures().stream()
                        .filter(other -> other.unit().equals(figure.unit()))
                        .count()
                == 1;
    }

    private static List<String> values(Figure one, Figure other) {
        return one.unit().equals(Figure.SHARE)
                ? List.of(percent(one), percent(other), "%")
                : List.of(one.amount().toPlainString(), other.amount().toPlainString(), one.unit());
    }

    private static String percent(Figure share) {
        BigDecimal percent = share.amount().movePointRight(2);
        return percent.stripTrailingZeros().toPlainString();
    }
}
