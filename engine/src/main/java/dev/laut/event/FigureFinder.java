package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.event.Figure.Direction;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures of an article: amounts with their unit, what they are a share of, their period and direction. A number
 * without a unit, a time or an ordinal is none. Page furniture is not read.
 *
 * <p>Thread-safe. Takes time linear in the text.
 */
public final class FigureFinder {

    private static final Set<String> OF = Set.of(
            "der", "des", "aller", "von", "vom", "dieser", "dieses", "seiner", "seines", "ihrer", "ihres", "unserer");
    private static final Set<String> NUMBER = Set.of("zahl", "anzahl", "zahlen");
    private static final Set<String> COUNTING = Set.of("auf", "von", "bei", "um", "mit");
    private static final Set<String> SIGNS = Set.of("€", "$", "£", "%");
    private static final Set<String> ABOUT = Set.of(
            "etwa",
            "rund",
            "circa",
            "ca.",
            "fast",
            "knapp",
            "gut",
            "über",
            "ungefähr",
            "mindestens",
            "als",
            "bis",
            "zu",
            "wenigstens",
            "höchstens",
            "annähernd",
            "schätzungsweise",
            "die");
    private static final Set<String> UP = Set.of(
            "steigen",
            "zunehmen",
            "wachsen",
            "erhöhen",
            "steigern",
            "erweitern",
            "ausbauen",
            "verdoppeln",
            "anheben",
            "klettern",
            "zulegen",
            "ansteigen",
            "aufstocken",
            "verteuern",
            "ausweiten",
            "plus",
            "anstieg",
            "zuwachs",
            "zunahme",
            "wachstum",
            "steigerung");
    private static final Set<String> DOWN = Set.of(
            "sinken",
            "fallen",
            "zurückgehen",
            "abnehmen",
            "schrumpfen",
            "senken",
            "kürzen",
            "reduzieren",
            "verringern",
            "drosseln",
            "abbauen",
            "streichen",
            "halbieren",
            "stürzen",
            "absacken",
            "einbrechen",
            "nachlassen",
            "minus",
            "rückgang",
            "abnahme",
            "senkung",
            "kürzung",
            "einbruch");

    /** How many words may stand between an amount and its unit: "zwei neue, bestätigte Fälle". */
    private static final int LONGEST_ATTRIBUTES = 2;

