package dev.laut.desk.study;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.record.Origin;
import dev.laut.statement.Hop;
import dev.laut.store.OriginCounts;
import dev.laut.store.Store.StoredArticle;
import java.util.List;

/**
 * Whom an outlet relies on.
 *
 * @param origins all of them, over all its articles
 * @param named how many of the statements come from somebody named
 * @param unnamed how many come from somebody unnamed
 * @param ofStateMedia how many of the statements looked at came through media of a state
 * @param lookedAt how many statements were looked at for that
 */
public record Sources(OriginCounts origins, long named, long unnamed, long ofStateMedia, long lookedAt) {

    private static final String STATE_MEDIUM = "staatsmedium";

    public static Sources of(OriginCounts origins, Sheaf sheaf, KnowledgeBase knowledge) {
        List<List<Hop>> chains = sheaf.articles().stream()
                .map(StoredArticle::articleRecord)
                .flatMap(articleRecord -> articleRecord.wholeStatements().stream())
                .map(statement -> statement.chain())
                .toList();
        long unnamed = statements(origins, true);
        return new Sources(
                origins,
                statements(origins, false),
                unnamed,
                chains.stream()
                        .filter(chain -> chain.stream().anyMatch(hop -> isOfState(hop, knowledge)))
                        .count(),
                chains.size());
    }

    private static long statements(OriginCounts origins, boolean unnamed) {
        return origins.origins().stream()
                .filter(line -> line.kind().equals(Origin.Kind.ANONYMOUS.name()) == unnamed)
                .mapToLong(OriginCounts.Line::statements)
                .sum();
    }

    private static boolean isOfState(Hop hop, KnowledgeBase knowledge) {
        return knowledge.named(hop.name()).stream()
                .anyMatch(actor -> actor.nouns().contains(STATE_MEDIUM));
    }

    /** The share of an origin in all statements, in percent with one decimal. */
    public double share(OriginCounts.Line line) {
        long all = named + unnamed;
        return all == 0 ? 0 : Math.round(1000.0 * line.statements() / all) / 10.0;
    }
}
