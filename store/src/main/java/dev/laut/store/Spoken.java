package dev.laut.store;

import dev.laut.article.Span;
import dev.laut.entity.Mention;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the store's tables say of a statement beyond the statement itself. What only quotes words of another speaks of nothing
 * that the other does not.
 *
 * @param lemmas those of its words
 * @param topics the entities that it speaks of, besides its speaker
 * @param addressees to whom it is addressed
 */
record Spoken(String lemmas, List<String> topics, List<Addressee> addressees) {

    /**
     * Somebody who is spoken to.
     *
     * @param entity empty where the words name none
     */
    record Addressee(Optional<String> entity, String words) {}

    Spoken {
        topics = List.copyOf(topics);
        addressees = List.copyOf(addressees);
    }

    /** Those of all statements of a record. */
    static List<Spoken> of(ArticleRecord articleRecord, Document document) {
        Set<Statement> whole = new HashSet<>(articleRecord.wholeStatements());
        return articleRecord.statements().stream()
                .map(statement -> new Spoken(
                        Lemmas.in(document, statement.content()),
                        whole.contains(statement) ? topics(statement, articleRecord) : List.of(),
                        whole.contains(statement) ? addressees(statement, articleRecord) : List.of()))
                .toList();
    }

    private static List<String> topics(Statement statement, ArticleRecord articleRecord) {
        return entities(statement.content(), articleRecord)
                .filter(entity -> !Optional.of(entity).equals(statement.speakerEntity()))
                .toList();
    }

    private static Stream<String> entities(List<Span> spans, ArticleRecord articleRecord) {
        return articleRecord.mentions().stream()
                .filter(mention -> spans.stream().anyMatch(span -> span.contains(mention.span())))
                .map(Mention::entity)
                .flatMap(Optional::stream)
                .distinct();
    }

    private static List<Addressee> addressees(Statement statement, ArticleRecord articleRecord) {
        List<Addressee> addressees = new ArrayList<>();
        for (Span span : statement.addressee()) {
            String words = span.in(articleRecord.article().text());
            List<String> named = entities(List.of(span), articleRecord).toList();
            named.forEach(entity -> addressees.add(new Addressee(Optional.of(entity), words)));
            if (named.isEmpty()) {
                addressees.add(new Addressee(Optional.empty(), words));
            }
        }
        return addressees;
    }
}
