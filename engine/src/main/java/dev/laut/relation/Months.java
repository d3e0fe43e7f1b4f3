package dev.laut.relation;

import dev.laut.record.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Brings dealings together by month; an event that several articles tell of is one. */
public final class Months {

    /** The length of "2026-03". */
    private static final int MONTH = 7;

    /** The length of "2026-03-04". */
    private static final int DAY = 10;

    private Months() {}

    /** The months in order, those without a dealing left out; what has no date comes last. */
    public static List<Month> of(List<Dealing> dealings) {
        Map<String, List<Dealing>> months = new TreeMap<>();
        for (Dealing dealing : merged(dealings)) {
            months.computeIfAbsent(month(dealing).orElse(""), none -> new ArrayList<>())
                    .add(dealing);
        }
        List<Month> found = new ArrayList<>();
        List<Dealing> undated = months.remove("");
        months.forEach((month, all) -> found.add(new Month(Optional.of(month), sorted(all))));
        if (undated != null) {
            found.add(new Month(Optional.empty(), undated));
        }
        return found;
    }

    private static List<Dealing> sorted(List<Dealing> dealings) {
        return dealings.stream()
                .sorted(Comparator.comparing(dealing -> dealing.day().orElse("")))
                .toList();
    }

    private static Optional<String> month(Dealing dealing) {
        return dealing.day()
                .filter(day -> day.length() >= MONTH && day.charAt(4) == '-' && Character.isDigit(day.charAt(5)))
                .map(day -> day.substring(0, MONTH));
    }

    /** Events of one type, status and day are one event, with the passages of all who tell of it. */
    private static List<Dealing> merged(List<Dealing> dealings) {
        Map<String, Dealing> byKey = new LinkedHashMap<>();
        for (Dealing dealing : dealings) {
            byKey.merge(key(dealing, byKey.size()), dealing, Months::join);
        }
        return List.copyOf(byKey.values());
    }

    private static String key(Dealing dealing, int number) {
        boolean dated = dealing.day().filter(day -> day.length() >= DAY).isPresent();
        return dealing.kind() == Dealing.Kind.EVENT && dated
                ? dealing.type() + dealing.counts() + dealing.day().get().substring(0, DAY)
                : "#" + number;
    }

    private static Dealing join(Dealing first, Dealing second) {
        List<Passage> passages = new ArrayList<>(first.passages());
        passages.addAll(second.passages());
        passages.sort(Comparator.comparing(passage -> passage.date().orElse(LocalDate.MAX)));
        return new Dealing(
                first.kind(),
                first.tone(),
                first.type(),
                first.status(),
                first.from(),
                first.to(),
                first.day(),
                passages);
    }
}
