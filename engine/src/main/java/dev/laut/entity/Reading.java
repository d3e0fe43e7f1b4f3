package dev.laut.entity;

import dev.laut.entity.HeadNoun.Sort;
import dev.laut.entity.Mention.How;
import dev.laut.entity.NounPhrase.Determiner;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one document from its first word to its last and keeps who is meant. Confined to one thread. */
final class Reading {

    private static final Set<String> OCCUPIERS = Set.of("besatzer", "invasor", "okkupant", "angreifer");

    private static final List<String> ARMIES = List.of("Militär", "Armee", "Truppen", "Streitkräfte", "Soldaten");

    /** A document or, in few papers, what prints this. */
    private static final String PAPER = "papier";

    private final Discourse discourse;
    private final Document document;
    private final KnowledgeBase knowledge;
    private final List<Token> tokens;
    private final Name[] names;
    private final Introductions introductions;
    private final NamedReferents named;
    private final HeadNouns nouns;
    private final Roles roles;
    private final ThingRoles things;
    private final Groups groups;
    private final QuoteMap quotes;
    private final WordReading words;
    private final String home;

    Reading(Discourse discourse, List<Name> found, NounPhrases phrases, HeadNouns nouns) {
        this.discourse = discourse;
        this.document = discourse.document();
        this.knowledge = discourse.knowledge();
        this.tokens = document.tokens();
        this.nouns = nouns;
        this.names = new Name[tokens.size()];
        for (Name name : found) {
            for (int at = name.first(); at < name.end(); at++) {
                names[at] = name;
            }
        }
        this.named = new NamedReferents(discourse, found);
        this.home = Home.of(document, knowledge);
        this.roles = new Roles(discourse, nouns, home);
        this.things = new ThingRoles(discourse, nouns);
        this.groups = new Groups(discourse);
        this.quotes = new QuoteMap(tokens);
        this.words = new WordReading(discourse, names, named, quotes);
        this.introductions = new Introductions(discourse, names, named, nouns);
        introductions.read(phrases);
    }

    Mentions read() {
        for (Sentence sentence : document.sentences()) {
            if (!sentence.segment().role().isFurniture()) {
                read(sentence);
            }
        }
        return discourse.mentions();
    }

