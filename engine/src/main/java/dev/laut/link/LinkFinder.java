package dev.laut.link;

import dev.laut.event.EventTypes;
import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.event.LinkReason.Ground;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.LiftedWords;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds how the entries of one article stand to each other. Thread-safe. */
public final class LinkFinder {

    private final EventTypes types = EventTypes.load();

    /** The links of one article: repeated statements, broken silences, then what is told otherwise or by another origin. */
    public List<Link> find(Document document, ArticleRecord articleRecord) {
        List<Statement> statements = articleRecord.statements();
        LiftedWords words = new LiftedWords(document);
        List<Link> links = new ArrayList<>();
        LiftedWords.Told<Statement> told = words.told(statements, Statement::content);
        for (Statement statement : statements) {
            if (words.isLifted(statement.content())) {
                told.repeatedBy(statement.content())
                        .map(original -> new Link(
                                Link.Kind.DUPLICATE,
                                statement.id(),
                                original.id(),
                                new LinkReason(Ground.LIFTED_WORDS)))
                        .ifPresent(links::add);
            }
        }
        links.addAll(broken(articleRecord));
        links.addAll(compared(document, articleRecord, links));
        return links;
    }

    private static List<Link> broken(ArticleRecord articleRecord) {
        Map<String, List<Statement>> bySpeaker = articleRecord.statements().stream()
                .filter(statement -> statement.speakerEntity().isPresent())
                .collect(Collectors.groupingBy(
                        statement -> statement.speakerEntity().get()));
        List<Link> links = new ArrayList<>();
        for (Silence silence : articleRecord.silences()) {
            broken(silence, bySpeaker)
                    .map(statement -> new Link(
                            Link.Kind.SUPERSEDES,
                            statement.id(),
                            silence.id(),
                            new LinkReason(Ground.SILENCE_BROKEN_HERE)))
                    .ifPresent(links::add);
        }
        return links;
    }

    private List<Link> compared(Document document, ArticleRecord articleRecord, List<Link> known) {
        List<Entry> entries = new EntryReader(articleRecord, document, types).read();
        Candidates candidates = new Candidates(entries);
        Comparison comparison = new Comparison(word -> 1);
        Set<Set<String>> joined =
                known.stream().map(link -> Set.of(link.from(), link.to())).collect(Collectors.toSet());
        List<Link> links = new ArrayList<>();
        for (Entry later : entries) {
            for (Entry earlier : candidates.before(later)) {
                comparison
                        .of(earlier, later)
                        .filter(found -> found.kind() == Link.Kind.TENSION || found.kind() == Link.Kind.CORROBORATES)
                        .filter(found -> !joined.contains(Set.of(earlier.id(), later.id())))
                        .map(found -> new Link(found.kind(), later.id(), earlier.id(), found.reason()))
                        .ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<Statement> broken(Silence silence, Map<String, List<Statement>> bySpeaker) {
        if (silence.kind() != Silence.Kind.NO_STATEMENT) {
            return Optional.empty();
        }
        return silence.entity().map(bySpeaker::get).stream()
                .flatMap(List::stream)
                .filter(statement ->
                        statement.content().get(0).begin() >= silence.span().end())
                .findFirst();
    }
}
