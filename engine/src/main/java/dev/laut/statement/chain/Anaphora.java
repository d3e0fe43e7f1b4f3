package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.rules.Splits;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says who is meant by "er", "sie", "der Ökonom", "die 51-Jährige" where somebody has spoken before. */
final class Anaphora {

    static final Set<String> PRONOUNS = Set.of("er", "sie", "sein", "seine", "ihr", "ihre");

    static final Set<String> POSSESSIVES = Set.of("sein", "seine", "ihr", "ihre");

    private static final Set<String> MASCULINE = Set.of("er", "sein", "seine", "der", "dieser", "ein", "einer");
    private static final Set<String> FEMININE = Set.of("sie", "ihr", "ihre", "die", "diese", "eine");
    private static final Set<String> DEFINITE = Set.of("der", "die", "dieser", "diese");

    /** Nouns that say what kind of person somebody is and not which office is meant, by their last parts. */
    private static final List<String> KINDS = List.of(
            "jährige",
            "jähriger",
            "ökonom",
            "politiker",
            "wissenschaftler",
            "forscher",
            "experte",
            "expertin",
            "unternehmer",
            "jurist",
            "mediziner",
            "arzt",
            "ärztin",
            "professor",
            "historiker",
            "physiker",
            "chemiker",
            "techniker",
            "kritiker",
            "musiker",
            "biologe",
            "biologin",
            "virologe",
            "virologin",
            "epidemiologe",
            "epidemiologin",
            "psychologe",
            "psychologin",
            "soziologe",
            "soziologin",
            "politologe",
            "politologin",
            "philosoph",
            "autor",
            "schriftsteller",
            "regisseur",
            "schauspieler",
            "sänger",
            "künstler",
            "sportler",
            "trainer",
            "manager",
            "demokrat",
            "republikaner",
            "abgeordnete",
            "abgeordneter",
            "parlamentarier",
            "landwirt",
            "pfarrer",
            "analyst");

    /** Words that begin with so many same letters share a part. */
    private static final int SHORTEST_PART = 6;

    private final Document document;
    private final SourceReader reader;

    Anaphora(Document document, SourceReader reader) {
        this.document = document;
        this.reader = reader;
    }

    /** Whether the words for the speaker are a pronoun or begin with a possessive. */
    boolean isPronoun(Finding finding) {
        return !finding.speaker().isEmpty() && PRONOUNS.contains(firstWord(finding));
    }

    private String firstWord(Finding finding) {
        int first = document.tokenAt(finding.speaker().get(0).begin());
        return document.tokens().get(first).lower();
    }

    static boolean isPerson(Source source) {
        return source.role() == Hop.Role.PERSON || source.role() == Hop.Role.ANONYMOUS;
    }

