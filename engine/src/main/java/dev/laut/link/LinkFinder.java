package dev.laut.link;

import dev.laut.article.Role;
import dev.laut.article.Span;
import dev.laut.event.EventTypes;
import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.event.LinkReason.Ground;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds how the entries of one article stand to each other. Thread-safe. */
public final class LinkFinder {

    /** A pull quote repeats a statement when it shares this part of its words with it; it may be shortened. */
    private static final double SAME_WORDS = 0.8;

    private final EventTypes types = EventTypes.load();

    /** The links of one article: repeated statements, broken silences, then what is told otherwise or by another origin. */
    public List<Link> find(Document document, ArticleRecord articleRecord) {
        List<Statement> statements = articleRecord.statements();
        List<Link> links = new ArrayList<>();
        for (Statement statement : statements) {
            if (isLifted(document, statement)) {
                repeated(document, statement, statements)
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
        List<Link> links = new ArrayList<>();
        for (Entry later : entries) {
            for (Entry earlier : candidates.before(later)) {
                comparison
                        .of(earlier, later)
                        .filter(found -> found.kind() == Link.Kind.TENSION || found.kind() == Link.Kind.CORROBORATES)
                        .filter(found -> known.stream().noneMatch(link -> joins(link, earlier, later)))
                        .map(found -> new Link(found.kind(), later.id(), earlier.id(), found.reason()))
                        .ifPresent(links::add);
            }
        }
        return links;
    }

    private static boolean joins(Link link, Entry one, Entry other) {
        return Set.of(link.from(), link.to()).equals(Set.of(one.id(), other.id()));
    }

    /** Whether a statement stands in a headline, lead or pull quote, which repeat what the text says. */
    private static boolean isLifted(Document document, Statement statement) {
        int token = document.tokenAt(statement.content().get(0).begin());
        Role role = document.sentenceOf(document.tokens().get(token)).segment().role();
        return role == Role.PULL_QUOTE || role == Role.HEADLINE || role == Role.LEAD;
    }

    private static Optional<Statement> repeated(Document document, Statement lifted, List<Statement> statements) {
        Set<String> words = words(document, lifted);
        return statements.stream()
                .filter(other -> !other.id().equals(lifted.id()) && !isLifted(document, other))
                .filter(other -> sharesWords(words, words(document, other)))
                .findFirst();
    }

    private static boolean sharesWords(Set<String> words, Set<String> others) {
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        return !words.isEmpty() && shared.size() >= SAME_WORDS * words.size();
    }

    private static Set<String> words(Document document, Statement statement) {
        Set<String> words = new HashSet<>();
        for (Span span : statement.content()) {
            int end = document.tokenAt(span.end());
            for (int at = document.tokenAt(span.begin()); at < end; at++) {
                if (document.tokens().get(at).isWord()) {
                    words.add(document.tokens().get(at).lower());
                }
            }
        }
        return words;
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
