package dev.laut.statement.chain;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Hop;
import dev.laut.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads short texts as articles of the outlet Kontur, by the rules alone. */
final class Reading {

    private static final Laut LAUT = Laut.german();
    private static final Pattern LINE = Pattern.compile("\\S.*");

    private Reading() {}

    /** The source chain of each statement, written "Kontur <- dpa, AFP <- Karl Weber". */
    static List<String> chains(String text) {
        return read(text, OptionalInt.empty()).statements().stream()
                .map(Reading::chain)
                .toList();
    }

    static String chain(Statement statement) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < statement.chain().size(); at++) {
            Hop hop = statement.chain().get(at);
            boolean beside = at > 0 && statement.chain().get(at - 1).step() == hop.step();
            shown.append(at == 0 ? "" : beside ? ", " : " <- ").append(hop.name());
        }
        return shown.toString();
    }

    /** Reads lines as paragraphs, the one that begins at {@code credit} as a credit line. */
    static ArticleRecord read(String text, OptionalInt credit) {
        List<Segment> segments = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            boolean isCredit = credit.isPresent() && credit.getAsInt() == line.start();
            segments.add(new Segment(new Span(line.start(), line.end()), isCredit ? Role.CREDIT : Role.PARAGRAPH));
        }
        return read(text, segments);
    }

    static ArticleRecord read(String text, List<Segment> segments) {
        Article bare = Article.of("test", text, segments);
        return LAUT.read(new Article(
                bare.id(),
                bare.location(),
                bare.url(),
                bare.title(),
                bare.authors(),
                Optional.of(PublicationTime.of(LocalDate.of(2025, 9, 4))),
                bare.modified(),
                Publisher.given("Kontur"),
                bare.section(),
                bare.language(),
                bare.paywalled(),
                bare.text(),
                bare.segments()));
    }
}
