package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a description means that nothing before has called so: "Jan Wollner kam spät. Der Tischler bat um Geduld." German
 * papers hardly repeat a name and say what else they know of its bearer. Only a subject is read so, and only when one
 * person, and no other that would fit, was spoken of just before.
 */
final class Renaming {

    /** The person was spoken of no longer ago than this, in sentences; words quoted between count. */
    private static final int NEAR = 2;

    /** How much more present than the next the person must be. */
    private static final double CLEARLY = 1.5;

    private static final Set<String> ARTICLES = Set.of("der", "die", "dieser", "diese");

    /** What comes behind a noun that is described by something else: "der Leiter der Schule". */
    private static final Set<String> COMPLEMENTS =
            Set.of("der", "des", "von", "vom", "für", "im", "in", "am", "an", "bei", "beim", "zum", "zur");

    private final Discourse discourse;
    private final List<Token> tokens;
    private final HeadNouns nouns;
    private final BroaderNouns broader = BroaderNouns.load();

    Renaming(Discourse discourse, HeadNouns nouns) {
        this.discourse = discourse;
        this.tokens = discourse.document().tokens();
        this.nouns = nouns;
    }

    /** The person whom the phrase takes up, when it is certain enough that it takes up anybody. */
    Optional<Roles.Finding> find(NounPhrase phrase, int sex, Sentence sentence) {
        if (!isSubject(phrase, sentence) || isDescribedOtherwise(phrase, sentence) || isBridging(phrase)) {
            return Optional.empty();
        }
        Referent best = null;
        double first = 0;
        double second = 0;
        for (Referent candidate : discourse.recent()) {
            int distance = sentence.index() - candidate.lastSentence();
            if (!candidate.isPerson() || !candidate.agrees(sex) || distance > NEAR || distance < 1) {
                continue;
            }
            double score = candidate.salienceIn(sentence.index());
            if (score > first) {
                second = first;
                first = score;
                best = candidate;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean clear = best != null && best.kind() == EntityKind.PERSON && first >= CLEARLY * second;
        return clear && !contradicts(best, phrase)
                ? Optional.of(new Roles.Finding(best, "only-one-spoken-of"))
                : Optional.empty();
    }

    private boolean isSubject(NounPhrase phrase, Sentence sentence) {
        Token opening = tokens.get(phrase.first());
        if (phrase.plural() || !ARTICLES.contains(opening.lower())) {
            return false;
        }
        boolean after = phrase.first() > sentence.firstToken()
                && tokens.get(phrase.first() - 1).lower().equals("so");
        return after || Syntax.of(phrase.first(), phrase.end(), sentence, tokens) == Syntax.SUBJECT;
    }

    private boolean isDescribedOtherwise(NounPhrase phrase, Sentence sentence) {
        int next = phrase.head() + 1;
        if (next >= sentence.endToken()) {
            return false;
        }
        boolean apposition = tokens.get(next).is(",")
                && next + 1 < sentence.endToken()
                && tokens.get(next + 1).isWord()
                && tokens.get(next + 1).isCapitalised();
        return apposition
                || phrase.end() > next
                || COMPLEMENTS.contains(tokens.get(next).lower())
                || tokens.get(next).isCapitalised();
    }

    private boolean isBridging(NounPhrase phrase) {
        String lemma = phrase.noun().lemma();
        return broader.isBridging(lemma) || broader.isBridging(nouns.lastPart(lemma));
    }

    /** Whether the person has another office, party or state than the words say. */
    private boolean contradicts(Referent person, NounPhrase phrase) {
        boolean elsewhere = phrase.country().isPresent()
                && person.country().isPresent()
                && !phrase.country().equals(person.country());
        boolean otherParty = phrase.owner().isPresent()
                && (person.party().isPresent() || !person.owners().isEmpty())
                && !person.party().equals(phrase.owner());
        return elsewhere || otherParty || (isOffice(phrase.noun()) && hasOffice(person));
    }

    private boolean hasOffice(Referent person) {
        return person.actor().isPresent()
                || person.titles().stream()
                        .anyMatch(title -> nouns.find(title).filter(Renaming::isOffice).isPresent());
    }

    private static boolean isOffice(HeadNoun noun) {
        return noun.sort() == Sort.OFFICE || noun.sort() == Sort.LEADER;
    }
}
