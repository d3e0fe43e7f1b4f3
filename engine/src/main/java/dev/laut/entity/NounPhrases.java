package dev.laut.entity;

import dev.laut.entity.NounPhrase.Determiner;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the noun phrases whose head can stand for an actor. Thread-safe. */
final class NounPhrases {

    /** Words before the head that are looked at: an article and up to four attributes. */
    private static final int LOOK_BACK = 5;

    /** "der heute 78-Jährige". */
    private static final Set<String> TIMES_OF_AGE =
            Set.of("heute", "damals", "inzwischen", "mittlerweile", "erst", "gerade", "bald", "jetzt");

    private static final Set<String> TOWN_PARTS = Set.of("New", "Bad", "Sankt", "St.", "Los", "San");

    private final HeadNouns nouns;
    private final KnowledgeBase knowledge;
    private final Complements complements;
    private final Natives natives;

    NounPhrases(HeadNouns nouns, KnowledgeBase knowledge) {
        this.nouns = nouns;
        this.knowledge = knowledge;
        this.complements = new Complements(knowledge);
        this.natives = new Natives(knowledge);
    }

    /** The phrase with this token as its head. */
    Optional<NounPhrase> at(int head, Sentence sentence, List<Token> tokens, Name[] names) {
        Token token = tokens.get(head);
        if (names[head] != null || !(token.isCapitalised() || Natives.isAged(token))) {
            return Optional.empty();
        }
        boolean ordinary = token.word().is(PartOfSpeech.NOUN)
                || !token.word().isKnown()
                || token.form().indexOf('-') > 0;
        if (!ordinary) {
            return Optional.empty();
        }
        return head(head, tokens).map(noun -> read(head, noun, sentence, tokens, names));
    }

    /** The head noun of this form, else of its lemma, which undoes an umlaut ("Atommächte"), else one of the people of a place. */
    private Optional<HeadNoun> head(int head, List<Token> tokens) {
        Token token = tokens.get(head);
        if (Natives.isAged(token)) {
            return natives.at(head, tokens);
        }
        return nouns.find(token.lower())
                .or(() -> token.word()
                        .lemma(PartOfSpeech.NOUN)
                        .flatMap(lemma -> nouns.find(lemma.toLowerCase(Locale.GERMAN))))
                .or(() -> natives.at(head, tokens));
    }

    private NounPhrase read(int head, HeadNoun noun, Sentence sentence, List<Token> tokens, Name[] names) {
        int first = head;
        Determiner determiner = Determiner.NONE;
        Optional<String> country = prefixCountry(tokens.get(head).form()).or(() -> natives.country(tokens.get(head)));
        Optional<String> owner = Natives.isAged(tokens.get(head))
                ? Optional.empty()
                : prefixOwner(tokens.get(head).form());
        for (int at = head - 1; at >= Math.max(sentence.firstToken(), head - LOOK_BACK); at--) {
            Token token = tokens.get(at);
            if (names[at] != null) {
                boolean genitive = token.form().endsWith("s") && at == first - 1;
                country = genitive ? complements.countryOf(names[at]).or(asOptional(country)) : country;
                first = genitive ? names[at].first() : first;
                owner = genitive ? Optional.of(names[at]).map(name -> Complements.nameOf(name, tokens)) : owner;
                determiner = genitive ? Determiner.DEFINITE : determiner;
                break;
            }
            Optional<Determiner> found = Determiners.of(token.lower());
            if (found.isPresent()) {
                determiner = isPair(determiner, found.get(), tokens, first) ? Determiner.BOTH : found.get();
                first = at;
                if (found.get() != Determiner.BOTH && found.get() != Determiner.SOME) {
                    break;
                }
                continue;
            }
            Optional<String> town = at == head - 1 && !noun.sort().isPerson() ? Town.of(tokens, at) : Optional.empty();
            owner = owner.or(() -> town);
            boolean when = Natives.isAged(tokens.get(head)) && TIMES_OF_AGE.contains(token.lower());
            if (!isAttribute(token) && town.isEmpty() && !when && !isTownPart(tokens, at)) {
                break;
            }
            country = country.or(() -> knowledge.countryOfAdjective(token.lower()));
            first = at;
        }
        if (determiner == Determiner.NONE) {
            first = attributes(first, head, tokens, names);
        }
        boolean bare = noun.sort().isPerson() && determiner == Determiner.NONE && first == head;
        boolean plural = PhraseNumber.isPlural(determiner, tokens, first, head)
                || (bare && PhraseNumber.isBarePlural(noun, tokens, head));
        if (bare && isApposition(head, tokens, names)) {
            plural = plural && !PhraseNumber.isOpen(noun, tokens.get(head));
        }
        return complements.add(
                new NounPhrase(first, head, head + 1, noun, determiner, plural, country, owner),
                sentence,
                tokens,
                names);
    }

