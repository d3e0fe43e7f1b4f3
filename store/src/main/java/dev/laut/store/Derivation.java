package dev.laut.store;

import dev.laut.article.PublicationTime;
import dev.laut.article.Span;
import dev.laut.entity.Mention;
import dev.laut.record.ArticleRecord;
import dev.laut.text.Document;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the store's tables say of one record beyond the record itself.
 *
 * @param lemmas those of the article's words
 * @param statementLemmas those of each statement's words
 * @param mentions how often which words name which entity
 */
record Derivation(ArticleRecord articleRecord, String lemmas, List<String> statementLemmas, List<Naming> mentions) {

    /** Longer namings are clauses that a rule took whole; nobody looks them up. */
    private static final int LONGEST_NAMING = 80;

    /** Words that name an entity of the record. */
    record Naming(String entity, Mention.How how, String words, int times) {}

    Derivation {
        Objects.requireNonNull(articleRecord, "articleRecord");
        Objects.requireNonNull(lemmas, "lemmas");
        statementLemmas = List.copyOf(statementLemmas);
        mentions = List.copyOf(mentions);
    }

    static Derivation of(ArticleRecord articleRecord, Lemmas lemmas) {
        Document document = lemmas.document(articleRecord.article());
        return new Derivation(
                articleRecord,
                Lemmas.ofArticle(document),
                articleRecord.statements().stream()
                        .map(statement -> Lemmas.in(document, statement.content()))
                        .toList(),
                namings(articleRecord));
    }

    private static List<Naming> namings(ArticleRecord articleRecord) {
        Map<String, Naming> namings = new TreeMap<>();
        for (Mention mention : articleRecord.mentions()) {
            if (mention.entity().isPresent() && mention.how() != Mention.How.PRONOUN) {
                String words = mention.span().in(articleRecord.article().text());
                String shown = words.substring(0, Math.min(words.length(), LONGEST_NAMING));
                Naming naming = new Naming(mention.entity().get(), mention.how(), shown, 1);
                namings.merge(
                        naming.entity + "\0" + naming.how + "\0" + shown,
                        naming,
                        (old, more) -> new Naming(old.entity, old.how, old.words, old.times + 1));
            }
        }
        return List.copyOf(namings.values());
    }

    String published() {
        return articleRecord
                .article()
                .published()
                .map(PublicationTime::toString)
                .orElse("");
    }

    String day() {
        return articleRecord
                .article()
                .published()
                .map(time -> time.date().toString())
                .orElse("");
    }

    /** "12-40 52-60". */
    static String spans(List<Span> spans) {
        StringBuilder shown = new StringBuilder();
        spans.forEach(span -> shown.append(shown.length() == 0 ? "" : " ")
                .append(span.begin())
                .append('-')
                .append(span.end()));
        return shown.toString();
    }
}
