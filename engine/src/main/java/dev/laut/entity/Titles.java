package dev.laut.entity;

import dev.laut.entity.names.Name;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which noun phrases stand beside a name as its title or apposition, and what they say about who is named. */
final class Titles {

    /** Words between a phrase and the name in apposition to it: "der Ärztliche Direktor im Klinikum Suhl, Rita Oehm". */
    private static final int LONGEST_COMPLEMENT = 8;

    private static final Set<HeadNoun.Sort> BEFORE_NAMES =
            EnumSet.of(HeadNoun.Sort.MEDIUM, HeadNoun.Sort.ORGANISATION, HeadNoun.Sort.PLACE);

    /** Between the comma and the title: "Josef Huber, zugleich Vorsitzender des Vereins". */
    private static final Set<String> TIMES_OF_OFFICE = Set.of(
            "zugleich",
            "damals",
            "früher",
            "ehemals",
            "einst",
            "heute",
            "bislang",
            "bisher",
            "derzeit",
            "lange",
            "selbst",
            "auch",
            "mittlerweile",
            "inzwischen",
            "zuletzt",
            "später");

    private static final Set<String> JOINING = Set.of(",", "und", "sowie");

    private Titles() {}

    /** Whether a title shares the name that the next one has: "dem Ökonomen, Autor und Trainer Josef Huber". */
    static boolean isJoined(NounPhrase title, NounPhrase next, List<Token> tokens) {
        return title.noun().sort().isPerson()
                && next.noun().sort().isPerson()
                && !title.plural()
                && title.end() == title.head() + 1
                && title.noun().feminine() == next.noun().feminine()
                && next.determiner() == NounPhrase.Determiner.NONE
                && next.first() == title.end() + 1
                && JOINING.contains(tokens.get(title.end()).form());
    }

    /** The name that the phrase is a title of; null when it stands for itself. */
    static Name owner(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        if (!phrase.noun().sort().isPerson()
                && !BEFORE_NAMES.contains(phrase.noun().sort())) {
            return null;
        }
        Name adjacent = adjacent(phrase, sentence, tokens, names);
        if (adjacent != null) {
            return fits(phrase, adjacent) ? adjacent : null;
        }
        Name before = before(phrase, sentence, tokens, names);
        if (before != null) {
            return fits(phrase, before) ? before : null;
        }
        Name after = afterComma(phrase, sentence, tokens, names);
        return after != null && fits(phrase, after) ? after : null;
    }

    private static boolean fits(NounPhrase phrase, Name name) {
        return phrase.noun().sort().isPerson()
                ? name.kind() == Name.Kind.PERSON && !phrase.plural()
                : name.kind() == kindOf(phrase) && !phrase.plural();
    }

    private static Name.Kind kindOf(NounPhrase phrase) {
        return phrase.noun().sort() == HeadNoun.Sort.PLACE ? Name.Kind.PLACE : Name.Kind.ORGANISATION;
    }

    /** "Landrat Josef Huber", "der Sender „NBC News“". */
    private static Name adjacent(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        int at = phrase.head() + 1;
        for (int skipped = 0; at < sentence.endToken() && skipped < 2; skipped++) {
            Token token = tokens.get(at);
            boolean title = token.is("Dr.") || token.is("Prof.") || "„“\"»«".contains(token.form());
            if (!title) {
                break;
            }
            at++;
        }
        if (at < sentence.endToken() && names[at] != null && names[at].first() == at) {
            return names[at];
        }
        return phrase.end() > phrase.head() + 1
                        && phrase.end() < sentence.endToken()
                        && names[phrase.end()] != null
                        && names[phrase.end()].first() == phrase.end()
                ? names[phrase.end()]
                : null;
    }

    /** "Rita Oehm, die Leiterin des Amtes": the name right before the comma. */
    private static Name before(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        boolean adverb = phrase.first() > sentence.firstToken()
                && TIMES_OF_OFFICE.contains(tokens.get(phrase.first() - 1).lower());
        int comma = phrase.first() - (adverb ? 2 : 1);
        if (comma <= sentence.firstToken()
                || !tokens.get(comma).is(",")
                || !phrase.noun().sort().isPerson()) {
            return null;
        }
        int last = comma - 1;
        return names[last] != null && names[last].kind() == Name.Kind.PERSON ? names[last] : null;
    }

    private static Name afterComma(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        if (!phrase.determiner().isDefinite() || !phrase.noun().sort().isPerson()) {
            return null;
        }
        int limit = Math.min(sentence.endToken() - 1, phrase.head() + LONGEST_COMPLEMENT);
        for (int at = phrase.head() + 1; at < limit; at++) {
            if (tokens.get(at).is(",")) {
                Name name = names[at + 1];
                boolean whole = name != null && name.kind() == Name.Kind.PERSON && name.first() == at + 1;
                boolean closed = whole
                        && (name.end() == sentence.endToken()
                                || tokens.get(name.end()).isPunctuation()
                                || tokens.get(name.end()).word().isFiniteThirdPerson());
                return closed && name.end() - name.first() > 1 ? name : null;
            }
            if (tokens.get(at).word().isFiniteThirdPerson() && !tokens.get(at).isCapitalised()) {
                return null;
            }
        }
        return null;
    }
}
