package dev.laut.text;

import dev.laut.lang.de.Tag.Case;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.text.Reading.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds noun chunks: a determiner, adjectives, participles or numbers, then capitalised words; or one pronoun. The
 * cases of a chunk are those that determiner and noun share.
 */
final class ChunkReader {

    /** No noun chunk of news is longer; bounds the look ahead. */
    private static final int LONGEST = 14;

    private static final int ALL_CASES = 15;

    private static final Set<String> DER_WORDS = Set.of("der", "dieser", "jener", "einer", "seiner", "ihrer", "keiner");

    private static final Set<String> NAME_PARTICLES = Set.of("von", "van", "de", "al", "bin", "zu", "del", "der");

    /** Govern no case of their own. */
    private static final Set<String> COMPARING = Set.of("als", "wie");

    private final List<Token> tokens;
    private final Reading[] readings;
    private final List<Chunk> chunks = new ArrayList<>();

    private ChunkReader(Document document, Reading[] readings) {
        this.tokens = document.tokens();
        this.readings = readings;
    }

    static List<Chunk> read(Document document, Reading[] readings) {
        ChunkReader reader = new ChunkReader(document, readings);
        for (Sentence sentence : document.sentences()) {
            int at = sentence.firstToken();
            while (at < sentence.endToken()) {
                at = reader.readAt(at, sentence);
            }
        }
        return reader.chunks;
    }

    /** Reads a chunk that begins here, if one does, and says where to go on. */
    private int readAt(int first, Sentence sentence) {
        int limit = Math.min(sentence.endToken(), first + LONGEST);
        int at = first;
        if (isDeterminer(at)) {
            at++;
        }
        while (at < limit && isModifier(at)) {
            at++;
        }
        int end = at;
        while (end < limit && isNominal(end)) {
            end++;
        }
        if (end > at && !(end == first + 1 && isVerbAtStart(first))) {
            add(first, end, sentence);
            return end;
        }
        if (readings[first].is(Trait.PRONOUN) && !readings[first].is(Trait.FINITE)) {
            add(first, first + 1, sentence);
        }
        return first + 1;
    }

    private void add(int first, int end, Sentence sentence) {
        int preposition = first > sentence.firstToken() ? prepositionAt(first - 1) : -1;
        int cases = cases(first, end);
        if (preposition >= 0) {
            cases &= ~Case.NOMINATIVE.bit();
        }
        chunks.add(new Chunk(first, end, preposition, cases));
    }

    private int prepositionAt(int at) {
        Reading reading = readings[at];
        return reading.is(Trait.PREPOSITION)
                        && !COMPARING.contains(tokens.get(at).lower())
                ? at
                : -1;
    }

    private int cases(int first, int end) {
        int head = nominalCases(end - 1);
        Reading reading = readings[first];
        if (end == first + 1 || !isDeterminer(first)) {
            return head;
        }
        int cases = reading.cases() == 0 ? head : reading.cases() & head;
        if (DER_WORDS.contains(tokens.get(first).lower())) {
            cases = derCases(first, end, cases);
        }
        return cases == 0 ? reading.cases() : cases;
    }

    /** "der neue Chef" is nominative, "der neuen Chefin" genitive or dative; so is "der" before a feminine noun. */
    private int derCases(int first, int end, int cases) {
        if (end - first < 3 || !readings[first + 1].is(Trait.ADJECTIVE)) {
            return cases;
        }
        int oblique = Case.GENITIVE.bit() | Case.DATIVE.bit();
        return tokens.get(first + 1).lower().endsWith("en") ? oblique : (cases & ~oblique) | Case.NOMINATIVE.bit();
    }

    /** Names and unknown words stand in any case. */
    private int nominalCases(int at) {
        int cases = readings[at].cases();
        return cases == 0 || readings[at].is(Trait.NAME) ? ALL_CASES : cases;
    }

    private boolean isDeterminer(int at) {
        return readings[at].is(Trait.DETERMINER);
    }

    private boolean isModifier(int at) {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (readings[at].is(Trait.NUMERAL)) {
            return true;
        }
        boolean lower = token.isWord() && !token.isCapitalised();
        return (lower || token.initial()) && readings[at].is(Trait.ADJECTIVE) && !isNoun(at);
    }

    private boolean isNoun(int at) {
        return readings[at].is(Trait.NOUN) || readings[at].is(Trait.NAME);
    }

    private boolean isNominal(int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return token.kind() == Token.Kind.NUMBER && at > 0 && isNoun(at - 1);
        }
        if (!token.isCapitalised()) {
            return isNameParticle(at) || (at > 0 && isNoun(at - 1) && isUnknown(at));
        }
        if (token.initial() && readings[at].is(Trait.PREPOSITION)) {
            return false;
        }
        return !token.initial() || isNoun(at) || readings[at].traits() == 0;
    }

    /** A name in lower case: the agencies "dpa", "afp". */
    private boolean isUnknown(int at) {
        return readings[at].traits() == 0 && readings[at].word().lexemes().isEmpty();
    }

    /** "von", "van", "al" inside a name. */
    private boolean isNameParticle(int at) {
        return NAME_PARTICLES.contains(tokens.get(at).lower())
                && at > 0
                && at + 1 < readings.length
                && tokens.get(at + 1).isWord()
                && tokens.get(at + 1).isCapitalised()
                && isPersonName(at - 1)
                && !readings[at + 1].is(Trait.NOUN);
    }

    private boolean isPersonName(int at) {
        return readings[at].is(NameClass.FIRST_NAME);
    }

    private boolean isVerbAtStart(int at) {
        return tokens.get(at).initial() && readings[at].is(Trait.FINITE) && !isNoun(at);
    }
}
