package dev.laut.ledger;

import dev.laut.article.Span;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.statement.Act;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.DateRange;
import dev.laut.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what an article announces. */
final class PlanReader {

    private static final Set<String> FUTURE = Set.of("wird", "werden", "werde");
    private static final Set<String> INTENT = Set.of("will", "wollen", "wolle");
    private static final Set<String> DUTY = Set.of("soll", "sollen", "solle");
    private static final Set<Act> ANNOUNCING = Set.of(Act.ANNOUNCE, Act.PROMISE);
    private static final Set<String> SEPARATORS = Set.of(",", ";", ":", "–");
    private static final Set<String> PROGRAMME = Set.of("vorgesehen", "geplant", "dabei");
    private static final Set<String> ONE = Set.of("ein", "eine");

    private final Wordings wordings;

    PlanReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The announcements of an article in reading order. */
    List<Plan> read(Paper paper, Document document) {
        List<Plan> plans = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                for (List<Token> piece : pieces(sentence)) {
                    read(new Stretch(paper, piece, wordings), sentence, plans).ifPresent(plans::add);
                }
            }
        }
        return plans;
    }

    /** A sentence between its commas, and between the things that it lists as planned. */
    private List<List<Token>> pieces(Sentence sentence) {
        boolean lists = wordings.has(Wording.PLAN, sentence);
        List<List<Token>> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= sentence.size(); at++) {
            if (at == sentence.size() || isCut(sentence, at, lists)) {
                if (at > from && sentence.subList(from, at).stream().anyMatch(Token::isWord)) {
                    pieces.add(sentence.subList(from, at));
                }
                from = at + 1;
            }
        }
        return pieces;
    }

    private static boolean isCut(Sentence sentence, int at, boolean lists) {
        Token token = sentence.get(at);
        boolean nextThing = lists
                && token.is("und")
                && at + 1 < sentence.size()
                && ONE.contains(sentence.get(at + 1).lower());
        return nextThing || SEPARATORS.contains(token.form());
    }

    private Optional<Plan> read(Stretch stretch, Sentence sentence, List<Plan> before) {
        Optional<TimeExpression> time =
                stretch.times().filter(one -> isAhead(one, stretch)).findFirst();
        Optional<Statement> statement = statement(stretch);
        boolean continued = !before.isEmpty() && continues(stretch, sentence, before.get(before.size() - 1));
        if (!isPlan(stretch, sentence, time.isPresent() || continued, statement)) {
            return Optional.empty();
        }
        Optional<DateRange> due = time.flatMap(one -> days(one, stretch));
        if (due.isEmpty() && continued) {
            due = before.get(before.size() - 1).due();
        }
        boolean deadline = time.isPresent() ? isDeadline(time.get(), stretch) : !stretch.hasForm(PROGRAMME);
        return Optional.of(new Plan(stretch, due, deadline, who(stretch, statement), statement));
    }

    private boolean isPlan(Stretch stretch, Sentence sentence, boolean ahead, Optional<Statement> statement) {
        if (stretch.has(Wording.DENY)
                || stretch.has(Wording.DROP)
                || stretch.has(Wording.CONDITION)
                || stretch.has(Wording.BACK)
                || sentence.get(sentence.size() - 1).is("?")) {
            return false;
        }
        boolean infinitive = stretch.tokens().stream().anyMatch(PlanReader::isDeed);
        boolean announced =
                statement.map(Statement::act).filter(ANNOUNCING::contains).isPresent();
        boolean modal = stretch.hasForm(FUTURE) || stretch.hasForm(INTENT) || stretch.hasForm(DUTY);
        boolean planned = stretch.events(Event.Status.PLANNED).findAny().isPresent();
        if (ahead && wordings.has(Wording.PLAN, sentence)) {
            return true;
        }
        if (stretch.isPreterite() || stretch.isPerfect()) {
            return false;
        }
        return (ahead
                        && stretch.tokens().stream()
                                .anyMatch(token -> token.word().isFiniteThirdPerson()))
                || (announced && modal)
                || (modal && infinitive && planned)
                || (statement.isPresent() && infinitive && stretch.hasForm(INTENT));
    }

    private static boolean isAhead(TimeExpression time, Stretch stretch) {
        Optional<DateRange> days = days(time, stretch);
        return days.isPresent()
                && !stands("seit", time, stretch)
                && stretch.entry()
                        .referenceDate()
                        .filter(date -> days.get().latest().isAfter(date))
                        .isPresent();
    }

    /** "lud für Freitag ein": whatever the tense, the day is still to come. */
    private static Optional<DateRange> days(TimeExpression time, Stretch stretch) {
        Optional<DateRange> days = time.days();
        Optional<LocalDate> date = stretch.entry().referenceDate();
        if (days.isEmpty() || date.isEmpty() || !stands("für", time, stretch)) {
            return days;
        }
        LocalDate day = days.get().latest();
        boolean lastWeek = day.isBefore(date.get()) && !day.plusWeeks(1).isBefore(date.get());
        return lastWeek ? Optional.of(new DateRange(day.plusWeeks(1), day.plusWeeks(1))) : days;
    }

    /** An infinitive that says what is planned. */
    private static boolean isDeed(Token token) {
        return token.word().is(VerbForm.INFINITIVE) && !INTENT.contains(token.lower()) && !DUTY.contains(token.lower());
    }

    /** Whether it is told as a part of what the sentence before announced. */
    private boolean continues(Stretch stretch, Sentence sentence, Plan before) {
        int gap = sentence.get(0).begin() - before.stretch().span().end();
        boolean near = gap < Weights.NEAR && before.due().isPresent();
        return near && wordings.has(Wording.BEFORE, sentence.subList(0, 1)) && !stretch.isPreterite();
    }

    /** "bis zum 12. September": the word before the time, or the first of its words. */
    private static boolean isDeadline(TimeExpression time, Stretch stretch) {
        return stands("bis", time, stretch);
    }

    /** Whether the word is one of the two before the time, or one of its own. */
    private static boolean stands(String word, TimeExpression time, Stretch stretch) {
        return stretch.tokens().stream()
                .filter(token -> token.begin() < time.span().end())
                .filter(token -> token.begin() >= time.span().begin() - "bis zum ".length())
                .anyMatch(token -> token.lower().equals(word));
    }

    /** The statement that holds the stretch; an announcement before others. */
    private static Optional<Statement> statement(Stretch stretch) {
        return stretch.paper()
                .statements(stretch.span())
                .filter(statement ->
                        2 * shared(statement, stretch.span()) >= stretch.span().length())
                .max(Comparator.comparing(statement -> ANNOUNCING.contains(statement.act())));
    }

    private static int shared(Statement statement, Span span) {
        return statement.content().stream()
                .mapToInt(part -> Math.max(0, Math.min(part.end(), span.end()) - Math.max(part.begin(), span.begin())))
                .sum();
    }

    private static boolean isPerson(Paper paper, String id) {
        return paper.entity(id)
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .isPresent();
    }

    /** Who says so; in the outlet's own words the first person named, who invites or plans. */
    private static Optional<String> who(Stretch stretch, Optional<Statement> statement) {
        return statement.isPresent()
                ? statement.flatMap(Statement::speakerEntity)
                : stretch.paper()
                        .mentions(stretch.span())
                        .filter(mention -> stretch.span().contains(mention.span()))
                        .filter(mention -> mention.how() == Mention.How.NAME)
                        .flatMap(mention -> mention.entity().stream())
                        .filter(id -> isPerson(stretch.paper(), id))
                        .findFirst();
    }
}
