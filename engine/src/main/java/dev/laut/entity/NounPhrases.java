package dev.laut.entity;

import dev.laut.entity.NounPhrase.Determiner;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the noun phrases whose head can stand for an actor. Thread-safe. */
final class NounPhrases {

    /** Words before the head that are looked at: an article and up to four attributes. */
    private static final int LOOK_BACK = 5;

    private static final Map<String, Determiner> DETERMINERS = Map.ofEntries(
            Map.entry("der", Determiner.DEFINITE),
            Map.entry("die", Determiner.DEFINITE),
            Map.entry("das", Determiner.DEFINITE),
            Map.entry("des", Determiner.DEFINITE),
            Map.entry("dem", Determiner.DEFINITE),
            Map.entry("den", Determiner.DEFINITE),
            Map.entry("vom", Determiner.DEFINITE),
            Map.entry("zum", Determiner.DEFINITE),
            Map.entry("zur", Determiner.DEFINITE),
            Map.entry("beim", Determiner.DEFINITE),
            Map.entry("im", Determiner.DEFINITE),
            Map.entry("am", Determiner.DEFINITE),
            Map.entry("beide", Determiner.BOTH),
            Map.entry("beiden", Determiner.BOTH),
            Map.entry("beider", Determiner.BOTH));

    private static final Set<String> SOME = Set.of(
            "mehrere",
            "mehrerer",
            "mehreren",
            "einige",
            "einiger",
            "einigen",
            "viele",
            "vieler",
            "vielen",
            "zahlreiche",
            "zahlreichen",
            "zahlreicher",
            "alle",
            "aller",
            "allen",
            "manche",
            "weitere",
            "andere",
            "anderer",
            "anderen",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "zehn",
            "etliche",
            "wenige");

    private static final Pattern PLURAL_ENDING = Pattern.compile("(?:er|en|s)$");

    private final HeadNouns nouns;
    private final KnowledgeBase knowledge;

    NounPhrases(HeadNouns nouns, KnowledgeBase knowledge) {
        this.nouns = nouns;
        this.knowledge = knowledge;
    }

    /** The phrase with this token as its head. */
    Optional<NounPhrase> at(int head, Sentence sentence, List<Token> tokens, Name[] names) {
        Token token = tokens.get(head);
        if (!token.isWord() || !token.isCapitalised() || names[head] != null) {
            return Optional.empty();
        }
        boolean ordinary = token.word().is(PartOfSpeech.NOUN)
                || !token.word().isKnown()
                || token.form().indexOf('-') > 0;
        if (!ordinary) {
            return Optional.empty();
        }
        return head(token).map(noun -> read(head, noun, sentence, tokens, names));
    }

    /** The head noun of this form, else of its lemma, which undoes an umlaut: "Atommächte". */
    private Optional<HeadNoun> head(Token token) {
        return nouns.find(token.lower()).or(() -> token.word()
                .lemma(PartOfSpeech.NOUN)
                .flatMap(lemma -> nouns.find(lemma.toLowerCase(Locale.GERMAN))));
    }

    private NounPhrase read(int head, HeadNoun noun, Sentence sentence, List<Token> tokens, Name[] names) {
        int first = head;
        Determiner determiner = Determiner.NONE;
        Optional<String> country = prefixCountry(tokens.get(head).form());
        Optional<String> owner = prefixOwner(tokens.get(head).form());
        for (int at = head - 1; at >= Math.max(sentence.firstToken(), head - LOOK_BACK); at--) {
            Token token = tokens.get(at);
            if (names[at] != null) {
                boolean genitive = token.form().endsWith("s") && at == first - 1;
                country = genitive ? countryOf(names[at]).or(asOptional(country)) : country;
                first = genitive ? names[at].first() : first;
                owner = genitive ? Optional.of(names[at]).map(name -> nameOf(name, tokens)) : owner;
                determiner = genitive ? Determiner.DEFINITE : determiner;
                break;
            }
            Optional<Determiner> found = determiner(token.lower());
            if (found.isPresent()) {
                determiner = determiner == Determiner.BOTH ? determiner : found.get();
                first = at;
                if (found.get() != Determiner.BOTH && found.get() != Determiner.SOME) {
                    break;
                }
                continue;
            }
            Optional<String> town = at == head - 1 && !noun.sort().isPerson() ? Town.of(tokens, at) : Optional.empty();
            owner = owner.or(() -> town);
            if (!isAttribute(token) && town.isEmpty()) {
                break;
            }
            country = country.or(() -> knowledge.countryOfAdjective(token.lower()));
            first = at;
        }
        return withComplement(
                new NounPhrase(
                        first,
                        head,
                        head + 1,
                        noun,
                        determiner,
                        isPlural(determiner, tokens, first, head),
                        country,
                        owner),
                sentence,
                tokens,
                names);
    }

