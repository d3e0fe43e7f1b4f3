package dev.laut.text;

import java.util.Arrays;
import java.util.List;

/**
 * What is built of a document's tokens: readings, clauses, quotations, noun chunks, and which verbs they form. Made by
 * {@link Parser}. All numbers are token indexes of the document unless said otherwise. Not to be changed.
 */
public final class Syntax {

    private final Document document;
    private final Reading[] readings;
    private final List<Clause> clauses;
    private final List<Quotation> quotations;
    private final List<Chunk> chunks;
    private final int[] clauseOf;
    private final int[] quotationOf;
    private final int[] chunkOf;
    private final String[] verbs;
    private final int[] particles;

    Syntax(
            Document document,
            Reading[] readings,
            List<Clause> clauses,
            List<Quotation> quotations,
            List<Chunk> chunks,
            VerbReader verbs) {
        this.document = document;
        this.readings = readings;
        this.clauses = clauses;
        this.quotations = quotations;
        this.chunks = chunks;
        this.clauseOf = new int[readings.length];
        this.quotationOf = new int[readings.length];
        this.chunkOf = new int[readings.length];
        Arrays.fill(quotationOf, -1);
        Arrays.fill(chunkOf, -1);
        for (int i = 0; i < clauses.size(); i++) {
            Arrays.fill(clauseOf, clauses.get(i).first(), clauses.get(i).end(), i);
        }
        for (int i = 0; i < quotations.size(); i++) {
            Arrays.fill(
                    quotationOf, quotations.get(i).first(), quotations.get(i).end(), i);
        }
        for (int i = 0; i < chunks.size(); i++) {
            Arrays.fill(chunkOf, chunks.get(i).first(), chunks.get(i).end(), i);
        }
        this.verbs = verbs.lemmas();
        this.particles = verbs.particles();
    }

    public Document document() {
        return document;
    }

    /** The number of tokens. */
    public int size() {
        return readings.length;
    }

    public Token token(int at) {
        return document.tokens().get(at);
    }

    public Reading reading(int at) {
        return readings[at];
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    /** The clause of a token. */
    public Clause clauseAt(int at) {
        return clauses.get(clauseOf[at]);
    }

    /** The index of a token's clause among {@link #clauses()}. */
    public int clauseIndex(int at) {
        return clauseOf[at];
    }

    /** The index of a token's quotation among {@link #quotations()}; -1 outside. */
    public int quotationIndex(int at) {
        return quotationOf[at];
    }

    /** The index of a token's chunk among {@link #chunks()}; -1 outside. */
    public int chunkIndex(int at) {
        return chunkOf[at];
    }

    /** The infinitive of the verb that a token is part of, with a particle that stands apart; empty for no verb. */
    public String verb(int at) {
        return verbs[at];
    }

    /** Whether a token is a form of "haben", "sein", "werden" or a modal verb. */
    public boolean isAuxiliary(int at) {
        return ClauseReader.AUXILIARIES.contains(verbs[at]);
    }

    /** The particle that stands apart from the verb at this token: "mit" for "teilte"; -1 for none. */
    public int particle(int at) {
        return particles[at];
    }

    /** The token that says what a clause is about doing: "gesagt" in "hat gesagt", else its finite verb; -1 for none. */
    public int contentVerb(Clause clause) {
        int verb = clause.verb();
        if (verb < 0 || !isAuxiliary(verb)) {
            return verb;
        }
        for (int at = clause.end() - 1; at >= clause.first(); at--) {
            boolean nonFinite = readings[at].is(Reading.Trait.PARTICIPLE) || readings[at].is(Reading.Trait.INFINITIVE);
            if (at != verb && nonFinite && !isAuxiliary(at)) {
                return at;
            }
        }
        return verb;
    }

    /** The main clause of a sentence: its first one with the verb first or second; null when it has none. */
    public Clause mainClause(Sentence sentence) {
        for (int i = clauseOf[sentence.firstToken()]; i <= clauseOf[sentence.endToken() - 1]; i++) {
            if (clauses.get(i).isMain()) {
                return clauses.get(i);
            }
        }
        return null;
    }

    /** The token of a sentence's main verb; -1 for none. */
    public int mainVerb(Sentence sentence) {
        Clause main = mainClause(sentence);
        if (main == null) {
            return -1;
        }
        int verb = contentVerb(main);
        boolean open = verb == main.verb() && isAuxiliary(verb);
        return open && main.end() < sentence.endToken() ? laterVerb(main, sentence, verb) : verb;
    }

    /** "Der Minister hat, wie es hieß, zugesagt": the content verb may stand after an inserted clause. */
    private int laterVerb(Clause main, Sentence sentence, int verb) {
        for (int i = clauseOf[main.end()]; i <= clauseOf[sentence.endToken() - 1]; i++) {
            Clause clause = clauses.get(i);
            boolean rest = clause.kind() == Clause.Kind.UNSURE || clause.kind() == Clause.Kind.VERBLESS;
            for (int at = clause.end() - 1; rest && at >= clause.first(); at--) {
                if (readings[at].is(Reading.Trait.PARTICIPLE) || readings[at].is(Reading.Trait.INFINITIVE)) {
                    return at;
                }
            }
        }
        return verb;
    }

    /** Whether a sentence is the first of its paragraph. */
    public boolean opensParagraph(Sentence sentence) {
        return sentence.index() == 0
                || !sentence.segment()
                        .equals(document.sentences().get(sentence.index() - 1).segment());
    }
}