    /** Gives statements whose speaker's words only point at somebody the one who spoke before. */
    void resolve(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (last != null && draft.sentence() - last.sentence() <= Speaking.REACH && pointsAt(draft, last)) {
                draft.speakBy(last.speakers());
            }
            boolean outer = !draft.finding().rule().equals(Splits.NESTED);
            last = outer && draft.speakers().stream().anyMatch(Anaphora::isPerson) ? draft : last;
        }
    }

    private boolean pointsAt(Draft draft, Draft last) {
        if (draft.finding().speaker().isEmpty()) {
            return false;
        }
        if (isPronoun(draft.finding())) {
            return draft.speakers().stream().noneMatch(Anaphora::isPerson) || isUnnamedBefore(draft, last);
        }
        return last.speakers().get(0).role() == Hop.Role.PERSON
                && (isKind(draft) || isCalledSo(draft, last))
                && agrees(firstWord(draft.finding()), last);
    }

    /** "Ein Vertrauter bestritt das. ..., sagte er": the one without a name who spoke in the sentence before. */
    private boolean isUnnamedBefore(Draft draft, Draft last) {
        String pronoun = firstWord(draft.finding());
        Source unnamed = last.speakers().get(0);
        return (pronoun.equals("er") || pronoun.equals("sie"))
                && draft.sentence() - last.sentence() == 1
                && last.speakers().size() == 1
                && unnamed.role() == Hop.Role.ANONYMOUS
                && agrees(pronoun, last);
    }

    /** "der Ökonom", "die 51-Jährige", and nothing that would say which one. */
    private boolean isKind(Draft draft) {
        boolean unnamed = draft.speakers().isEmpty()
                || (draft.speakers().size() == 1 && draft.speakers().get(0).role() == Hop.Role.ANONYMOUS);
        int first = document.tokenAt(draft.finding().speaker().get(0).begin());
        int end = document.tokenAt(draft.finding().speaker().get(0).end() - 1) + 1;
        if (!unnamed || !DEFINITE.contains(document.tokens().get(first).lower())) {
            return false;
        }
        if (end == first + 2 && isKind(first + 1)) {
            return true;
        }
        Optional<NounPhrase> phrase = reader.phrases().read(first, end);
        return phrase.filter(read -> read.end() == read.core() + 1 && read.end() == end && isKind(read.core()))
                .isPresent();
    }

    /**
     * "Bauernpräsident Karl Weber warnte. ..., sagte der Chef des Bauernverbands": a definite phrase with an office that
     * shares a part of a word with the sentence where the last speaker is introduced.
     */
    private boolean isCalledSo(Draft draft, Draft last) {
        Source said = draft.speakers().size() == 1 ? draft.speakers().get(0) : null;
        if (said == null
                || said.role() != Hop.Role.ANONYMOUS
                || draft.finding().speaker().isEmpty()) {
            return false;
        }
        int first = document.tokenAt(said.span().begin());
        int limit = document.sentenceOf(document.tokens().get(first)).endToken();
        int end = reader.phrases().read(first, limit).map(NounPhrase::end).orElse(first + 1);
        boolean definite = DEFINITE.contains(document.tokens().get(first).lower())
                && document.tokens().get(end - 1).word().nominalCases() != 0
                && end - first > 2;
        return definite && last.speakers().get(0).entity().stream().anyMatch(person -> shares(first + 1, end, person));
    }

    private boolean shares(int first, int end, String person) {
        return reader.introduction(person).stream()
                .flatMap(sentence -> sentence.stream())
                .filter(Token::isCapitalised)
                .anyMatch(known -> document.tokens().subList(first, end).stream()
                        .filter(Token::isCapitalised)
                        .anyMatch(token -> sharePart(token.lower(), known.lower())));
    }

    /** "Bauernpräsident" and "Bauernverbandes", "CDU-Abgeordnete" and "CDU-Fraktion", "Landtag" and "Landtagsabgeordnete". */
    private static boolean sharePart(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        boolean abbreviation = common > 2 && one.startsWith("-", common - 1);
        return abbreviation || common >= SHORTEST_PART;
    }

    private boolean isKind(int token) {
        String noun = document.tokens().get(token).lower();
        return KINDS.stream().anyMatch(kind -> noun.endsWith(kind) || noun.endsWith(kind + "in"));
    }

    /** Whether a word of one gender may mean whoever spoke, as far as their words tell theirs. */
    private boolean agrees(String word, Draft last) {
        Source speaker = last.speakers().get(0);
        Optional<Span> named = speaker.entity().flatMap(reader::firstName);
        return Stream.concat(Stream.of(speaker.span()), named.stream())
                .flatMap(words -> isMan(words).stream())
                .findFirst()
                .map(man -> (man ? MASCULINE : FEMININE).contains(word))
                .orElse(true);
    }

    /** Whether the words call a man, or a woman; empty where neither article nor first name tells. */
    private Optional<Boolean> isMan(Span words) {
        for (int at = document.tokenAt(words.begin());
                at < document.tokens().size() && document.tokens().get(at).begin() < words.end();
                at++) {
            Token token = document.tokens().get(at);
            boolean he = MASCULINE.contains(token.lower()) || isFirstName(token, Gender.MASCULINE);
            boolean she = FEMININE.contains(token.lower()) || isFirstName(token, Gender.FEMININE);
            if (he != she) {
                return Optional.of(he);
            }
        }
        return Optional.empty();
    }

    private static boolean isFirstName(Token token, Gender gender) {
        return token.isCapitalised()
                && token.word().is(NameClass.FIRST_NAME)
                && token.word().is(gender);
    }
}
