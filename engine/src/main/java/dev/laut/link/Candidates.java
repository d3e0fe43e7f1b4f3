package dev.laut.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which entries are worth comparing: those told shortly before that share a rare word, a name or a voice. Each entry looks
 * at a fixed number of others, so all together take time linear in the entries.
 */
final class Candidates {

    /** How many of its rarest keys an entry is looked up by. */
    private static final int KEYS = 8;

    /** How many of the latest entries with a key are compared. */
    private static final int LATEST = 16;

    /** Days after which a matter is another one. */
    private static final int WINDOW = 14;

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int all;

    /** @param entries all that will be compared */
    Candidates(Collection<Entry> entries) {
        all = entries.size();
        entries.forEach(entry -> keys(entry).forEach(key -> frequencies.merge(key, 1, Integer::sum)));
    }

    /** How much a word or name tells: the more, the fewer entries have it. */
    double weight(String word) {
        return Math.log(1 + (double) all / frequencies.getOrDefault(word, 1));
    }

    /** The entries to compare with this one; later calls find this one too. */
    Collection<Entry> before(Entry entry) {
        Set<Entry> found = new LinkedHashSet<>();
        List<String> keys = keys(entry)
                .sorted(Comparator.comparingInt((String key) -> frequencies.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(KEYS)
                .toList();
        for (String key : keys) {
            List<Entry> entries = byKey.getOrDefault(key, List.of());
            for (int at = entries.size() - 1; at >= Math.max(0, entries.size() - LATEST); at--) {
                if (isNear(entries.get(at), entry)) {
                    found.add(entries.get(at));
                }
            }
        }
        keys.forEach(
                key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(entry));
        return found;
    }

    private static boolean isNear(Entry one, Entry other) {
        Optional<LocalDate> day = one.passage().date();
        Optional<LocalDate> then = other.passage().date();
        return day.isEmpty() || then.isEmpty() || Math.abs(ChronoUnit.DAYS.between(day.get(), then.get())) <= WINDOW;
    }

    /** Events are found by who takes part, silences by who is silent, statements by their words. */
    private static Stream<String> keys(Entry entry) {
        Stream<String> voices = entry.voice().stream().map(voice -> "voice " + voice);
        return switch (entry.kind()) {
            case EVENT ->
                entry.names().stream().map(name -> entry.deed().orElseThrow().family() + " " + name);
            case SILENCE -> voices;
            case STATEMENT ->
                Stream.of(entry.words().stream(), entry.names().stream(), voices)
                        .flatMap(keys -> keys);
        };
    }
}
