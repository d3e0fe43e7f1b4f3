package dev.laut.statement.rules;

import dev.laut.lang.de.Tag.Case;
import dev.laut.text.Chunk;
import dev.laut.text.Clause;
import dev.laut.text.Quotation;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Syntax;
import dev.laut.text.Token;
import java.util.Set;

/** Who a verb's subject is: the nearest noun chunk that can be a nominative, with all that hangs on it. */
public final class Subjects {

    /** Prepositions of a chunk that describes the one before it: "der Sprecher von Verdi", "ein Forscher aus Bonn". */
    private static final Set<String> ATTRIBUTIVE = Set.of("von", "vom", "aus", "der", "des", "für");

    private final Syntax syntax;

    public Subjects(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The subject of a clause's verb; empty when there is none. */
    public TokenSet of(Clause clause) {
        int verb = clause.verb();
        TokenSet after = clause.kind() == Clause.Kind.VERB_LAST ? new TokenSet() : from(verb + 1, clause.end(), verb);
        if (clause.kind() == Clause.Kind.VERB_FIRST) {
            return after;
        }
        TokenSet before =
                isComparison(clause) ? new TokenSet() : from(clause.first(), Math.max(verb, clause.first()), verb);
        return before.isEmpty() ? after : before;
    }

    /** "Wie die Werft bestreitet auch die Bank ...": the subject stands behind the verb. */
    private boolean isComparison(Clause clause) {
        return clause.kind() == Clause.Kind.VERB_SECOND
                && syntax.token(clause.first()).lower().equals("wie");
    }

    /** The first chunk in {@code [begin, end)} that can be the subject of {@code verb}, extended. */
    TokenSet from(int begin, int end, int verb) {
        int at = begin;
        while (at < end) {
            int index = syntax.chunkIndex(at);
            if (index < 0) {
                at++;
                continue;
            }
            Chunk chunk = syntax.chunks().get(index);
            if (isSubject(chunk, verb)) {
                return TokenSet.of(chunk.first(), extended(index, end));
            }
            at = Math.max(at + 1, chunk.end());
        }
        return new TokenSet();
    }

    private boolean isSubject(Chunk chunk, int verb) {
        if (isInsideAttribute(chunk)
                || isQuotedName(chunk)
                || isGenitive(chunk)
                || chunk.isGoverned()
                || (chunk.cases() & Case.NOMINATIVE.bit()) == 0
                || isTime(chunk)) {
            return false;
        }
        String form = chunk.end() > chunk.first() + 1
                ? ""
                : syntax.token(chunk.first()).lower();
        return !form.equals("es") && !form.equals("das") && !form.equals("dies") && agrees(chunk, verb);
    }

    /** "der Agentur" in "einem der Agentur vorliegenden Brief". */
    private boolean isInsideAttribute(Chunk chunk) {
        int before = chunk.begin() - 1;
        return before >= 0 && INDEFINITE.contains(syntax.token(before).lower());
    }

    /** "Kontor" in "im Interview des Portals „Kontor“": the name of the noun before it. */
    private boolean isQuotedName(Chunk chunk) {
        int mark = chunk.begin() - 1;
        int quotation = mark < 1 || syntax.chunkIndex(mark - 1) < 0 ? -1 : syntax.quotationIndex(mark);
        return quotation >= 0
                && syntax.quotations().get(quotation).first() == mark
                && syntax.quotations().get(quotation).length() <= QUOTED_NAME;
    }

    /** "der Polizei" in "Nach Angaben der Polizei sagte er": a genitive of the phrase before it. */
    private boolean isGenitive(Chunk chunk) {
        int before = chunk.begin() == 0 ? -1 : syntax.chunkIndex(chunk.begin() - 1);
        return before >= 0
                && syntax.chunks().get(before).isGoverned()
                && (chunk.cases() & Case.GENITIVE.bit()) != 0
                && syntax.token(chunk.first()).lower().equals("der");
    }

    private boolean isTime(Chunk chunk) {
        return TIMES.contains(syntax.token(chunk.head()).lower());
    }

    private static final Set<String> INDEFINITE = Set.of("einem", "einer", "eines", "einen");

    private static final Set<String> TIMES = Set.of(
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag",
            "morgen",
            "abend",
            "nacht",
            "jahr",
            "jahre",
            "woche",
            "wochen",
            "monat",
            "tag",
            "uhr",
            "ende",
            "anfang",
            "mitte");

    /** Number agrees; a name, or a verb without number, agrees with all. */
    private boolean agrees(Chunk chunk, int verb) {
        if (verb < 0) {
            return true;
        }
        Reading finite = syntax.reading(verb);
        Reading first = syntax.reading(chunk.first());
        Reading head = syntax.reading(chunk.head());
        Reading number = first.is(Trait.DETERMINER) ? first : head;
        boolean unknown = head.is(Trait.NAME)
                || (!number.is(Trait.SINGULAR_NOUN) && !number.is(Trait.PLURAL_NOUN))
                || (!finite.is(Trait.SINGULAR_VERB) && !finite.is(Trait.PLURAL_VERB));
        return unknown
                || (number.is(Trait.SINGULAR_NOUN) && finite.is(Trait.SINGULAR_VERB))
                || (number.is(Trait.PLURAL_NOUN) && finite.is(Trait.PLURAL_VERB))
                || (finite.is(Trait.PLURAL_VERB)
                        && chunk.end() < syntax.size()
                        && syntax.token(chunk.end()).is("und"));
    }

    /** The end of a chunk with its genitive, "von" and bracket attributes and a second chunk after "und". */
    public int extended(int index, int limit) {
        Chunk chunk = syntax.chunks().get(index);
        int end = chunk.end();
        for (int next = index + 1; next < syntax.chunks().size(); next++) {
            Chunk other = syntax.chunks().get(next);
            if (other.end() > limit || !continues(end, other)) {
                break;
            }
            end = other.end();
        }
        return withBracket(withName(end, limit), limit);
    }

    /** The longest name in quotation marks, with its marks: the magazine „Der Spiegel“. */
    private static final int QUOTED_NAME = 7;

    /** "die Zeitung „Die Welt“": a short quotation right behind a noun is its name. */
    private int withName(int end, int limit) {
        int quotation = end < limit ? syntax.quotationIndex(end) : -1;
        if (quotation < 0) {
            return end;
        }
        Quotation name = syntax.quotations().get(quotation);
        boolean fits = name.first() == end
                && name.length() <= QUOTED_NAME
                && name.end() <= limit
                && isNamelike(syntax.token(end + 1));
        return fits ? name.end() : end;
    }

    /** "„eine genaue Prüfung“" is what is asked for, and no name. */
    private static boolean isNamelike(Token first) {
        return first.isCapitalised() || Character.isDigit(first.form().charAt(0));
    }

    /** "Sachsens" before "frühere Ministerin": a name in the genitive whose noun follows. */
    private boolean isPossessor(int end, Chunk next) {
        Token before = syntax.token(end - 1);
        return syntax.reading(end - 1).is(Trait.NAME)
                && before.lower().length() > SHORTEST_POSSESSOR
                && before.lower().endsWith("s")
                && !next.isGoverned()
                && !syntax.reading(next.first()).is(Trait.DETERMINER)
                && syntax.token(next.head()).isCapitalised();
    }

    private static final int SHORTEST_POSSESSOR = 3;

    private boolean continues(int end, Chunk next) {
        if (next.begin() == end) {
            return (isAttribute(next) || isPossessor(end, next))
                    && !syntax.reading(next.first()).is(Trait.PERSONAL_PRONOUN);
        }
        return next.begin() == end + 1
                && !next.isGoverned()
                && syntax.token(end).is("und");
    }

    private boolean isAttribute(Chunk next) {
        if (next.isGoverned()) {
            return ATTRIBUTIVE.contains(syntax.token(next.preposition()).lower());
        }
        boolean genitive = (next.cases() & Case.GENITIVE.bit()) != 0;
        return (genitive && syntax.reading(next.first()).is(Trait.DETERMINER)) || isNameAfterRole(next);
    }

    /** "Außenminister der Ukraine Kuleba": a bare name goes on with the chunk. */
    private boolean isNameAfterRole(Chunk next) {
        return !syntax.reading(next.first()).is(Trait.DETERMINER)
                && syntax.token(next.first()).isCapitalised();
    }

    private int withBracket(int end, int limit) {
        if (end + 2 < limit + 2 && end + 2 < syntax.size() && syntax.token(end).is("(")) {
            for (int at = end + 1; at < Math.min(syntax.size(), end + BRACKET); at++) {
                if (syntax.token(at).is(")")) {
                    return at + 1;
                }
            }
        }
        return end;
    }

    /** "(SPD)", "(CDU/CSU)", "(43 Jahre)": brackets behind a name are short. */
    private static final int BRACKET = 7;
}
