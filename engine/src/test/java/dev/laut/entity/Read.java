package dev.laut.entity;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sentences for the tests: words and whom they mean. */
final class Read {

    static final KnowledgeBase KNOWLEDGE = KnowledgeBase.load();
    static final EntityFinder FINDER = new EntityFinder(KNOWLEDGE);
    static final Analyser ANALYSER = new Analyser(GermanDictionary.load());
    static final LocalDate DATE = LocalDate.of(2025, 11, 5);

    private Read() {}

    static Document document(String text) {
        return ANALYSER.analyse(Article.of(
                "test",
                text,
                text.isEmpty() ? List.of() : List.of(new Segment(new Span(0, text.length()), Role.PARAGRAPH))));
    }

    static Mentions mentions(String text) {
        return FINDER.find(document(text), Optional.of(DATE));
    }

    /** The name of the entity that the last of these words means; "?" when open, "-" when no mention is there. */
    static String meant(String text, String words) {
        return meant(text, words, mentions(text));
    }

    static String meant(String text, String words, Mentions mentions) {
        int begin = text.lastIndexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words + " does not stand in " + text);
        }
        return mentions.best(List.of(new Span(begin, begin + words.length())))
                .map(mention -> mention.entity()
                        .flatMap(mentions::entity)
                        .map(Entity::name)
                        .orElse("?"))
                .orElse("-");
    }

    /** "Name:KIND" of all entities. */
    static List<String> entities(String text) {
        List<String> names = new ArrayList<>();
        mentions(text).entities().forEach(entity -> names.add(entity.name() + ":" + entity.kind()));
        return names;
    }
}
