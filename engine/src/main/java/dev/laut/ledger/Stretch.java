package dev.laut.ledger;

import dev.laut.record.Passage;
import dev.laut.article.Span;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.record.ArticleRecord;
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

/** A sentence or a part of one, with what was read in it. Immutable. */
final class Stretch {

    private static final Set<String> PERFECT =
            Set.of("hat", "habe", "haben", "hätte", "hätten", "ist", "sei", "sind", "seien");

    private final ArticleRecord entry;
    private final List<Token> tokens;
    private final Span span;
    private final Wordings wordings;
    private final Set<String> names;
    private final Set<String> words;
    private final Set<String> things;

    Stretch(ArticleRecord entry, List<Token> tokens, Wordings wordings) {
        this.entry = entry;
        this.tokens = tokens;
        this.span =
                new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
        this.wordings = wordings;
        this.names = named().collect(Collectors.toUnmodifiableSet());
        this.words = words(token -> true);
        this.things = words(token -> !isNamed(token));
    }

    ArticleRecord entry() {
        return entry;
    }

    List<Token> tokens() {
        return tokens;
    }

    Span span() {
        return span;
    }

    Passage passage() {
        return Passage.of(entry, span);
    }

    boolean has(Wording wording) {
        return wordings.has(wording, tokens);
    }

    /** The actors and places it names, each by a key that is the same in all articles. */
    Set<String> names() {
        return names;
    }

    /** The lemmas of what it speaks of, times left out. */
    Set<String> words() {
        return words;
    }

    /** Of these the ones that are no part of a name. */
    Set<String> things() {
        return things;
    }

    private Set<String> words(Predicate<Token> wanted) {
        return tokens.stream()
                .filter(wanted)
                .filter(token -> times().noneMatch(time -> time.span().overlaps(token.span())))
                .flatMap(token -> word(token).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isNamed(Token token) {
        return entry.mentions().stream()
                .anyMatch(mention ->
                        mention.how() == Mention.How.NAME && mention.span().overlaps(token.span()));
    }

    Stream<TimeExpression> times() {
        return entry.times().stream().filter(time -> span.overlaps(time.span()));
    }

    Stream<DateRange> days() {
        return times().flatMap(time -> time.days().stream());
    }

    Stream<Event> events(Event.Status status) {
        return entry.events().stream()
                .filter(event -> event.status() == status)
                .filter(event -> event.trigger().stream().anyMatch(span::overlaps));
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
        return entry.mentions().stream()
                .filter(mention -> span.overlaps(mention.span()))
                .flatMap(mention -> mention.entity().stream())
                .map(id -> key(entry, id));
    }

    /** The Wikidata id of an entity, else its name. */
    static String key(ArticleRecord entry, String id) {
        return entry.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .map(entity -> entity.wikidata().orElseGet(() -> entity.name().toLowerCase(Locale.GERMAN)))
                .findFirst()
                .orElse(id);
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
