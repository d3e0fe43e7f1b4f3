package dev.laut.eval.events;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.event.Event;
import dev.laut.event.EventFinder;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.ArticleRecord;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.util.List;

/** Reads the events of articles with all that the stages before find in them. */
final class EventReading {

    private final Laut laut = Laut.german();
    private final Analyser analyser;
    private final EventFinder finder;

    EventReading() {
        GermanDictionary dictionary = GermanDictionary.load();
        analyser = new Analyser(dictionary);
        finder = new EventFinder(dictionary);
    }

    /** An article's document, its record and its events. */
    record Read(Document document, ArticleRecord record, List<Event> events) {

        Read {
            events = List.copyOf(events);
        }
    }

    Read read(Article article) {
        ArticleRecord record = laut.read(article);
        Document document = analyser.analyse(article);
        return new Read(
                document,
                record,
                finder.find(
                        document,
                        record.entities(),
                        record.mentions(),
                        record.times(),
                        record.statements(),
                        record.referenceDate()));
    }
}
