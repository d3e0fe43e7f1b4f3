package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.WordTable;
import dev.laut.statement.UnsourcedClaim;
import dev.laut.statement.UnsourcedClaim.Kind;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the outlet claims in its own voice and gives no source for. Thread-safe. */
final class UnsourcedClaims {

    /** An infinitive with "zu" follows its "um" within this many words. */
    private static final int LONGEST_INFINITIVE = 20;

    private final Hedges hedges = Hedges.load();
    private final Map<String, Boolean> motives = new HashMap<>();

    UnsourcedClaims() {
        for (WordTable.Row row : WordTable.load(WordTable.class, "motives.tsv").rows()) {
            if (!Set.of("zu", "-").contains(row.cell(1))) {
                throw row.failure("the second column is \"zu\" or \"-\"");
            }
            motives.put(row.cell(0), row.cell(1).equals("zu"));
        }
    }

    /**
     * The claims of a document in reading order, one a clause.
     *
     * @param sourced what has a source: contents and frames of statements, silences
     */
    List<UnsourcedClaim> find(Document document, List<Span> sourced) {
        BitSet covered = new BitSet(document.text().length());
        sourced.forEach(span -> covered.set(span.begin(), span.end()));
        List<UnsourcedClaim> claims = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse()) {
                find(sentence, covered, claims);
            }
        }
        return claims;
    }

    private void find(Sentence sentence, BitSet covered, List<UnsourcedClaim> claims) {
        int claimed = -1;
        for (int at = 0; at < sentence.size(); at++) {
            Optional<Kind> kind = covered.get(sentence.get(at).begin()) ? Optional.empty() : kind(sentence, at);
            if (kind.isPresent() && sentence.get(at).begin() >= claimed) {
                Span clause = clause(sentence, at);
                claims.add(new UnsourcedClaim(clause, sentence.get(at).span(), kind.get()));
                claimed = clause.end();
            }
        }
    }

    private Optional<Kind> kind(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (hedges.has(token)) {
            return Optional.of(Kind.HEDGE);
        }
        if (isSuperlative(sentence, at)) {
            return Optional.of(Kind.SUPERLATIVE);
        }
        Boolean infinitive = motives.get(token.form());
        boolean motive =
                infinitive != null && (infinitive ? opensInfinitive(sentence, at) : isAfter(sentence, at, "aus"));
        return motive ? Optional.of(Kind.MOTIVE) : Optional.empty();
    }

    private static boolean isAfter(Sentence sentence, int at, String word) {
        return at > 0 && sentence.get(at - 1).lower().equals(word);
    }

    /** "der größte", "die meisten" not: that is a quantity. */
    private static boolean isSuperlative(Sentence sentence, int at) {
        Token token = sentence.get(at);
        return at > 0
                && !token.isCapitalised()
                && sentence.get(at - 1).word().is(PartOfSpeech.ARTICLE)
                && !token.lower().startsWith("meist")
                && !token.lower().startsWith("letzt")
                && isOnlySuperlative(token);
    }

    private static boolean isOnlySuperlative(Token token) {
        boolean superlative = false;
        for (Lexeme lexeme : token.word().lexemes()) {
            for (Tag tag : lexeme.tags()) {
                if (tag.part() == PartOfSpeech.ADJECTIVE && !tag.has("SUP")) {
                    return false;
                }
                superlative |= tag.part() == PartOfSpeech.ADJECTIVE;
            }
        }
        return superlative;
    }

    private static boolean opensInfinitive(Sentence sentence, int at) {
        boolean opens = at == 0 || sentence.get(at - 1).is(",");
        for (int next = at + 1; opens && next < Math.min(sentence.size(), at + LONGEST_INFINITIVE); next++) {
            Token token = sentence.get(next);
            if (token.is(",") || token.word().is(Tag.VerbForm.ZU_INFINITIVE)) {
                return !token.is(",");
            }
            boolean zu = token.lower().equals("zu") && next + 1 < sentence.size();
            if (zu && sentence.get(next + 1).word().is(Tag.VerbForm.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    /** The stretch between the commas around a word. */
    private static Span clause(Sentence sentence, int at) {
        int first = at;
        while (first > 0 && !isEdge(sentence.get(first - 1))) {
            first--;
        }
        int end = at + 1;
        while (end < sentence.size() && !isEdge(sentence.get(end))) {
            end++;
        }
        return new Span(sentence.get(first).begin(), sentence.get(end - 1).end());
    }

    private static boolean isEdge(Token token) {
        return token.isPunctuation() && ",;:.!?–—…()".contains(token.form());
    }
}
