package dev.laut.entity.names;

import dev.laut.entity.EntityKind;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.actors.NameMatch;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.Case;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The names that the knowledge base has, the longest first: "The Washington Post" before "Washington". */
final class KnownNames implements NameRule {

    private static final Set<String> MEDIUM_NOUNS = Set.of(
            "Zeitung",
            "Tageszeitung",
            "Magazin",
            "Nachrichtenmagazin",
            "Sender",
            "Blatt",
            "Boulevardzeitung",
            "Portal");

    private static final Set<String> SINGULAR = Set.of("dem", "ein", "einem", "einen", "eines", "des");

    private static final Set<String> NOT_FEMININE = Set.of(
            "das", "dem", "des", "dieses", "diesem", "jenes", "ein", "einem", "eines", "kein", "keinem", "im", "zum",
            "vom", "am", "ins", "sein", "seinem", "ihr", "ihrem", "unser");

    private final KnowledgeBase knowledge;
    private final Predicate<Token> role;

    KnownNames(KnowledgeBase knowledge, Predicate<Token> role) {
        this.knowledge = knowledge;
        this.role = role;
    }

    @Override
    public void apply(Sentence sentence, Cover cover) {
        String text = cover.document().text();
        for (Token token : sentence) {
            int at = token.index();
            if (token.isWord() && cover.isFree(at, at + 1)) {
                Optional<NameMatch> match = knowledge.match(text, token.begin(), token.form());
                match.ifPresent(found -> add(found, at, sentence, cover));
            }
        }
    }

    private void add(NameMatch match, int first, Sentence sentence, Cover cover) {
        int end = first + 1;
        while (end < sentence.endToken() && cover.token(end).begin() < match.end()) {
            end++;
        }
        boolean other = end - first == 1
                && (isMember(match.actors(), first, cover, sentence) || isCommonNoun(match.actors(), first, cover));
        if (other) {
            return;
        }
        boolean wholeTokens = cover.token(end - 1).end() == match.end();
        boolean opening = end - first == 2
                && cover.token(first).initial()
                && cover.token(first).word().is(PartOfSpeech.ARTICLE)
                && !isMarkedAsName(first, cover, sentence);
        if (wholeTokens && !opening && (end - first > 1 || standsAlone(match.actors(), first, cover, sentence))) {
            cover.add(new Name(first, end, kind(match.actors()), match.actors(), "known-name"));
        }
    }

    /** A single word is a known name unless it is part of another name or an ordinary word at a sentence's beginning. */
    private boolean standsAlone(List<Actor> actors, int at, Cover cover, Sentence sentence) {
        Token token = cover.token(at);
        if (token.initial() && isOtherwiseUsed(token, actors) && !Shape.isAbbreviation(token.form())) {
            return false;
        }
        if (Shape.isCapital(token)
                && Shape.isNoun(token.word())
                && !isUnusedGenitive(actors, at, cover)
                && token.word().isKnown()
                && !Shape.isAbbreviation(token.form())
                && !token.word().is(PartOfSpeech.NAME)
                && isEverydayWord(actors)) {
            return actors.get(0).kind() == EntityKind.PLACE
                    ? isAfterPlacePreposition(at, cover, sentence)
                    : isMarkedAsName(at, cover, sentence);
        }
        boolean person = kind(actors) == Name.Kind.PERSON;
        return !person || !followsFirstName(at, cover, sentence);
    }

    /** "Wales" is the genitive of a noun only behind "des" or "eines". */
    private static boolean isUnusedGenitive(List<Actor> actors, int at, Cover cover) {
        boolean genitive = actors.get(0).kind() == EntityKind.PLACE
                && actors.get(0).name().equals(cover.token(at).form())
                && cover.token(at).word().nominalCases() == Case.GENITIVE.bit();
        Token before = at == 0 ? null : cover.token(at - 1);
        return genitive
                && (before == null
                        || !(before.lower().endsWith("es") || before.word().is(PartOfSpeech.ADJECTIVE)));
    }

    /** "das Bild", "ein düsteres Bild": the paper is "die Bild", and no adjective stands before its name. */
    static boolean isCommonNoun(List<Actor> actors, int at, Cover cover) {
        boolean paper = at > 0
                && !actors.isEmpty()
                && actors.get(0).kind() == EntityKind.MEDIUM
                && actors.get(0).gender() == Gender.FEMININE
                && Shape.isNoun(cover.token(at).word());
        if (!paper) {
            return false;
        }
        Token before = cover.token(at - 1);
        boolean adjective = before.word().isOnly(PartOfSpeech.ADJECTIVE) && !before.isCapitalised();
        return adjective || NOT_FEMININE.contains(before.lower());
    }

    /** "Polen" begins a sentence as a name sooner than as a verb; "Weil" does not. */
    private static boolean isOtherwiseUsed(Token token, List<Actor> actors) {
        return actors.get(0).kind() == EntityKind.STATE
                ? token.word().is(PartOfSpeech.CONJUNCTION)
                : Shape.isFunctionWord(token.word());
    }

    /** Papers and firms are often called by an everyday word: "Welt", "Blick", "Allianz". */
    private static boolean isEverydayWord(List<Actor> actors) {
        Actor actor = actors.get(0);
        return actor.kind() == EntityKind.MEDIUM
                || actor.nouns().contains("unternehmen")
                || actor.kind() == EntityKind.PLACE
                || actor.kind() == EntityKind.PERSON;
    }

    /** "in Essen", "nach Halle"; not "das Essen", "im Zug". */
    private static boolean isAfterPlacePreposition(int at, Cover cover, Sentence sentence) {
        return at > sentence.firstToken()
                && Set.of("in", "nach", "aus", "bei", "von", "stadt")
                        .contains(cover.token(at - 1).lower());
    }

    /** In quotation marks, or after "laut" or a noun such as "Zeitung". */
    private static boolean isMarkedAsName(int at, Cover cover, Sentence sentence) {
        if (at == sentence.firstToken()) {
            return false;
        }
        Token before = cover.token(at - 1);
        return "„“\"»«‚'".contains(before.form())
                || before.lower().equals("laut")
                || MEDIUM_NOUNS.contains(before.form());
    }

    /** "Der Republikaner kündigte an" is a person; "die Mehrheit der Republikaner" is the party. */
    private boolean isMember(List<Actor> actors, int at, Cover cover, Sentence sentence) {
        boolean party = actors.get(0).nouns().contains("partei") && role.test(cover.token(at));
        if (!party || at == sentence.firstToken()) {
            return false;
        }
        Token article = cover.token(at - 1);
        boolean initial = at - 1 == sentence.firstToken()
                || cover.token(at - 2).isPunctuation()
                || cover.token(at - 2).word().isFiniteThirdPerson();
        return SINGULAR.contains(article.lower()) || (initial && article.lower().equals("der"));
    }

    private boolean followsFirstName(int at, Cover cover, Sentence sentence) {
        if (at == sentence.firstToken()) {
            return false;
        }
        Token before = cover.token(at - 1);
        return Shape.isCapital(before)
                && (Shape.isFirstName(before.word()) || knowledge.isGivenName(before.form()))
                && !Shape.isNoun(before.word());
    }

    static Name.Kind kind(List<Actor> actors) {
        return switch (actors.get(0).kind()) {
            case PERSON -> Name.Kind.PERSON;
            case STATE, PLACE -> Name.Kind.PLACE;
            default -> Name.Kind.ORGANISATION;
        };
    }
}
