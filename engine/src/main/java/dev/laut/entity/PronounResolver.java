package dev.laut.entity;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun means: the most present of those that agree with it. */
final class PronounResolver {

    /** A pronoun reaches back no further, in sentences. */
    private static final int REACH = 5;

    /** Less present things are not meant by a pronoun: two sentences after one mention as an object. */
    private static final double FAINT = 6;

    /** The second may be at most this near to the first; nearer, and the pronoun stays open. */
    private static final double TIE = 0.97;

    /** Inside quotation marks the subject of the sentence around them, who speaks, is "ich" and not "er". */
    private static final double SPEAKER = 0.2;

    /** "er", "ihr", "ihn" mean a thing, be it a ministry or a paper, far less often than a person. */
    private static final double THING = 0.25;

    /** Of a named person and one called by an office alone, the named one is meant a little more often. */
    private static final double UNNAMED = 0.85;

    private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "–", "—", "„", "“", "»", "«", "\"");

    /** What a pronoun resolves to, or why it stays open. */
    record Finding(Optional<Referent> referent, String rule) {}

    private final Discourse discourse;
    private final QuoteMap quotes;

    PronounResolver(Discourse discourse, QuoteMap quotes) {
        this.discourse = discourse;
        this.quotes = quotes;
    }

    Finding resolve(Token pronoun, int mask, boolean possessive, Sentence sentence) {
        if (Pronouns.isDemonstrative(pronoun)) {
            return lastNamed(mask, sentence);
        }
        int clause = clauseBegin(pronoun, sentence);
        Referent best = null;
        double first = 0;
        double second = 0;
        for (Referent candidate : discourse.recent()) {
            double score = score(candidate, pronoun, mask, possessive, sentence, clause);
            if (score > first) {
                second = first;
                first = score;
                best = candidate;
            } else if (score > second) {
                second = score;
            }
        }
        if (best == null || first < FAINT) {
            return new Finding(Optional.empty(), "pronoun-without-antecedent");
        }
        return second > TIE * first
                ? new Finding(Optional.empty(), "pronoun-tie")
                : new Finding(Optional.of(best), possessive ? "possessive" : "pronoun");
    }

    /** "Diese hatte Haft beantragt": whoever the sentence before named last. */
    private Finding lastNamed(int mask, Sentence sentence) {
        return discourse.recent().stream()
                .filter(candidate -> candidate.agrees(mask) && sentence.index() - candidate.lastSentence() == 1)
                .max(Comparator.comparingInt(Referent::lastToken))
                .map(last -> new Finding(Optional.of(last), "demonstrative"))
                .orElseGet(() -> new Finding(Optional.empty(), "demonstrative-without-antecedent"));
    }

    private double score(
            Referent candidate, Token pronoun, int mask, boolean possessive, Sentence sentence, int clause) {
        int distance = sentence.index() - candidate.lastSentence();
        if (!candidate.agrees(mask) || distance > REACH) {
            return 0;
        }
        boolean sameClause = candidate.lastToken() >= clause;
        if (sameClause && !possessive) {
            return 0;
        }
        double score = candidate.salienceIn(sentence.index());
        if (sameClause) {
            score += 60;
        }
        boolean person = candidate.isPerson();
        if (!person && isSpeaker(pronoun, sentence)) {
            return 0;
        }
        boolean personal = mask == Agreement.MASCULINE || mask == Agreement.FEMININE;
        if (!person && personal) {
            score *= THING;
        }
        if (candidate.kind() == EntityKind.ANONYMOUS) {
            score *= UNNAMED;
        }
        if (person && Integer.bitCount(candidate.agreement() & Agreement.SOMEBODY) == 2 && !possessive) {
            score *= 0.8;
        }
        if (quotes.isQuoted(pronoun.index()) && candidate.equals(discourse.lastSubject())) {
            return score * SPEAKER;
        }
        return quotes.differ(candidate.lastToken(), pronoun.index()) ? score * 0.7 : score;
    }

    /** "…“, sagte er": who speaks is somebody. */
    private boolean isSpeaker(Token pronoun, Sentence sentence) {
        int verb = pronoun.index() - 1;
        return !quotes.isQuoted(pronoun.index())
                && Set.of("er", "sie").contains(pronoun.lower())
                && verb - 2 > sentence.firstToken()
                && sentence.get(verb - sentence.firstToken()).word().isFiniteThirdPerson()
                && quotes.isQuoted(verb - 3)
                && sentence.get(verb - 1 - sentence.firstToken()).is(",");
    }

    /** Where the pronoun's clause begins: its subject is nobody that the pronoun could mean. */
    private static int clauseBegin(Token pronoun, Sentence sentence) {
        for (int at = pronoun.index() - 1; at >= sentence.firstToken(); at--) {
            String form = sentence.get(at - sentence.firstToken()).form();
            if (CLAUSE_MARKS.contains(form) || form.equals("und") || form.equals("dass")) {
                return at;
            }
        }
        return sentence.firstToken();
    }
}
