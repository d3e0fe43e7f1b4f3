package dev.laut.time;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tags sentences of tests, which speak from Wednesday, 4 February 2026. */
final class Tagged {

    static final LocalDate TODAY = LocalDate.of(2026, 2, 4);

    private static final Analyser ANALYSER = new Analyser(GermanDictionary.load());
    private static final TimeTagger TAGGER = new TimeTagger();

    private Tagged() {}

    static List<TimeExpression> times(String text, Optional<LocalDate> today) {
        List<Segment> segments =
                text.isEmpty() ? List.of() : List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH));
        return TAGGER.tag(ANALYSER.analyse(Article.of("test", text, segments)), today);
    }

    static List<TimeExpression> times(String text) {
        return times(text, Optional.of(TODAY));
    }

    /** "am Mittwoch = 2026-02-04; ..." */
    static String values(String text) {
        return values(text, Optional.of(TODAY));
    }

    static String values(String text, Optional<LocalDate> today) {
        return times(text, today).stream()
                .map(time -> time.span().in(text) + " = " + time.value())
                .collect(Collectors.joining("; "));
    }
}
