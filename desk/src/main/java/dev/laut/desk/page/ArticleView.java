package dev.laut.desk.page;

import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.desk.page.Piece.Block;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An article cut into blocks and pieces, each with what was read in it. */
final class ArticleView {

    private final ArticleRecord articleRecord;
    private final String text;
    private final List<Marked> marks = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    /** Words with what they are; {@code id} is where links to them lead, empty for none. */
    private record Marked(Span span, String id, Optional<Said> said, String note) {}

    /** @param at words that somebody wants to see; empty for none */
    ArticleView(ArticleRecord articleRecord, List<Said> statements, Optional<Span> at) {
        this.articleRecord = articleRecord;
        this.text = articleRecord.article().text();
        at.filter(span -> span.end() <= text.length()).ifPresent(span -> mark(span, "at", "at.words"));
        for (int number = 0; number < statements.size(); number++) {
            markStatement(articleRecord.statements().get(number), statements.get(number));
        }
        articleRecord.claims().forEach(claim -> mark(claim.span(), "", "claim." + claim.kind()));
        articleRecord.silences().forEach(silence -> mark(silence.span(), silence.id(), "silence." + silence.kind()));
        articleRecord.events().forEach(event -> mark(event.trigger().get(0), event.id(), ""));
    }

    private void markStatement(Statement statement, Said said) {
        for (int part = 0; part < statement.content().size(); part++) {
            String id = part == 0 ? statement.id() : "";
            marks.add(new Marked(statement.content().get(part), id, Optional.of(said), ""));
        }
    }

    private void mark(Span span, String id, String note) {
        marks.add(new Marked(span, id, Optional.empty(), note));
    }

    List<Block> blocks() {
        return articleRecord.article().segments().stream().map(this::block).toList();
    }

    private Block block(Segment segment) {
        List<Marked> here = marks.stream()
                .filter(mark -> mark.span.overlaps(segment.span()))
                .toList();
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(segment.span().begin(), segment.span().end()));
        here.stream()
                .flatMap(mark -> Stream.of(mark.span.begin(), mark.span.end()))
                .filter(segment.span()::contains)
                .forEach(cuts::add);
        List<Piece> pieces = new ArrayList<>();
        for (Integer end = cuts.higher(cuts.first()), begin = cuts.first(); end != null; end = cuts.higher(end)) {
            pieces.add(piece(new Span(begin, end), here));
            begin = end;
        }
        return new Block(segment.role(), pieces);
    }

    private Piece piece(Span span, List<Marked> here) {
        List<Marked> over = here.stream()
                .filter(mark -> mark.span.contains(span))
                .sorted(Comparator.comparing(mark -> mark.span.length()))
                .toList();
        List<String> ids = over.stream()
                .filter(mark -> !mark.id.isEmpty() && mark.span.begin() == span.begin())
                .map(Marked::id)
                .sorted(Comparator.comparing(id -> !id.equals("at")))
                .toList();
        Optional<Said> said = over.stream().flatMap(mark -> mark.said.stream()).findFirst();
        return new Piece(
                span.in(text),
                ids,
                said,
                said.filter(statement -> shown.add(statement.id())).isPresent(),
                over.stream()
                        .map(Marked::note)
                        .filter(note -> !note.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