    private void read(Sentence sentence) {
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            Token token = tokens.get(at);
            if (names[at] != null) {
                if (names[at].first() == at) {
                    readName(names[at], sentence);
                }
            } else if (introductions.phraseAt(at) != null) {
                readPhrase(introductions.phraseAt(at), sentence);
            } else if (token.isWord()) {
                words.read(token, sentence);
            }
        }
    }

    private void readName(Name name, Sentence sentence) {
        Referent referent = named.of(name);
        double weight = Syntax.of(introductions.begin(name), name.end(), sentence, tokens)
                .weight();
        Optional<String> ruled = capitalOf(name);
        if (ruled.isPresent()) {
            readCapital(name, ruled.get(), referent, sentence, weight);
            return;
        }
        words.noteSubject(referent, weight, name.first());
        boolean metonym = referent.kind() == EntityKind.GOVERNMENT;
        discourse.mention(referent, name.first(), name.end(), metonym ? How.METONYM : How.NAME, name.rule(), weight);
    }

    private Optional<String> capitalOf(Name name) {
        if (name.kind() != Name.Kind.PLACE || name.actors().isEmpty()) {
            return Optional.empty();
        }
        Actor actor = name.actors().get(0);
        return actor.kind() == EntityKind.PLACE ? knowledge.countryOfCapital(actor.name()) : Optional.empty();
    }

    private void readCapital(Name name, String country, Referent city, Sentence sentence, double weight) {
        if (Metonyms.isGovernment(name, sentence, tokens, country.equals(home))) {
            Referent government = discourse.government(country);
            discourse.mention(government, name.first(), name.end(), How.METONYM, "capital-for-government", weight);
        } else {
            discourse.mention(city, name.first(), name.end(), How.NAME, "capital-as-place", weight);
        }
    }

    private void readPhrase(NounPhrase phrase, Sentence sentence) {
        words.readHyphenated(tokens.get(phrase.head()));
        Name owner = introductions.owner(phrase);
        if (owner != null) {
            Referent referent = named.of(owner);
            double weight = owner.first() < phrase.first() ? 0 : 10;
            discourse.mention(referent, phrase.first(), phrase.head() + 1, how(phrase), "title-of-name", weight);
            return;
        }
        double weight =
                Syntax.of(phrase.first(), phrase.end(), sentence, tokens).weight();
        if (phrase.determiner() == Determiner.BOTH || (phrase.noun().sort() == Sort.SIDE && phrase.plural())) {
            groups.both(phrase.noun(), sentence.index(), quotes.isQuoted(phrase.head()))
                    .ifPresentOrElse(
                            group -> mention(group, phrase, How.ROLE, "both", weight),
                            () -> open(phrase, "both-of-fewer-than-two"));
        } else if (phrase.plural()) {
            readSeveral(phrase, weight);
        } else if (phrase.noun().sort().isPerson()) {
            readPerson(phrase, sentence, weight);
        } else if (phrase.noun().sort() != Sort.SIDE && phrase.noun().sort() != Sort.COLLECTIVE) {
            readThing(phrase, sentence, weight);
        }
    }

    private How how(NounPhrase phrase) {
        String lemma = phrase.noun().lemma();
        boolean epithet = knowledge.epithet(lemma).isPresent()
                || knowledge
                        .epithet(nouns.lastPart(lemma))
                        .filter(known -> known.loaded())
                        .isPresent();
        return epithet ? How.EPITHET : How.ROLE;
    }

    private void mention(Referent referent, NounPhrase phrase, How how, String rule, double weight) {
        discourse.mention(referent, phrase.first(), phrase.head() + 1, how, rule, weight);
    }

    private void open(NounPhrase phrase, String rule) {
        discourse.open(document.span(phrase.first(), phrase.head() + 1), how(phrase), rule);
    }

    private void readSeveral(NounPhrase phrase, double weight) {
        if (OCCUPIERS.contains(phrase.noun().lemma())) {
            Optional<Referent> army = army();
            army.ifPresentOrElse(
                    found -> mention(found, phrase, How.EPITHET, "army-spoken-of", weight),
                    () -> open(phrase, "army-without-antecedent"));
            return;
        }
        String name = PhraseName.of(phrase, tokens);
        Referent group = discourse.named("several:" + name, EntityKind.GROUP, name, Agreement.PLURAL);
        mention(group, phrase, How.ROLE, "several", weight);
    }

    private void readPerson(NounPhrase phrase, Sentence sentence, double weight) {
        if (phrase.determiner() == Determiner.INDEFINITE) {
            unnamed(phrase, weight, "indefinite");
            return;
        }
        Optional<Roles.Finding> finding = roles.person(phrase, sentence);
        if (finding.isPresent()) {
            finding.get().referent().narrow(Roles.sex(phrase));
            if (Natives.isAge(phrase.noun().lemma())) {
                introductions.entitle(finding.get().referent(), phrase);
            }
            words.noteSubject(finding.get().referent(), weight, phrase.head());
            mention(finding.get().referent(), phrase, how(phrase), finding.get().rule(), weight);
        } else if (phrase.determiner() != Determiner.POSSESSIVE) {
            unnamed(phrase, weight, "unnamed-office");
        }
    }

    /** The armed forces spoken of last. */
    private Optional<Referent> army() {
        return discourse.recent().stream()
                .filter(referent -> ARMIES.stream()
                        .anyMatch(word -> referent.entity().name().endsWith(" " + word)))
                .findFirst();
    }

    /** Someone the article does not name, who may be taken up later: "ein Sprecher" ... "der Sprecher". */
    private void unnamed(NounPhrase phrase, double weight, String rule) {
        String name = PhraseName.of(phrase, tokens);
        int sex = phrase.noun().feminine()
                ? Agreement.FEMININE
                : sexOf(tokens.get(phrase.head()).word());
        Referent somebody = discourse.named("unnamed:" + name, EntityKind.ANONYMOUS, name, sex);
        introductions.entitle(somebody, phrase);
        mention(somebody, phrase, How.ROLE, rule, weight);
    }

    private static int sexOf(WordForm head) {
        return head.is(Gender.FEMININE) && !head.is(Gender.MASCULINE) ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    private void readThing(NounPhrase phrase, Sentence sentence, double weight) {
        Sort sort = phrase.noun().sort();
        if (sort == Sort.GOVERNMENT && phrase.country().isPresent()) {
            mention(discourse.government(phrase.country().get()), phrase, How.ROLE, "government-of-state", weight);
            return;
        }
        Optional<Actor> state = sort == Sort.STATE ? stateNamed(phrase) : Optional.empty();
        if (state.isPresent()) {
            mention(discourse.of(state.get()), phrase, How.EPITHET, "state-name", weight);
            return;
        }
        if (!Groups.powers(phrase.noun().lemma()).isEmpty()) {
            groups.power(phrase.noun(), sentence.index())
                    .ifPresentOrElse(
                            known -> mention(known, phrase, How.EPITHET, "power", weight),
                            () -> open(phrase, "power-without-antecedent"));
            return;
        }
        boolean anyOfThem = phrase.determiner() == Determiner.NONE
                && phrase.end() == phrase.head() + 1
                && tokens.get(phrase.head()).word().is(GrammaticalNumber.PLURAL);
        if (anyOfThem || phrase.noun().lemma().equals("amt")) {
            return;
        }
        boolean anew = phrase.determiner() == Determiner.INDEFINITE
                || (phrase.country().isPresent() && sort != Sort.MEDIUM);
        Optional<Roles.Finding> finding = anew ? Optional.empty() : things.find(phrase, sentence.index());
        if (finding.isPresent()) {
            mention(finding.get().referent(), phrase, How.ROLE, finding.get().rule(), weight);
        } else if (!anew
                && phrase.noun().lemma().equals(PAPER)
                && discourse.recent().stream().anyMatch(Reading::isMedium)) {
            open(phrase, "document-or-medium");
        } else if (sort == Sort.STATE || sort == Sort.PLACE) {
            if (phrase.determiner().isDefinite()) {
                open(phrase, "noun-without-antecedent");
            }
        } else {
            institution(phrase, weight);
        }
    }

    /** "die Islamische Republik": an adjective and a noun that are one of a state's names. */
    private Optional<Actor> stateNamed(NounPhrase phrase) {
        int adjective = phrase.head() - 1;
        return adjective < phrase.first() || !tokens.get(adjective).isCapitalised()
                ? Optional.empty()
                : knowledge.named(document.words(document.span(adjective, phrase.head() + 1))).stream()
                        .filter(actor -> actor.kind() == EntityKind.STATE)
                        .findFirst();
    }

    private static boolean isMedium(Referent referent) {
        return referent.kind() == EntityKind.MEDIUM;
    }

    /** An institution or document that is named by what it is: "das Landgericht Köln", "der interne Bericht". */
    private void institution(NounPhrase phrase, double weight) {
        EntityKind kind =
                switch (phrase.noun().sort()) {
                    case DOCUMENT -> EntityKind.DOCUMENT;
                    case MEDIUM -> EntityKind.MEDIUM;
                    case GOVERNMENT -> EntityKind.GOVERNMENT;
                    default -> EntityKind.ORGANISATION;
                };
        String name = PhraseName.of(phrase, tokens);
        WordForm head = tokens.get(phrase.head()).word();
        int gender = (head.is(Gender.MASCULINE) ? Agreement.MASCULINE : 0)
                | (head.is(Gender.FEMININE) ? Agreement.FEMININE : 0)
                | (head.is(Gender.NEUTER) ? Agreement.NEUTER : 0);
        Referent institution = discourse.named("institution:" + name, kind, name, gender);
        introductions.entitle(institution, phrase);
        mention(institution, phrase, How.ROLE, "institution", weight);
    }
}
