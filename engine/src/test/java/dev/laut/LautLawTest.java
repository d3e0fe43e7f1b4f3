package dev.laut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.article.TextReader;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordWriter;
import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.time.TimeExpression;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on 10,000 random ones. */
class LautLawTest {

    private static final int TEXTS = 10_000;
    private static final int LONGEST = 120;
    private static final Laut LAUT = Laut.german();
    private static final TextReader READER = new TextReader();

    @Test
    void spansLieInTheTextWhichStaysAsItWasAndIsReadTheSameTwiceOnAnyNumberOfThreads() {
        List<String> alone =
                IntStream.range(0, TEXTS).mapToObj(LautLawTest::checked).toList();
        List<String> together =
                IntStream.range(0, TEXTS).parallel().mapToObj(LautLawTest::json).toList();
        assertEquals(alone, together);
    }

    @Test
    void aWordWithoutEndHoldsNothingUp() {
        String sign = new Random(3)
                .ints(200_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> read(
                        "Die Stadt will das Bad erneuern. Beim Amt hat das die Nummer " + sign + " und so weiter.", 0));
    }

    @Test
    void aNounWithoutEndHoldsNothingUp() {
        String noun = "Brücken".repeat(30_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> read("Die Stadt plant das " + noun + ", sagte Bürgermeisterin Jana Wendt am Montag.", 0));
    }

    /** The record of a random text as JSON, after its spans were looked at. */
    private static String checked(int seed) {
        String text = new RandomGerman(seed).text(LONGEST);
        Optional<ArticleRecord> read = read(text, seed);
        read.ifPresent(entry -> {
            assertEquals(text, entry.article().text());
            spans(entry).forEach(span -> checkSpan(span, text, seed));
            checkReferences(entry, seed);
        });
        return read.map(new RecordWriter()::write).orElse("");
    }

    private static String json(int seed) {
        return read(new RandomGerman(seed).text(LONGEST), seed)
                .map(new RecordWriter()::write)
                .orElse("");
    }

    private static Optional<ArticleRecord> read(String text, int seed) {
        PageReading reading = READER.read(text, "random-" + seed);
        return reading instanceof PageReading.Found found ? Optional.of(LAUT.read(found.article())) : Optional.empty();
    }

    private static void checkSpan(Span span, String text, int seed) {
        assertTrue(span.end() <= text.length(), () -> "seed " + seed + ": " + span);
        assertTrue(
                !splitsPair(text, span.begin()) && !splitsPair(text, span.end()), () -> "seed " + seed + ": " + span);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static void checkReferences(ArticleRecord entry, int seed) {
        List<String> ids = entry.entities().stream().map(entity -> entity.id()).toList();
        for (Statement statement : entry.statements()) {
            assertTrue(statement.speakerEntity().stream().allMatch(ids::contains), () -> "seed " + seed + statement);
            for (Hop hop : statement.chain()) {
                assertTrue(hop.entity().stream().allMatch(ids::contains), () -> "seed " + seed + hop);
            }
        }
        for (Mention mention : entry.mentions()) {
            assertTrue(mention.entity().stream().allMatch(ids::contains), () -> "seed " + seed + mention);
        }
    }

    private static List<Span> spans(ArticleRecord entry) {
        List<Span> spans = new ArrayList<>();
        Article article = entry.article();
        article.segments().stream().map(Segment::span).forEach(spans::add);
        article.publisher().span().ifPresent(spans::add);
        entry.mentions().stream().map(Mention::span).forEach(spans::add);
        entry.times().stream().map(TimeExpression::span).forEach(spans::add);
        entry.silences().stream().map(Silence::span).forEach(spans::add);
        entry.events().stream().map(Event::trigger).forEach(spans::addAll);
        for (Statement statement : entry.statements()) {
            spans.addAll(statement.content());
            spans.addAll(statement.cue());
            spans.addAll(statement.frame());
            spans.addAll(statement.speaker());
            spans.addAll(statement.addressee());
            statement.chain().stream().flatMap(hop -> hop.span().stream()).forEach(spans::add);
        }
        return spans;
    }
}
