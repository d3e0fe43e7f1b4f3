package dev.laut.event;

import dev.laut.event.Clause.Kind;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into clauses, from its marks, conjunctions and finite verbs. Takes time linear in the sentence.
 *
 * <pre>{@code Der Minister, der gestern zurücktrat, sprach mit Xi.  // [Der Minister / sprach mit Xi] [der gestern zurücktrat]}</pre>
 */
final class ClauseCutter {

    private static final Set<String> MARKS = Set.of(",", ";", ":", "–", "—", "-", "(", ")", "...", "…");

    private static final Set<String> COORDINATORS = Set.of("und", "oder", "aber", "sondern", "denn", "doch");

    private static final Set<String> SUBORDINATORS = Set.of(
            "dass",
            "weil",
            "wenn",
            "falls",
            "ob",
            "nachdem",
            "bevor",
            "ehe",
            "während",
            "obwohl",
            "obgleich",
            "als",
            "da",
            "damit",
            "sofern",
            "sobald",
            "solange",
            "bis",
            "seit",
            "seitdem",
            "indem",
            "wie",
            "wo",
            "wer",
            "was",
            "warum",
            "wann",
            "wohin",
            "woher",
            "wobei",
            "wodurch",
            "womit",
            "weshalb",
            "wonach",
            "woraufhin",
            "sodass",
            "soweit",
            "wohingegen",
            "um",
            "ohne",
            "anstatt",
            "statt");

    private static final Set<String> RELATIVES = Set.of(
            "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "welche", "welcher", "welches", "welchem",
            "welchen");

    private final List<Clause> clauses = new ArrayList<>();
    private Clause open;
    private Clause main;

    private ClauseCutter() {}

    static List<Clause> cut(Sentence sentence) {
        ClauseCutter cutter = new ClauseCutter();
        pieces(sentence).forEach(cutter::place);
        cutter.link();
        if (sentence.get(sentence.size() - 1).is("?")
                || (sentence.size() > 1 && sentence.get(sentence.size() - 2).is("?"))) {
            cutter.clauses.forEach(Clause::setQuestion);
        }
        return cutter.clauses;
    }

    private static List<List<Token>> pieces(Sentence sentence) {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.get(at);
            if (MARKS.contains(token.form()) || opensCoordinate(sentence, at, piece)) {
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                piece = new ArrayList<>();
            }
            if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
                piece.add(token);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    /** Whether "und" joins clauses here, not words: a finite verb stands on both sides. */
    private static boolean opensCoordinate(Sentence sentence, int at, List<Token> before) {
        if (!COORDINATORS.contains(sentence.get(at).lower()) || before.stream().noneMatch(VerbForms::mayBeFinite)) {
            return false;
        }
        for (int next = at + 1;
                next < sentence.size() && !MARKS.contains(sentence.get(next).form());
                next++) {
            Token token = sentence.get(next);
            boolean mayOpen = next == at + 1 && !token.word().is(VerbForm.INFINITIVE);
            if (VerbForms.isSurelyFinite(token) || (mayOpen && VerbForms.mayBeFinite(token))) {
                return true;
            }
        }
        return false;
    }

    private void place(List<Token> piece) {
        Optional<Token> finite = finite(piece);
        Optional<String> opener = opener(piece, finite);
        if (opener.isPresent()) {
            start(kind(opener.get(), piece), opener.get(), piece, finite);
        } else if (finite.isPresent()) {
            placeFinite(piece, finite);
        } else if (hasZuInfinitive(piece)) {
            start(Kind.INFINITIVE, "", piece, finite);
        } else if (open == null) {
            start(Kind.MAIN, "", piece, finite);
        } else {
            open.add(piece);
        }
    }

    private void placeFinite(List<Token> piece, Optional<Token> finite) {
        if (completes(piece, finite.orElseThrow())) {
            open.add(piece);
            return;
        }
        for (int at = clauses.size() - 1; at >= 0; at--) {
            Clause waiting = clauses.get(at);
            if (waiting.finite().isEmpty() && waiting.kind() != Kind.INFINITIVE) {
                waiting.add(piece);
                finite.ifPresent(waiting::setFinite);
                open = waiting;
                return;
            }
        }
        start(Kind.MAIN, "", piece, finite);
    }

    /** "Er wird nach Paris, Wien oder Genf reisen": the infinitive or participle that an auxiliary still waits for. */
    private boolean completes(List<Token> piece, Token verb) {
        return open != null
                && !VerbForms.isSurelyFinite(verb)
                && !VerbForms.isAuxiliary(verb)
                && piece.get(piece.size() - 1).equals(verb)
                && open.finite().filter(VerbForms::isAuxiliary).isPresent()
                && open.tokens().stream().filter(VerbForms::isVerb).count() == 1;
    }

    private void start(Kind kind, String opener, List<Token> piece, Optional<Token> finite) {
        Clause clause = new Clause(kind, opener);
        clause.add(piece);
        finite.ifPresent(clause::setFinite);
        if (main != null && kind != Kind.MAIN) {
            clause.setMatrix(open != null && open.finite().isPresent() ? open : main);
        }
        if (kind == Kind.MAIN) {
            main = clause;
        }
        clauses.add(clause);
        open = clause;
    }

    /** Clauses that come before the one they depend on. */
    private void link() {
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            if (clause.kind() != Kind.MAIN && clause.matrix().isEmpty()) {
                clauses.stream()
                        .skip(at)
                        .filter(later -> later.kind() == Kind.MAIN)
                        .findFirst()
                        .ifPresent(clause::setMatrix);
            }
        }
    }

    private static Optional<Token> finite(List<Token> piece) {
        Optional<Token> weak = Optional.empty();
        for (int at = 0; at < piece.size(); at++) {
            Token token = piece.get(at);
            if (VerbForms.isSurelyFinite(token)) {
                return Optional.of(token);
            }
            boolean afterZu = at > 0 && piece.get(at - 1).is("zu");
            if (VerbForms.mayBeFinite(token) && !afterZu && !isAttributive(piece, at)) {
                boolean keep = weak.filter(VerbForms::isAuxiliary).isPresent() && !VerbForms.isAuxiliary(token);
                weak = weak.isPresent() && (keep || isApart(weak.get(), token) || !isLast(piece, at))
                        ? weak
                        : Optional.of(token);
            }
        }
        return weak;
    }

    /** "sollen sich getroffen haben", not "getroffen haben sollen". */
    private static boolean isApart(Token first, Token second) {
        return VerbForms.isAuxiliary(first) && second.index() > first.index() + 1;
    }

    private static boolean isLast(List<Token> piece, int at) {
        return at == piece.size() - 1;
    }

    /** "den veröffentlichten Bericht": a participle between article and noun. */
    private static boolean isAttributive(List<Token> piece, int at) {
        Token token = piece.get(at);
        boolean mayBe = token.word().is(PartOfSpeech.PARTICIPLE) || token.word().is(PartOfSpeech.ADJECTIVE);
        boolean beforeNoun = at + 1 < piece.size() && piece.get(at + 1).isCapitalised();
        return mayBe && beforeNoun && at > 0 && isDeterminer(piece.get(at - 1));
    }

    private static boolean isDeterminer(Token token) {
        return token.word().is(PartOfSpeech.ARTICLE)
                || token.word().is(PartOfSpeech.PREPOSITION)
                || (token.word().is(PartOfSpeech.ADJECTIVE) && !token.isCapitalised());
    }

    private Optional<String> opener(List<Token> piece, Optional<Token> finite) {
        for (int at = 0; at < Math.min(3, piece.size()); at++) {
            String word = piece.get(at).lower();
            if (SUBORDINATORS.contains(word)) {
                return isSubordinating(word, piece, at, finite) ? Optional.of(word) : Optional.empty();
            }
            if (open != null
                    && at < 2
                    && RELATIVES.contains(word)
                    && closesWithVerb(piece, finite)
                    && at < piece.size() - 1) {
                return Optional.of(word);
            }
            Token token = piece.get(at);
            if (!COORDINATORS.contains(word) && !token.word().is(PartOfSpeech.PREPOSITION) && !isAdverb(token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isAdverb(Token token) {
        return token.word().is(PartOfSpeech.ADVERB) && !token.isCapitalised();
    }

    private static boolean isSubordinating(String word, List<Token> piece, int at, Optional<Token> finite) {
        return switch (word) {
            case "um", "ohne", "anstatt", "statt" -> hasZuInfinitive(piece) && finite.isEmpty();
            case "als", "da", "bis", "seit", "während", "wie", "wo", "wer", "was", "wann", "warum", "damit" ->
                closesWithVerb(piece, finite) && at < piece.size() - 1;
            default -> true;
        };
    }

    /** Whether the finite verb stands at the end, where subordinate clauses have it. */
    private static boolean closesWithVerb(List<Token> piece, Optional<Token> finite) {
        if (finite.isEmpty()) {
            return false;
        }
        int at = piece.indexOf(finite.get());
        return at >= piece.size() - 2 && at > 0 && piece.stream().skip(at + 1).allMatch(VerbForms::isVerb);
    }

    private static Kind kind(String opener, List<Token> piece) {
        if (RELATIVES.contains(opener)) {
            return Kind.RELATIVE;
        }
        return Set.of("um", "ohne", "anstatt", "statt").contains(opener) && hasZuInfinitive(piece)
                ? Kind.INFINITIVE
                : Kind.SUBORDINATE;
    }

    private static boolean hasZuInfinitive(List<Token> piece) {
        for (int at = 0; at < piece.size(); at++) {
            Optional<Token> before = at == 0 ? Optional.empty() : Optional.of(piece.get(at - 1));
            if (VerbForms.isZuInfinitive(piece.get(at), before)) {
                return true;
            }
        }
        return false;
    }
}
