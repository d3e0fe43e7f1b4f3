package dev.laut.desk.page;

import dev.laut.article.Span;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origins;
import dev.laut.statement.Hop;
import dev.laut.statement.Polarity;
import dev.laut.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement as the reader shows it.
 *
 * @param number counted in the article, from 1
 * @param words its content
 * @param speaker empty when nobody is named
 * @param lacksSource whether nobody stands behind it but the outlet, or somebody unnamed
 */
public record Said(
        String id,
        int number,
        String type,
        String act,
        String words,
        String speaker,
        Optional<String> hedge,
        boolean isNegative,
        boolean lacksSource,
        List<Hop> chain) {

    public Said {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hedge, "hedge");
        chain = chain.stream().sorted(Comparator.comparing(Hop::step)).toList();
    }

    static Said of(Statement statement, int number, ArticleRecord articleRecord) {
        String text = articleRecord.article().text();
        return new Said(
                statement.id(),
                number,
                statement.type().name(),
                statement.act().name(),
                words(statement.content(), text),
                speaker(statement, articleRecord, text),
                statement.hedge(),
                statement.polarity() == Polarity.NEGATIVE,
                lacksSource(statement),
                statement.chain());
    }

    private static String speaker(Statement statement, ArticleRecord articleRecord, String text) {
        return statement
                .speakerEntity()
                .flatMap(id -> articleRecord.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .map(entity -> entity.name())
                .orElseGet(() ->
                        statement.speaker().stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
    }

    /** The words of an entry, with an ellipsis where others lie between. */
    public static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }

    private static boolean lacksSource(Statement statement) {
        List<Hop> ends = Origins.ends(statement.chain());
        return ends.stream().allMatch(hop -> hop.role() == Hop.Role.ANONYMOUS);
    }

    /** The class that colours it: "direct". */
    public String style() {
        return type.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the form for corrections shows and takes it: a hop a line, without the publisher. */
    public String chainText() {
        return chain.stream()
                .filter(hop -> hop.step() > 0)
                .map(hop -> hop.role() + " " + hop.name())
                .collect(Collectors.joining("\n"));
    }
}
