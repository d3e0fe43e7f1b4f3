package dev.laut.statement.learned;

import dev.laut.lang.de.Tag.Case;
import dev.laut.statement.rules.Subjects;
import dev.laut.statement.rules.TokenSet;
import dev.laut.text.Chunk;
import dev.laut.text.Clause;
import dev.laut.text.Reading;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Syntax;

/** What noun chunks say of their tokens, as numbers for features: case, preposition, place in the clause, agreement. */
final class ChunkCodes {

    /** Chunks further on in a clause are all alike. */
    private static final int LAST_PLACE = 4;

    /** For every token: preposition, cases and its place in its chunk. */
    final int[] chunk;
    /** For every token: whether its chunk can be the subject, and which of those it is, before or behind the verb. */
    final int[] subject;
    /** For every token the head noun of its chunk. */
    final int[] noun;
    /** For every token 0 outside, 1 at the beginning of, 2 inside a chunk with all that hangs on it. */
    final int[] complex;

    /** For every clause the head noun of its subject, and of which kind that is. */
    final int[] subjectNoun;

    final int[] subjectKind;

    private final Syntax syntax;
    private final Subjects subjects;
    private Clause clause;
    private int place;
    private int nominatives;
    private int complexEnd;

    ChunkCodes(Syntax syntax, int[] lemma, int[] coarse, int[] cueClass) {
        this.syntax = syntax;
        this.subjects = new Subjects(syntax);
        this.chunk = new int[syntax.size()];
        this.subject = new int[syntax.size()];
        this.noun = new int[syntax.size()];
        this.complex = new int[syntax.size()];
        for (int i = 0; i < syntax.chunks().size(); i++) {
            add(i, lemma);
        }
        this.subjectNoun = new int[syntax.clauses().size()];
        this.subjectKind = new int[syntax.clauses().size()];
        for (int i = 0; i < subjectNoun.length; i++) {
            TokenSet tokens = syntax.clauses().get(i).verb() < 0
                    ? new TokenSet()
                    : subjects.of(syntax.clauses().get(i));
            if (!tokens.isEmpty()) {
                int head =
                        syntax.chunks().get(syntax.chunkIndex(tokens.first())).head();
                subjectNoun[i] = lemma[head];
                subjectKind[i] = 1 + coarse[head] * 32 + cueClass[head];
            }
        }
    }

    private void add(int index, int[] lemma) {
        Chunk here = syntax.chunks().get(index);
        Clause own = syntax.clauseAt(here.first());
        if (!own.equals(clause)) {
            clause = own;
            place = 0;
            nominatives = 0;
        }
        boolean starts = here.first() >= complexEnd;
        if (starts) {
            complexEnd = complexEnd(index, own);
            place = Math.min(place + 1, LAST_PLACE);
        }
        boolean nominative = !here.isGoverned() && (here.cases() & Case.NOMINATIVE.bit()) != 0;
        if (nominative && starts) {
            nominatives = Math.min(nominatives + 1, LAST_PLACE);
        }
        int preposition =
                here.isGoverned() ? syntax.token(here.preposition()).lower().hashCode() : 0;
        int before = own.verb() < 0 ? 2 : Analysis.bit(here.first() < own.verb());
        int agrees = own.verb() < 0 ? 2 : Analysis.bit(agrees(here, syntax.reading(own.verb())));
        for (int at = here.begin(); at < here.end(); at++) {
            int part = at < here.first() ? 0 : at == here.first() ? 1 : 2;
            chunk[at] = Analysis.mix(preposition, here.cases(), part);
            subject[at] = Analysis.mix(Analysis.bit(nominative), nominatives, before, agrees, Analysis.bit(starts));
            noun[at] = lemma[here.head()];
        }
        for (int at = here.first(); starts && at < complexEnd; at++) {
            complex[at] = (at == here.first() ? 1 : 2) * 8 + place;
        }
    }

    /** With an apposition between commas: "Anna Weiß, Sprecherin des Amts,". */
    private int complexEnd(int index, Clause own) {
        Chunk here = syntax.chunks().get(index);
        return Math.max(here.end(), subjects.extended(index, own.end()));
    }

    private boolean agrees(Chunk here, Reading verb) {
        Reading first = syntax.reading(here.first());
        Reading number = first.is(Trait.DETERMINER) ? first : syntax.reading(here.head());
        return (number.is(Trait.SINGULAR_NOUN) && verb.is(Trait.SINGULAR_VERB))
                || (number.is(Trait.PLURAL_NOUN) && verb.is(Trait.PLURAL_VERB));
    }
}
