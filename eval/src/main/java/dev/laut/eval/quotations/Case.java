package dev.laut.eval.quotations;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.Part;
import dev.laut.statement.train.AnnotatedArticle;
import dev.laut.statement.train.AnnotatedStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One statement as annotated and as found, for people who look for what goes wrong.
 *
 * @param article the article it is in
 * @param wanted the annotated statement; none for a false finding
 * @param given the finding; none for a missed statement
 * @param overlap of the contents, as token F1
 */
public record Case(
        AnnotatedArticle article, Optional<AnnotatedStatement> wanted, Optional<Finding> given, double overlap) {

    /** Both sides part by part. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%s %.2f%n", article.name(), overlap));
        wanted.ifPresent(statement -> lines.append("  want ")
                .append(statement.type())
                .append(parts(statement))
                .append('\n'));
        given.ifPresent(finding -> lines.append("  have ")
                .append(finding.type())
                .append(' ')
                .append(finding.rule())
                .append(parts(finding))
                .append('\n'));
        return lines.toString();
    }

    private String parts(AnnotatedStatement statement) {
        StringBuilder line = new StringBuilder();
        for (Part part : Part.values()) {
            String words = statement.tokens(part).stream()
                    .filter(id -> id < article.tokens().size())
                    .mapToObj(id -> article.tokens().get(id).in(article.text()))
                    .collect(Collectors.joining(" "));
            append(line, part, words);
        }
        return line.toString();
    }

    private String parts(Finding finding) {
        StringBuilder line = new StringBuilder();
        for (Part part : Part.values()) {
            List<Span> spans = part.of(finding);
            append(
                    line,
                    part,
                    spans.stream().map(span -> span.in(article.text())).collect(Collectors.joining(" … ")));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, Part part, String words) {
        if (!words.isEmpty()) {
            line.append(" | ").append(part.name().charAt(0)).append(": ").append(words.replaceAll("\\s+", " "));
        }
    }
}
