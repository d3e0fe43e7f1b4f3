package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.Comparator;
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
    private static final Set<String> COMPLEMENTS = Set.of(
            "der", "des", "von", "vom", "für", "im", "in", "am", "an", "bei", "beim", "zum", "zur", "mit", "unserer",
            "seiner", "ihrer", "unseres", "seines", "ihres", "einer", "eines", "dieser", "dieses");

    /** Attributes that pick one out of many, and not the one spoken of: "der nächste Bäcker". */
    private static final Set<String> PICKING = Set.of(
            "nächste", "erste", "zweite", "andere", "neue", "einzige", "typische", "normale", "ideale", "jeweilige");

    /** Attributes after which an office does not contradict the one held now. */
    private static final Set<String> FORMER = Set.of(
            "frühere", "ehemalige", "damalige", "einstige", "vormalige", "langjährige", "designierte", "künftige");

    /** Bodies that people of many states stand for. */
    private static final Set<String> INTERNATIONAL = Set.of("EU", "UN", "NATO");

    /** What somebody is beside any office: a president may be "der Unternehmer", and not "der Gouverneur". */
    private static final Set<String> DESCRIBING = Set.of(
            "unternehmer",
            "manager",
            "offizier",
            "diplomat",
            "gewerkschafter",
            "politiker",
            "parlamentarier",
            "beamter",
            "banker",
            "investor",
            "milliardär",
            "geistlicher",
            "funktionär",
            "händler",
            "landwirt",
            "hotelier",
            "bauer",
            "militär",
            "veteran",
            "abgeordneter",
            "theologe",
            "gründer");

    private static final Set<String> RELATIVES = Set.of("der", "die", "welcher", "welche", "dessen", "deren");

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
        int nearest = isInquit(phrase, sentence) ? 0 : 1;
        List<Referent> fitting = discourse.recent().stream()
                .filter(candidate -> fits(candidate, phrase, sex, sentence.index(), nearest))
                .toList();
        return onlyOne(fitting, sentence.index())
                .or(() -> mostPresent(fitting, sentence.index()))
                .filter(person -> person.kind() == EntityKind.PERSON)
                .map(person -> new Roles.Finding(person, "only-one-spoken-of"));
    }

    /** Whether a person can be meant: one spoken of no longer ago than {@link #NEAR} and no later than {@code nearest}. */
    private boolean fits(Referent candidate, NounPhrase phrase, int sex, int sentence, int nearest) {
        int distance = sentence - candidate.lastSentence();
        return candidate.isPerson()
                && candidate.agrees(sex)
                && distance >= nearest
                && distance <= NEAR
                && !contradicts(candidate, phrase);
    }

    /** The only one who fits in the sentence before. */
    private static Optional<Referent> onlyOne(List<Referent> fitting, int sentence) {
        List<Referent> last = fitting.stream()
                .filter(candidate -> sentence - candidate.lastSentence() <= 1)
                .toList();
        return last.size() == 1 ? Optional.of(last.get(0)) : Optional.empty();
    }

    private static Optional<Referent> mostPresent(List<Referent> fitting, int sentence) {
        List<Referent> byPresence = fitting.stream()
                .sorted(Comparator.comparingDouble((Referent candidate) -> -candidate.salienceIn(sentence)))
                .toList();
        boolean clear = !byPresence.isEmpty()
                && (byPresence.size() == 1
                        || byPresence.get(0).salienceIn(sentence)
                                >= CLEARLY * byPresence.get(1).salienceIn(sentence));
        return clear ? Optional.of(byPresence.get(0)) : Optional.empty();
    }

    /** "Er habe lange gerungen, sagte der Zuger": what comes before is what he said. */
    private boolean isInquit(NounPhrase phrase, Sentence sentence) {
        int before = phrase.first() - 1;
        return before > sentence.firstToken()
                && (tokens.get(before).lower().equals("so")
                        || tokens.get(before).word().isFiniteThirdPerson())
                && tokens.get(before - 1).is(",");
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
        boolean furtherTold = tokens.get(next).is(",")
                && next + 1 < sentence.endToken()
                && tokens.get(next + 1).isWord()
                && (tokens.get(next + 1).isCapitalised()
                        || RELATIVES.contains(tokens.get(next + 1).lower()));
        return furtherTold
                || has(phrase, PICKING)
                || isSuperlative(phrase)
                || phrase.end() > next
                || COMPLEMENTS.contains(tokens.get(next).lower())
                || tokens.get(next).isCapitalised();
    }

    private boolean has(NounPhrase phrase, Set<String> attributes) {
        return tokens.subList(phrase.first(), phrase.head()).stream()
                .anyMatch(token -> attributes.contains(token.lower()));
    }

    private boolean isSuperlative(NounPhrase phrase) {
        return tokens.subList(phrase.first(), phrase.head()).stream()
                .anyMatch(token -> token.lower().endsWith("ste") && !token.isCapitalised());
    }

    private boolean isBridging(NounPhrase phrase) {
        String lemma = phrase.noun().lemma();
        return broader.isBridging(lemma) || broader.isBridging(nouns.lastPart(lemma));
    }

    /** Whether the person has another office, party or state than the words say. */
    private boolean contradicts(Referent person, NounPhrase phrase) {
        boolean elsewhere = phrase.country().isPresent()
                && person.country()
                        .filter(country -> !INTERNATIONAL.contains(country))
                        .filter(country -> !country.equals(phrase.country().get()))
                        .isPresent();
        boolean otherParty = phrase.owner().isPresent()
                && person.party().isPresent()
                && !person.party().equals(phrase.owner());
        boolean ofParty = phrase.owner().filter(this::isParty).isPresent();
        boolean otherOffice = isOffice(phrase.noun()) && !ofParty && !has(phrase, FORMER) && hasOffice(person);
        return elsewhere
                || Roles.isOfOtherAge(person, phrase.noun().lemma())
                || otherParty
                || otherOffice
                || (phrase.owner().isPresent() && !ofParty && isElsewhere(person));
    }

    private static boolean isElsewhere(Referent person) {
        return !person.owners().isEmpty();
    }

    private boolean isParty(String owner) {
        return discourse.knowledge().named(owner.replace('-', ' ')).stream()
                .anyMatch(actor -> actor.nouns().contains("partei"));
    }

    private boolean hasOffice(Referent person) {
        return person.actor().isPresent()
                || person.titles().stream()
                        .anyMatch(title ->
                                nouns.find(title).filter(this::isOffice).isPresent());
    }

    private boolean isOffice(HeadNoun noun) {
        if (DESCRIBING.contains(noun.lemma()) || DESCRIBING.contains(nouns.lastPart(noun.lemma()))) {
            return false;
        }
        return noun.sort() == Sort.OFFICE || noun.sort() == Sort.LEADER;
    }
}
