package dev.laut.desk.page;

import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.util.BitSet;

/**
 * Whose words an article is made of, in signs of its text.
 *
 * @param sources signs within statements of others
 * @param outlet all other signs of the article's own text
 */
public record Voices(int sources, int outlet) {

    static Voices of(ArticleRecord articleRecord) {
        BitSet said = new BitSet();
        for (Statement statement : articleRecord.statements()) {
            statement.content().forEach(span -> said.set(span.begin(), span.end()));
        }
        int sources = 0;
        int all = 0;
        for (Segment segment : articleRecord.article().segments()) {
            if (isText(segment.role())) {
                Span span = segment.span();
                sources += said.get(span.begin(), span.end()).cardinality();
                all += span.length();
            }
        }
        return new Voices(sources, all - sources);
    }

    private static boolean isText(Role role) {
        return !role.isFurniture() && role != Role.DATELINE && role != Role.CREDIT;
    }

    /** The sources' share in whole percent; 0 for no text. */
    public int percent() {
        int all = sources + outlet;
        return all == 0 ? 0 : Math.round(100f * sources / all);
    }
}
