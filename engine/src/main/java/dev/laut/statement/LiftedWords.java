package dev.laut.statement;

import dev.laut.article.Form;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Words that are set out of an article's text and repeat it: headlines, leads, pull quotes, the points before the text. They
 * may be shortened and in another order. One for each document; not changed by use, thread-safe.
 */
public final class LiftedWords {

    /** Lifted words repeat others when this share of them stands there. */
    private static final double SAME_WORDS = 0.8;

    private final Document document;
    private final int text;

    public LiftedWords(Document document) {
        this.document = document;
        this.text = document.sentences().stream()
                .map(Sentence::segment)
                .filter(segment -> segment.role() == Role.PARAGRAPH && segment.form() != Form.LIST_ITEM)
                .mapToInt(segment -> segment.span().begin())
                .findFirst()
                .orElse(0);
    }

    /** Whether a statement's content stands in a part of the article that repeats its text. */
    public boolean isLifted(List<Span> content) {
        Segment segment = segment(content.get(0));
        return switch (segment.role()) {
            case PULL_QUOTE, HEADLINE, LEAD -> true;
            case PARAGRAPH -> segment.form() == Form.LIST_ITEM && segment.span().begin() < text;
            default -> false;
        };
    }

    /** The segment that a span of the text stands in. */
    public Segment segment(Span span) {
        return document.sentenceOf(document.tokens().get(document.tokenAt(span.begin())))
                .segment();
    }

    /** Whether nearly all words of one content stand in another. */
    public boolean repeats(List<Span> lifted, List<Span> other) {
        Set<String> words = words(lifted);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(other));
        return !words.isEmpty() && shared.size() >= SAME_WORDS * words.size();
    }

    /** Those of some statements that do not stand in such a part, to be looked up by what repeats them. */
    public <T> Told<T> told(List<T> statements, Function<T, List<Span>> content) {
        return new Told<>(statements, content);
    }

    private Set<String> words(List<Span> content) {
        Set<String> words = new HashSet<>();
        for (Span span : content) {
            int end = document.tokenAt(span.end());
            for (int at = document.tokenAt(span.begin()); at < end; at++) {
                if (document.tokens().get(at).isWord()) {
                    words.add(document.tokens().get(at).lower());
                }
            }
        }
        return words;
    }

    /** Statements of the text itself. A look-up takes time by how many share a rare word, not by how many there are. */
    public final class Told<T> {

        private final List<T> told = new ArrayList<>();
        private final Function<T, List<Span>> content;
        /** The statements that a word stands in, by their places. */
        private final Map<String, List<Integer>> byWord = new HashMap<>();

        private Told(List<T> statements, Function<T, List<Span>> content) {
            this.content = content;
            statements.stream()
                    .filter(statement -> !isLifted(content.apply(statement)))
                    .forEach(this::add);
        }

        private void add(T statement) {
            words(content.apply(statement)).forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                    .add(told.size()));
            told.add(statement);
        }

        /** The first statement that lifted words repeat. */
        public Optional<T> repeatedBy(List<Span> lifted) {
            Set<String> words = words(lifted);
            // Whatever holds so many of the words holds one of these.
            int enough = words.size() - (int) Math.ceil(SAME_WORDS * words.size()) + 1;
            return words.stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(enough)
                    .flatMap(List::stream)
                    .sorted()
                    .distinct()
                    .map(told::get)
                    .filter(statement -> repeats(lifted, content.apply(statement)))
                    .findFirst();
        }
    }
}
