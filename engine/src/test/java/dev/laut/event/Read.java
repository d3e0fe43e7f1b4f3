package dev.laut.event;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Statement;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.time.TimeExpression;
import dev.laut.time.TimeTagger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads short texts of Wednesday, 4 March 2026, in which a few names are known. */
final class Read {

    static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private static final Map<String, EntityKind> NAMES = Map.ofEntries(
            Map.entry("Merz", EntityKind.PERSON),
            Map.entry("Macron", EntityKind.PERSON),
            Map.entry("Trump", EntityKind.PERSON),
            Map.entry("Xi", EntityKind.PERSON),
            Map.entry("Polen", EntityKind.STATE),
            Map.entry("Litauen", EntityKind.STATE),
            Map.entry("Paris", EntityKind.PLACE),
            Map.entry("Genf", EntityKind.PLACE),
            Map.entry("Wien", EntityKind.PLACE),
            Map.entry("Peking", EntityKind.PLACE),
            Map.entry("Reuters", EntityKind.MEDIUM));

    private static final Pattern NAME = Pattern.compile("\\b(" + String.join("|", NAMES.keySet()) + ")s?\\b");

    private static final GermanDictionary DICTIONARY = GermanDictionary.load();
    private static final Analyser ANALYSER = new Analyser(DICTIONARY);
    private static final EventFinder FINDER = new EventFinder(DICTIONARY);
    private static final TimeTagger TIMES = new TimeTagger();

    private Read() {}

    static Document document(String text, Role role) {
        List<Segment> segments = text.isBlank() ? List.of() : List.of(new Segment(new Span(0, text.length()), role));
        return ANALYSER.analyse(Article.of("test", text, segments));
    }

    static List<TimeExpression> times(Document document) {
        return TIMES.tag(document, Optional.of(DAY));
    }

    static List<Event> events(String text, Statement... statements) {
        return events(document(text, Role.PARAGRAPH), FINDER, statements);
    }

    static List<Event> events(Document document, EventFinder finder, Statement... statements) {
        List<Mention> mentions = new ArrayList<>();
        Matcher name = NAME.matcher(document.text());
        while (name.find()) {
            Span span = new Span(name.start(), name.end());
            mentions.add(new Mention(span, Optional.of(name.group(1)), Mention.How.NAME, "test"));
        }
        List<Entity> entities = NAMES.entrySet().stream()
                .map(entry -> new Entity(entry.getKey(), entry.getValue(), entry.getKey(), Optional.empty()))
                .toList();
        return finder.find(document, entities, mentions, times(document), List.of(statements), Optional.of(DAY));
    }

    static EventFinder finder(Triggers triggers) {
        return new EventFinder(DICTIONARY, triggers);
    }

    /** "meeting HAPPENED traf Treffen" for each event. */
    static List<String> summary(String text, Statement... statements) {
        return events(text, statements).stream()
                .map(event -> event.type() + " " + event.status() + " "
                        + String.join(
                                " ",
                                event.trigger().stream()
                                        .map(span -> span.in(text))
                                        .toList()))
                .toList();
    }
}
