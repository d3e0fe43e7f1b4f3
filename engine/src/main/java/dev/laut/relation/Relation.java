package dev.laut.relation;

import dev.laut.entity.actors.NamedActor;
import dev.laut.event.EventTypes;
import dev.laut.record.ArticleRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What passed between two actors, over a set of articles: counts with the entries behind them, never a score. Articles may
 * come in any order; one that comes twice counts once, and an event that several articles tell of is one. For one thread
 * at a time.
 */
public final class Relation {

    private final DealingReader reader;
    private final Set<String> texts = new HashSet<>();
    private final List<Dealing> dealings = new ArrayList<>();

    public Relation(NamedActor one, NamedActor other, EventTypes types) {
        this.reader = new DealingReader(one, other, types);
    }

    /** Takes one article. */
    public void add(ArticleRecord articleRecord) {
        if (texts.add(articleRecord.referenceDate() + articleRecord.article().text())) {
            dealings.addAll(reader.read(articleRecord));
        }
    }

    /** The months in order, those without a dealing left out; what has no date comes last. */
    public List<Month> months() {
        return Months.of(dealings);
    }
}