    private static java.util.function.Supplier<Optional<String>> asOptional(Optional<String> value) {
        return () -> value;
    }

    private static Optional<Determiner> determiner(String lower) {
        Determiner known = DETERMINERS.get(lower);
        if (known != null) {
            return Optional.of(known);
        }
        if (SOME.contains(lower)) {
            return Optional.of(Determiner.SOME);
        }
        if (isForm(lower, "ein") || isForm(lower, "kein")) {
            return Optional.of(Determiner.INDEFINITE);
        }
        if (isForm(lower, "dies") || isForm(lower, "jen")) {
            return Optional.of(Determiner.DEMONSTRATIVE);
        }
        return Pronouns.isPossessive(lower) ? Optional.of(Determiner.POSSESSIVE) : Optional.empty();
    }

    /** Whether the word is the stem with an ending of at most two letters: "eines", "diesem". */
    private static boolean isForm(String lower, String stem) {
        return lower.startsWith(stem) && lower.length() <= stem.length() + 2;
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

    private static boolean isPlural(Determiner determiner, List<Token> tokens, int first, int head) {
        if (determiner == Determiner.BOTH || determiner == Determiner.SOME) {
            return true;
        }
        Token noun = tokens.get(head);
        boolean singular = noun.word().is(GrammaticalNumber.SINGULAR);
        boolean plural =
                noun.word().is(GrammaticalNumber.PLURAL) || noun.lower().endsWith("innen");
        if (singular != plural) {
            return plural;
        }
        if (plural && determiner == Determiner.NONE && noun.form().endsWith("en") && first < head) {
            return true;
        }
        if (!singular
                && tokens.get(first).lower().equals("die")
                && PLURAL_ENDING.matcher(noun.form()).find()) {
            return true;
        }
        if (first == head) {
            return false;
        }
        return ArticleNumber.isPlural(tokens, first, head);
    }

    /** "US-Präsident", "Kremlchef", "EU-Kommission". */
    private Optional<String> prefixCountry(String form) {
        return prefix(form).flatMap(knowledge::countryOfPrefix);
    }

    private Optional<String> prefixOwner(String form) {
        return form.indexOf('-') > 0 ? prefix(form) : Optional.empty();
    }

    private static Optional<String> prefix(String form) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0) {
            return Optional.of(form.substring(0, hyphen));
        }
        return form.toLowerCase(Locale.GERMAN).startsWith("kreml") ? Optional.of("Kreml") : Optional.empty();
    }

    private NounPhrase withComplement(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        int next = phrase.end();
        if (next >= sentence.endToken()) {
            return phrase;
        }
        String link = tokens.get(next).form();
        boolean article = Set.of("der", "des", "von", "vom", "in", "im", "bei", "beim", "für")
                .contains(link);
        int at = article ? next + 1 : next;
        if (article && at < sentence.endToken() && tokens.get(at).is("der")) {
            at++;
        }
        if (at >= sentence.endToken() || names[at] == null || names[at].first() != at) {
            return phrase;
        }
        Name name = names[at];
        boolean genitive = !article
                && name.kind() == Name.Kind.PLACE
                && tokens.get(name.end() - 1).form().endsWith("s");
        boolean seat = !article
                && name.kind() == Name.Kind.PLACE
                && !phrase.noun().sort().isPerson();
        if ((article && name.kind() != Name.Kind.PERSON) || genitive || seat) {
            Optional<String> country = phrase.country().or(() -> countryOf(name));
            Optional<String> owner = phrase.owner().or(() -> Optional.of(nameOf(name, tokens)));
            return new NounPhrase(
                    phrase.first(),
                    phrase.head(),
                    name.end(),
                    phrase.noun(),
                    phrase.determiner(),
                    phrase.plural(),
                    country,
                    owner);
        }
        return phrase;
    }

    private Optional<String> countryOf(Name name) {
        if (name.actors().isEmpty()) {
            return Optional.empty();
        }
        Actor actor = name.actors().get(0);
        boolean state = actor.kind() == EntityKind.STATE || actor.kind() == EntityKind.GOVERNMENT;
        return state ? actor.country() : knowledge.countryOfCapital(actor.name());
    }

    private static String nameOf(Name name, List<Token> tokens) {
        if (!name.actors().isEmpty()) {
            return name.actors().get(0).name();
        }
        StringBuilder words = new StringBuilder();
        for (int at = name.first(); at < name.end(); at++) {
            words.append(words.length() > 0 ? " " : "").append(tokens.get(at).form());
        }
        return words.toString();
    }
}
