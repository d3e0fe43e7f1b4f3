package dev.laut.ledger;

import dev.laut.article.Span;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Passage;
import dev.laut.text.Token;
import dev.laut.time.DateRange;
import dev.laut.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sentence or a part of one, with what was read in it. What it speaks of is read when first asked for. For one thread at a time. */
final class Stretch {

    private static final Set<String> PERFECT =
            Set.of("hat", "habe", "haben", "hätte", "hätten", "ist", "sei", "sind", "seien");

    private final Paper paper;
    private final List<Token> tokens;
    private final Span span;
    private final Wordings wordings;
    private Optional<Set<String>> names = Optional.empty();
    private Optional<Set<String>> words = Optional.empty();
    private Optional<Set<String>> things = Optional.empty();
    private Optional<Passage> passage = Optional.empty();

    Stretch(Paper paper, List<Token> tokens, Wordings wordings) {
        this.paper = paper;
        this.tokens = tokens;
        this.span =
                new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
        this.wordings = wordings;
    }

    Paper paper() {
        return paper;
    }

    ArticleRecord entry() {
        return paper.entry();
    }

    List<Token> tokens() {
        return tokens;
    }

    Span span() {
        return span;
    }

    Passage passage() {
        passage = Optional.of(passage.orElseGet(() -> Passage.of(entry(), span)));
        return passage.get();
    }

    boolean has(Wording wording) {
        return wordings.has(wording, tokens);
    }

    /** The actors and places it names, each by a key that is the same in all articles. */
    Set<String> names() {
        names = Optional.of(names.orElseGet(() -> named().collect(Collectors.toUnmodifiableSet())));
        return names.get();
    }

    /** The lemmas of what it speaks of, times left out. */
    Set<String> words() {
        words = Optional.of(words.orElseGet(() -> words(token -> true)));
        return words.get();
    }

    /** Of these the ones that are no part of a name. */
    Set<String> things() {
        things = Optional.of(things.orElseGet(() -> words(token -> !isNamed(token))));
        return things.get();
    }

    private Set<String> words(Predicate<Token> wanted) {
        List<Span> told = times().map(TimeExpression::span).toList();
        return tokens.stream()
                .filter(wanted)
                .filter(token -> told.stream().noneMatch(token.span()::overlaps))
                .flatMap(token -> word(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isNamed(Token token) {
        return paper.mentions(token.span()).anyMatch(mention -> mention.how() == Mention.How.NAME);
    }

    Stream<TimeExpression> times() {
        return paper.times(span);
    }

    Stream<DateRange> days() {
        return times().flatMap(time -> time.days().stream());
    }

    Stream<Event> events(Event.Status status) {
        return paper.events(span).filter(event -> event.status() == status);
    }

    boolean has(VerbForm form) {
        return tokens.stream().anyMatch(token -> token.word().is(form));
    }

    /** Whether its finite verb can only be of the past. */
    boolean isPreterite() {
        return tokens.stream()
                .map(Token::word)
                .anyMatch(word -> word.isThirdPerson(VerbForm.PRETERITE)
                        && !word.isThirdPerson(VerbForm.PRESENT)
                        && !word.isThirdPerson(VerbForm.KONJUNKTIV_1)
                        && !word.is(PartOfSpeech.NOUN));
    }

    /** Whether it tells in the perfect: "habe berichtet", "ist gelandet". */
    boolean isPerfect() {
        return hasForm(PERFECT) && has(VerbForm.PARTICIPLE_2);
    }

    boolean hasForm(Set<String> forms) {
        return tokens.stream().anyMatch(token -> forms.contains(token.lower()));
    }

    private Stream<String> named() {
        return paper.mentions(span)
                .flatMap(mention -> mention.entity().stream())
                .map(paper::key);
    }

    private Optional<String> word(Token token) {
        if (!token.isWord()) {
            return Optional.empty();
        }
        if (token.isCapitalised() && isNominal(token)) {
            return Optional.of(lemma(token, PartOfSpeech.NOUN));
        }
        return Optional.of(token)
                .filter(word -> word.word().is(PartOfSpeech.VERB) || word.word().is(PartOfSpeech.PARTICIPLE))
                .filter(word -> !word.isCapitalised() || word.initial())
                .map(word -> lemma(word, PartOfSpeech.VERB))
                .filter(lemma -> !wordings.has(Wording.EMPTY, lemma));
    }

    private static boolean isNominal(Token token) {
        return !token.initial()
                || token.word().is(PartOfSpeech.NOUN)
                || !token.word().isKnown();
    }

    private static String lemma(Token token, PartOfSpeech part) {
        return token.word().lemma(part).orElseGet(() -> token.lower()).toLowerCase(Locale.GERMAN);
    }
}
