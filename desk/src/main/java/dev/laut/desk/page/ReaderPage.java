package dev.laut.desk.page;

import dev.laut.article.Span;
import dev.laut.desk.page.Piece.Block;
import dev.laut.event.Event;
import dev.laut.event.Link;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origin;
import dev.laut.record.Origins;
import dev.laut.statement.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article with everything that was read in it.
 *
 * @param number the article's in the store; empty for one that is not stored
 * @param address where it came from
 */
public record ReaderPage(
        Optional<Long> number,
        String address,
        ArticleRecord articleRecord,
        List<Block> blocks,
        List<Said> statements,
        Voices voices,
        List<Origin> origins) {

    /** @param at words that somebody wants to see; empty for none */
    static ReaderPage of(Optional<Long> number, String address, ArticleRecord articleRecord, Optional<Span> at) {
        List<Said> statements = new ArrayList<>();
        articleRecord
                .statements()
                .forEach(statement -> statements.add(Said.of(statement, statements.size() + 1, articleRecord)));
        return new ReaderPage(
                number,
                address,
                articleRecord,
                new ArticleView(articleRecord, statements, at).blocks(),
                statements,
                Voices.of(articleRecord),
                Origins.of(articleRecord).all());
    }

    public ReaderPage {
        blocks = List.copyOf(blocks);
        statements = List.copyOf(statements);
        origins = List.copyOf(origins);
    }

    public String title() {
        return articleRecord.article().title().orElse("");
    }

    public String publisher() {
        return articleRecord.article().publisher().name();
    }

    public String published() {
        return articleRecord.article().published().map(Object::toString).orElse("");
    }

    /** Where a form names a statement: "12:s3"; empty for an article that is not stored. */
    public String reference(Said said) {
        return number.map(known -> known + ":" + said.id()).orElse("");
    }

    public List<Silence> silences() {
        return articleRecord.silences();
    }

    public List<Event> events() {
        return articleRecord.events();
    }

    public List<Link> links() {
        return articleRecord.links();
    }

    public String words(Silence silence) {
        return silence.span().in(articleRecord.article().text());
    }

    public String words(Event event) {
        return Said.words(event.trigger(), articleRecord.article().text());
    }

    /** The words of an entry, known by its id; the id itself where no entry has it. */
    public String words(String id) {
        return Stream.of(
                        statements.stream().filter(said -> said.id().equals(id)).map(Said::words),
                        events().stream().filter(event -> event.id().equals(id)).map(this::words),
                        silences().stream()
                                .filter(silence -> silence.id().equals(id))
                                .map(this::words))
                .flatMap(words -> words)
                .findFirst()
                .orElse(id);
    }

    /** The name of an entity of the article; empty for none. */
    public String name(String entity) {
        return articleRecord.entities().stream()
                .filter(known -> known.id().equals(entity))
                .map(known -> known.name())
                .findFirst()
                .orElse("");
    }

    public String participants(Event event) {
        return event.participants().stream()
                .map(participant -> name(participant.entity()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    public String time(Event event) {
        return event.time().map(time -> time.value()).orElse("");
    }
}