    /** The figures of a document in reading order. */
    public List<Figure> find(Document document, List<TimeExpression> times, List<Statement> statements) {
        Layers layers = new Layers(document, List.of(), List.of(), times, statements);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!sentence.segment().role().isFurniture()) {
                find(sentence, layers, figures);
            }
        }
        return figures;
    }

    private static void find(Sentence sentence, Layers layers, List<Figure> figures) {
        for (int at = 0; at < sentence.size(); at++) {
            if (layers.time(sentence.get(at)).isEmpty()) {
                Optional<Amount> amount = Amount.at(sentence, at);
                int first = at;
                Optional<Unit> unit = amount.flatMap(found -> unit(found, sentence)
                        .or(() -> partOf(found, sentence))
                        .or(() -> counted(found, first, sentence)));
                if (unit.isPresent()) {
                    figures.add(figure(at, amount.get(), unit.get(), sentence, layers));
                    at = unit.get().end() - 1;
                }
            }
        }
    }

    private record Unit(String name, int end) {}

    private static Optional<Unit> unit(Amount amount, Sentence sentence) {
        if (amount.isShare()) {
            return Optional.of(new Unit(Figure.SHARE, amount.end()));
        }
        if (amount.isPercent()) {
            return Optional.of(new Unit("Prozent", amount.end()));
        }
        for (int at = amount.end(); at < Math.min(sentence.size(), amount.end() + LONGEST_ATTRIBUTES + 1); at++) {
            Token token = sentence.get(at);
            if (SIGNS.contains(token.form())) {
                return Optional.of(new Unit(token.is("%") ? "Prozent" : token.form(), at + 1));
            }
            if (token.isWord() && token.isCapitalised() && isNoun(token)) {
                return Optional.of(new Unit(token.form(), at + 1))
                        .filter(unit -> !unit.name().equals("Uhr"));
            }
            if (!isAttribute(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "101 von gut 6.500 Praxen": the unit stands at the whole. */
    private static Optional<Unit> partOf(Amount part, Sentence sentence) {
        int at = part.end();
        if (at >= sentence.size() || !sentence.get(at).is("von")) {
            return Optional.empty();
        }
        do {
            at++;
        } while (at < sentence.size() && ABOUT.contains(sentence.get(at).lower()));
        return at >= sentence.size()
                ? Optional.empty()
                : Amount.at(sentence, at)
                        .flatMap(whole -> unit(whole, sentence))
                        .map(unit -> new Unit(unit.name(), part.end()));
    }

    /** "Die Zahl der Anträge stieg auf 1.500": the unit stands at the number's name. */
    private static Optional<Unit> counted(Amount amount, int at, Sentence sentence) {
        int before = at - 1;
        while (before > 0 && ABOUT.contains(sentence.get(before).lower())) {
            before--;
        }
        if (before < 0 || !COUNTING.contains(sentence.get(before).lower())) {
            return Optional.empty();
        }
        for (int noun = before - 1; noun >= 0; noun--) {
            if (NUMBER.contains(sentence.get(noun).lower())) {
                return nounAfter(noun + 1, before, sentence).map(name -> new Unit(name, amount.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> nounAfter(int from, int end, Sentence sentence) {
        for (int at = from; at < end; at++) {
            Token token = sentence.get(at);
            if (token.isWord() && token.isCapitalised() && isNoun(token)) {
                return Optional.of(token.form());
            }
        }
        return Optional.empty();
    }

    private static boolean isNoun(Token token) {
        return token.word().is(PartOfSpeech.NOUN) || token.word().lexemes().isEmpty();
    }

    private static boolean isAttribute(Token token) {
        return token.word().is(PartOfSpeech.ADJECTIVE) || token.word().is(PartOfSpeech.PARTICIPLE);
    }

    private static Figure figure(int first, Amount amount, Unit unit, Sentence sentence, Layers layers) {
        int begin = first;
        while (begin > 0 && ABOUT.contains(sentence.get(begin - 1).lower())) {
            begin--;
        }
        boolean share = unit.name().equals("Prozent") || amount.isShare() || isPart(sentence, unit, amount);
        int end = share ? base(sentence, unit.end()) : unit.end();
        Optional<String> base = end > unit.end()
                ? Optional.of(layers.document().words(span(unit.end(), end, sentence, layers)))
                : Optional.empty();
        Token token = sentence.get(first);
        return new Figure(
                amount.value(),
                unit.name(),
                base,
                period(sentence, first, layers),
                direction(sentence, begin),
                begin < first && !sentence.get(begin).is("die"),
                span(begin, end, sentence, layers),
                layers.statement(token).map(Statement::id));
    }

    private static boolean isPart(Sentence sentence, Unit unit, Amount amount) {
        return unit.end() == amount.end()
                && unit.end() < sentence.size()
                && sentence.get(unit.end()).is("von");
    }

    private static Span span(int first, int end, Sentence sentence, Layers layers) {
        return layers.document().span(sentence.firstToken() + first, sentence.firstToken() + end);
    }

    /** The end of what a share is a share of: "der gesamten chinesischen Einfuhren". */
    private static int base(Sentence sentence, int from) {
        boolean every = from > 1
                && from < sentence.size()
                && sentence.get(from - 2).lower().startsWith("jede");
        if (from >= sentence.size() || !(every || OF.contains(sentence.get(from).lower()))) {
            return from;
        }
        for (int at = every ? from : from + 1; at < sentence.size(); at++) {
            Token token = sentence.get(at);
            if (token.isCapitalised() && token.isWord()) {
                return at + 1;
            }
            if (!isAttribute(token)
                    && token.kind() != Token.Kind.NUMBER
                    && !ABOUT.contains(token.lower())
                    && !token.word().is(PartOfSpeech.ARTICLE)
                    && !token.word().is(PartOfSpeech.PRONOUN)) {
                return from;
            }
        }
        return from;
    }

    private static Optional<TimeExpression> period(Sentence sentence, int at, Layers layers) {
        return sentence.stream()
                .filter(token -> layers.time(token).isPresent())
                .min((one, other) -> Integer.compare(
                        Math.abs(one.index() - sentence.get(at).index()),
                        Math.abs(other.index() - sentence.get(at).index())))
                .flatMap(layers::time);
    }

    private static Optional<Direction> direction(Sentence sentence, int begin) {
        boolean changes = begin > 0
                && Set.of("um", "auf", "von", "plus", "minus")
                        .contains(sentence.get(begin - 1).lower());
        if (!changes) {
            return Optional.empty();
        }
        return has(sentence, UP)
                ? Optional.of(Direction.UP)
                : has(sentence, DOWN) ? Optional.of(Direction.DOWN) : Optional.empty();
    }

    private static boolean has(Sentence sentence, Set<String> words) {
        return sentence.stream()
                .flatMap(token -> token.word().lexemes().stream())
                .anyMatch(lexeme -> words.contains(lexeme.lemma().toLowerCase(Locale.GERMAN)));
    }
}
