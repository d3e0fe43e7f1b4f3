package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the stages before found, by token: who is named there, which time, within which statement. */
final class Layers {

    private static final int NONE = -1;

    private final Document document;
    private final List<Mention> mentions;
    private final List<TimeExpression> times;
    private final List<Statement> statements;
    private final Map<String, EntityKind> kinds = new HashMap<>();
    private final int[] mentionAt;
    private final int[] timeAt;
    private final int[] statementAt;
    private final int[] frameAt;

    Layers(
            Document document,
            List<Entity> entities,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Statement> statements) {
        this.document = document;
        this.mentions = List.copyOf(mentions);
        this.times = List.copyOf(times);
        this.statements = statements.stream()
                .sorted(Comparator.comparingInt((Statement statement) ->
                        -Span.cover(statement.content()).length()))
                .toList();
        entities.forEach(entity -> kinds.put(entity.id(), entity.kind()));
        int size = document.tokens().size();
        this.mentionAt = empty(size);
        this.timeAt = empty(size);
        this.statementAt = empty(size);
        this.frameAt = empty(size);
        paint();
    }

    private static int[] empty(int size) {
        int[] layer = new int[size];
        Arrays.fill(layer, NONE);
        return layer;
    }

    private void paint() {
        for (int at = 0; at < mentions.size(); at++) {
            if (mentions.get(at).entity().isPresent()) {
                paint(mentionAt, mentions.get(at).span(), at);
            }
        }
        for (int at = 0; at < times.size(); at++) {
            paint(timeAt, times.get(at).span(), at);
        }
        for (int at = 0; at < statements.size(); at++) {
            int number = at;
            statements.get(at).content().forEach(span -> paintContent(span, number));
            statements.get(at).frame().forEach(span -> paint(frameAt, span, number));
        }
    }

    /** The words that report are the reporter's own, also where they stand within what counts as content. */
    private void paintContent(Span span, int number) {
        List<Span> cue = statements.get(number).cue();
        for (int at = document.tokenAt(span.begin());
                at < statementAt.length && document.tokens().get(at).begin() < span.end();
                at++) {
            Span token = document.tokens().get(at).span();
            if (cue.stream().noneMatch(token::overlaps)) {
                statementAt[at] = number;
            }
        }
    }

    private void paint(int[] layer, Span span, int number) {
        for (int at = document.tokenAt(span.begin());
                at < layer.length && document.tokens().get(at).begin() < span.end();
                at++) {
            layer[at] = number;
        }
    }

    Document document() {
        return document;
    }

    Optional<Mention> mention(Token token) {
        int at = mentionAt[token.index()];
        return at == NONE ? Optional.empty() : Optional.of(mentions.get(at));
    }

    Optional<TimeExpression> time(Token token) {
        int at = timeAt[token.index()];
        return at == NONE ? Optional.empty() : Optional.of(times.get(at));
    }

    /** The times in a sentence that stand in nobody else's words, in reading order. */
    Set<TimeExpression> ownTimes(Sentence sentence) {
        Set<TimeExpression> own = new LinkedHashSet<>();
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (timeAt[at] != NONE && statementAt[at] == NONE) {
                own.add(times.get(timeAt[at]));
            }
        }
        return own;
    }

    /** The words in lower case between the commas around a time. */
    List<String> around(Sentence sentence, TimeExpression time) {
        int begin = document.tokenAt(time.span().begin());
        int end = begin;
        while (begin > sentence.firstToken()
                && !document.tokens().get(begin - 1).is(",")) {
            begin--;
        }
        while (end < sentence.endToken() && !document.tokens().get(end).is(",")) {
            end++;
        }
        return document.tokens().subList(begin, end).stream().map(Token::lower).toList();
    }

    /** The innermost statement whose content the token stands in. */
    Optional<Statement> statement(Token token) {
        int at = statementAt[token.index()];
        return at == NONE ? Optional.empty() : Optional.of(statements.get(at));
    }

    /**
     * The innermost statement that a telling of an event is according to. Of a speech act that the outlet tells of, with no
     * words of it ("Das Kabinett lehnte den Antrag ab"), the act itself is the outlet's own word.
     */
    Optional<Statement> statement(Hit hit) {
        return statement(hit.token()).filter(statement -> !isSummary(statement) || !isToldAct(hit));
    }

    private static boolean isSummary(Statement statement) {
        return statement.type() == StatementType.REPORTED;
    }

    private static boolean isToldAct(Hit hit) {
        Clause clause = hit.clause();
        boolean act = StatusReader.SPOKEN_ACTS.contains(hit.trigger().type().name())
                || hit.trigger().type().name().equals("statement");
        return (act || hit.isVerb())
                && clause.kind() == Clause.Kind.MAIN
                && clause.finite()
                        .filter(finite -> finite.word().is(VerbForm.PRESENT)
                                || finite.word().is(VerbForm.PRETERITE))
                        .isPresent();
    }

    boolean isInFrame(Token token) {
        return frameAt[token.index()] != NONE && statementAt[token.index()] == NONE;
    }

    EntityKind kind(Mention mention) {
        return mention.entity().map(kinds::get).orElse(EntityKind.ANONYMOUS);
    }

    /** Whether it can act: no mere place and no document. */
    boolean isActor(Mention mention) {
        EntityKind kind = kind(mention);
        return kind != EntityKind.PLACE && kind != EntityKind.DOCUMENT;
    }

    boolean isPlace(Mention mention) {
        EntityKind kind = kind(mention);
        return kind == EntityKind.PLACE || kind == EntityKind.STATE;
    }

    /** The token before this one in its sentence. */
    Optional<Token> before(Token token) {
        int at = token.index() - 1;
        return at >= document.sentenceOf(token).firstToken()
                ? Optional.of(document.tokens().get(at))
                : Optional.empty();
    }

    /** The token after this one in its sentence. */
    Optional<Token> after(Token token) {
        int at = token.index() + 1;
        return at < document.sentenceOf(token).endToken()
                ? Optional.of(document.tokens().get(at))
                : Optional.empty();
    }
}
