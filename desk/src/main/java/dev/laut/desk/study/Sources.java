package dev.laut.desk.study;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.record.Origin;
import dev.laut.store.ChainCount;
import dev.laut.store.OriginCounts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom an outlet relies on.
 *
 * @param origins all of them, over all its articles
 * @param named how many of the statements come from somebody named
 * @param unnamed how many come from somebody unnamed
 * @param ofStateMedia how many came through media of a state
 */
public record Sources(OriginCounts origins, long named, long unnamed, long ofStateMedia) {

    private static final String STATE_MEDIUM = "staatsmedium";

    public static Sources of(OriginCounts origins, List<ChainCount> chains, KnowledgeBase knowledge) {
        Map<String, Boolean> known = new HashMap<>();
        long ofStateMedia = chains.stream()
                .filter(chain -> chain.hops().stream()
                        .anyMatch(hop -> known.computeIfAbsent(hop.name(), name -> isOfState(name, knowledge))))
                .mapToLong(ChainCount::statements)
                .sum();
        return new Sources(origins, statements(origins, false), statements(origins, true), ofStateMedia);
    }

    private static long statements(OriginCounts origins, boolean unnamed) {
        return origins.origins().stream()
                .filter(line -> line.kind().equals(Origin.Kind.ANONYMOUS.name()) == unnamed)
                .mapToLong(OriginCounts.Line::statements)
                .sum();
    }

    private static boolean isOfState(String name, KnowledgeBase knowledge) {
        return knowledge.named(name).stream().anyMatch(actor -> actor.nouns().contains(STATE_MEDIUM));
    }

    /** The origins, those of most statements first. */
    public List<OriginCounts.Line> byShare() {
        return origins.origins().stream()
                .sorted(Comparator.comparingLong(OriginCounts.Line::statements).reversed())
                .toList();
    }

    /** The share of an origin in all statements, in percent with one decimal. */
    public double share(OriginCounts.Line line) {
        long all = named + unnamed;
        return all == 0 ? 0 : Math.round(1000.0 * line.statements() / all) / 10.0;
    }
}
