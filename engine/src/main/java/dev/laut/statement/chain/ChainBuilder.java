package dev.laut.statement.chain;

import dev.laut.article.Publisher;
import dev.laut.entity.Entity;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes drafts out as source chains: publisher, credit lines, those who passed it on, speaker, whom they rely on. */
final class ChainBuilder {

    /** An inherited chain is followed this far; longer ones mean that something went wrong. */
    private static final int DEEPEST = 8;

    private final Optional<Hop> publisher;
    private final List<Source> credits;

    ChainBuilder(Document document, Optional<Entity> publisher, List<Source> credits) {
        this.publisher = publisher(document.article().publisher(), publisher);
        this.credits = credits.stream()
                .filter(credit -> publisher.isEmpty() || !credit.entity().equals(publisher.map(Entity::id)))
                .toList();
    }

    private static Optional<Hop> publisher(Publisher publisher, Optional<Entity> entity) {
        return publisher.how() == Publisher.How.UNKNOWN
                ? Optional.empty()
                : Optional.of(new Hop(
                        publisher.name(),
                        entity.map(Entity::id),
                        Hop.Role.PUBLISHER,
                        publisher.span(),
                        Hop.How.PUBLISHER,
                        0));
    }

    List<Hop> build(Draft draft, NewEntities fresh) {
        List<Hop> hops = new ArrayList<>();
        publisher.ifPresent(hops::add);
        append(credits, Hop.How.CREDIT, hops, fresh);
        Draft told = draft.repeated().orElse(draft);
        Hop.How how = told == draft ? Hop.How.EXPLICIT : Hop.How.INHERITED;
        append(told.enclosing().orElse(told), how, hops, fresh, 0);
        return hops;
    }

    private static void append(Draft draft, Hop.How how, List<Hop> hops, NewEntities fresh, int depth) {
        if (draft.inherited().isPresent() && depth < DEEPEST) {
            append(draft.inherited().get(), Hop.How.INHERITED, hops, fresh, depth + 1);
        }
        draft.carrier()
                .ifPresent(earlier -> earlier.front().forEach(step -> append(step, Hop.How.INHERITED, hops, fresh)));
        draft.front().forEach(step -> append(step, how, hops, fresh));
        append(draft.speakers(), how, hops, fresh);
        draft.behind().forEach(step -> append(step, how, hops, fresh));
    }

    /** Adds one step; who stands in the chain already is not added again. */
    private static void append(List<Source> step, Hop.How how, List<Hop> hops, NewEntities fresh) {
        int place = hops.isEmpty() ? 1 : hops.get(hops.size() - 1).step() + 1;
        Set<Optional<String>> there = new HashSet<>();
        hops.forEach(hop -> there.add(hop.entity()));
        for (Source source : step) {
            Source named = fresh.named(source);
            if (there.add(named.entity())) {
                hops.add(named.hop(how, place));
            }
        }
    }
}
