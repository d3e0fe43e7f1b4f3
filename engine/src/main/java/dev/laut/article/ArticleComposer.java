package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins blocks to an article's text, with a segment for each. */
final class ArticleComposer {

    private final CreditLine credits;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private boolean isFirst = true;

    ArticleComposer(CreditLine credits) {
        this.credits = credits;
    }

    void add(String words, Role role) {
        add(words, role, Form.TEXT, false);
    }

    /** Adds words below the ones before. In the last paragraph unknown marks are a credit. */
    void add(String words, Role role, Form form, boolean last) {
        if (text.length() > 0) {
            text.append('\n');
        }
        int begin = text.length();
        text.append(words);
        if (role == Role.PARAGRAPH || role == Role.LEAD) {
            credits.split(words, begin, role, isFirst, last)
                    .forEach(segment -> segments.add(segment.as(form, Optional.empty())));
            isFirst &= role != Role.PARAGRAPH;
        } else {
            segments.add(new Segment(new Span(begin, text.length()), role, form, Optional.empty()));
        }
    }

    /** Adds an agency that the page names outside its text, unless a credit names it already. */
    void addCredit(String agency) {
        boolean known = segments.stream()
                .filter(segment -> segment.role() == Role.CREDIT || segment.role() == Role.DATELINE)
                .anyMatch(segment -> segment.span().in(text.toString()).contains(agency));
        if (!known && articleChars() > 0) {
            add(agency, Role.CREDIT);
        }
    }

    /** How many characters are the article's, not furniture's. */
    int articleChars() {
        return segments.stream()
                .filter(segment -> !segment.role().isFurniture())
                .mapToInt(segment -> segment.span().length())
                .sum();
    }

    String text() {
        return text.toString();
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }
}