    /** Where the attributes of a noun without article begin: behind "wohl" and, before a person's title, behind a verb. */
    private static int attributes(int first, int head, List<Token> tokens, Name[] names) {
        boolean title = head + 1 < tokens.size() && names[head + 1] != null;
        int at = first;
        while (at < head
                && Town.of(tokens, at).isEmpty()
                && (PhraseName.isUninflected(tokens.get(at).word())
                        || (title && tokens.get(at).word().isFiniteThirdPerson()))) {
            at++;
        }
        return at;
    }

    /** "Josef Huber, Befehlshaber der Truppe". */
    private static boolean isApposition(int head, List<Token> tokens, Name[] names) {
        return head > 1
                && tokens.get(head - 1).is(",")
                && names[head - 2] != null
                && names[head - 2].kind() == Name.Kind.PERSON;
    }

    /** "die beiden Länder", "die zwei Länder". */
    private static boolean isPair(Determiner inner, Determiner outer, List<Token> tokens, int at) {
        return inner == Determiner.BOTH
                || (outer == Determiner.DEFINITE && tokens.get(at).lower().equals("zwei"));
    }

    private static Supplier<Optional<String>> asOptional(Optional<String> value) {
        return () -> value;
    }

    /** "New" in "das New Yorker Klinikum". */
    static boolean isTownPart(List<Token> tokens, int at) {
        return TOWN_PARTS.contains(tokens.get(at).form())
                && Town.of(tokens, at + 1).isPresent();
    }

    private static boolean isAttribute(Token token) {
        return token.isWord()
                && !token.word().is(PartOfSpeech.PREPOSITION)
                && (token.word().is(PartOfSpeech.ADJECTIVE)
                        || token.word().is(PartOfSpeech.PARTICIPLE)
                        || isLongAdjective(token.lower()));
    }

    /** Compound adjectives that the dictionary lacks: "nordostukrainischen", "US-amerikanische". */
    private static boolean isLongAdjective(String lower) {
        return lower.endsWith("ischen")
                || lower.endsWith("ische")
                || lower.endsWith("ischer")
                || lower.endsWith("isches");
    }

    /** "US-Präsident", "Kremlchef", "EU-Kommission". */
    private Optional<String> prefixCountry(String form) {
        return prefix(form).flatMap(knowledge::countryOfPrefix);
    }

    private Optional<String> prefixOwner(String form) {
        return form.indexOf('-') > 0 ? prefix(form).map(this::spaced) : Optional.empty();
    }

    /** "Freie-Wähler-Chef": the name is "Freie Wähler". */
    private String spaced(String prefix) {
        String spaced = prefix.replace('-', ' ');
        return !spaced.equals(prefix) && !knowledge.named(spaced).isEmpty() ? spaced : prefix;
    }

    private static Optional<String> prefix(String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0) {
            return Optional.of(form.substring(0, hyphen));
        }
        return form.toLowerCase(Locale.GERMAN).startsWith("kreml") ? Optional.of("Kreml") : Optional.empty();
    }
}
