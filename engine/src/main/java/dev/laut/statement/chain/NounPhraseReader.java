package dev.laut.statement.chain;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrases that follow "laut", "unter Berufung auf" and the like. Stateless but for its tokens. */
final class NounPhraseReader {

    /** Words before the noun: "mehreren übereinstimmenden internationalen ...". */
    private static final int MOST_MODIFIERS = 8;

    /** Genitives and prepositions after the noun; more are hardly about the source. */
    /** "in die Verhandlungen der Regierung eingebundene" is as long as attributes before a noun get. */
    private static final int LONGEST_ATTRIBUTE = 6;

    private static final int MOST_EXTENSIONS = 2;

    private static final Set<String> GENITIVE_ARTICLES =
            Set.of("des", "der", "eines", "einer", "dieser", "dieses", "seiner", "seines", "ihrer", "ihres", "aller");

    private static final Set<String> PERSONAL =
            Set.of("er", "sie", "es", "man", "ich", "wir", "ihn", "ihm", "ihr", "ihnen", "sich", "uns", "mir", "mich");

    private static final Set<String> LINKS =
            Set.of("von", "vom", "aus", "im", "in", "bei", "beim", "für", "der", "zum", "zur", "mit");

    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "del", "bin", "al", "ibn");

    /** "von der", "van den", "de la". */
    private static final Set<String> AFTER_PARTICLE = Set.of("der", "den", "dem", "la", "las", "los");

    private static final String OPENERS = "„\"»‚›“(";
    private static final String CLOSERS = "“\"«‘‹”)";

    /** Quoted names and brackets are at most this long: „The New York Times International“. */
    private static final int LONGEST_QUOTED_NAME = 6;

    private final List<Token> tokens;

    NounPhraseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The phrase that begins at token {@code at} and ends before {@code limit}; empty when there begins none. */
    Optional<NounPhrase> read(int at, int limit) {
        int core = core(at, limit);
        if (core < 0) {
            return Optional.empty();
        }
        int coreEnd = names(core, limit);
        int end = coreEnd;
        for (int extension = 0; extension < MOST_EXTENSIONS; extension++) {
            int next = extension(end, limit);
            if (next == end) {
                break;
            }
            end = next;
        }
        return Optional.of(new NounPhrase(at, core, coreEnd, end));
    }

    /** The phrase and those joined to it by commas and "und": "dpa, AFP und Reuters". Empty when there begins none. */
    List<NounPhrase> readAll(int at, int limit) {
        List<NounPhrase> phrases = new ArrayList<>();
        Optional<NounPhrase> phrase = read(at, limit);
        while (phrase.isPresent()) {
            phrases.add(phrase.get());
            int end = phrase.get().end();
            phrase = joins(end, limit) ? read(end + 1, limit) : Optional.empty();
        }
        return phrases;
    }

    /** The first of the adjectives and articles that stand directly before a noun; the noun itself when none does. */
    int firstModifier(int noun, int earliest) {
        int first = noun;
        while (first > earliest && isModifier(tokens.get(first - 1)) && mayBegin(first - 1)) {
            first--;
        }
        return first;
    }

    /** Whether a word goes on with a phrase that an article or adjective before it begins. */
    boolean isInside(int at) {
        Token before = tokens.get(at - 1);
        return isModifier(before) && mayBegin(at - 1) && !before.word().is(PartOfSpeech.ADVERB);
    }

    /** Whether a phrase may begin here: not with a finite verb, a pronoun of its own or a mark. */
    boolean mayBegin(int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && !PERSONAL.contains(token.lower())
                && !token.word().isFiniteThirdPerson();
    }

    private boolean joins(int at, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        String word = tokens.get(at).lower();
        if (word.equals("und") || word.equals("sowie")) {
            return true;
        }
        boolean comma = word.equals(",") && isNominal(tokens.get(at + 1));
        return comma
                && at + 2 < limit
                && Set.of("und", "sowie", ",").contains(tokens.get(at + 2).lower());
    }

    private int core(int at, int limit) {
        for (int next = at; next < limit && next <= at + MOST_MODIFIERS; next++) {
            Token token = tokens.get(next);
            int attribute = next > at ? extendedAttribute(next, limit) : -1;
            if (attribute > next) {
                next = attribute;
                continue;
            }
            boolean possessive = next + 1 < limit && isPossessiveName(next);
            if (!possessive && (isNominal(token) || opensName(next, limit))) {
                return next;
            }
            if (!possessive && !isModifier(token)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * "mit der Sache vertraute" in "zwei mit der Sache vertraute Personen": the adjective or participle before the noun
     * that a preposition's phrase hangs on; -1 where no such attribute begins.
     */
    private int extendedAttribute(int at, int limit) {
        boolean governed = tokens.get(at).word().is(PartOfSpeech.PREPOSITION) && !isModifier(tokens.get(at));
        boolean dative = Set.of("der", "dem").contains(tokens.get(at).lower());
        if (!(governed || dative) || !isModifier(tokens.get(at - 1))) {
            return -1;
        }
        for (int next = at + 2; next + 1 < limit && next <= at + LONGEST_ATTRIBUTE; next++) {
            Token token = tokens.get(next);
            boolean describes = !token.isCapitalised()
                    && token.isWord()
                    && (token.word().is(PartOfSpeech.PARTICIPLE) || token.word().is(PartOfSpeech.ADJECTIVE));
            if (describes && tokens.get(next - 1).isCapitalised() && isNominal(tokens.get(next + 1))) {
                return next;
            }
        }
        return -1;
    }

    /** "Frankreichs" in "Frankreichs Präsident", "Webers" in "Webers ehemalige Anwältin": whose the noun behind it is. */
    private boolean isPossessiveName(int at) {
        Token name = tokens.get(at);
        if (!name.isCapitalised() || !name.form().endsWith("s") || !name.isWord()) {
            return false;
        }
        String bare = name.form().substring(0, name.form().length() - 1);
        boolean genitive =
                name.word().lemma(PartOfSpeech.NAME).filter(bare::equals).isPresent();
        boolean unknown = name.word().lexemes().isEmpty();
        Token next = tokens.get(at + 1);
        boolean noun = next.isCapitalised() && next.word().isOnly(PartOfSpeech.NOUN);
        boolean described = !next.isCapitalised() && next.word().is(PartOfSpeech.ADJECTIVE) && next.isWord();
        return (genitive && (noun || described)) || (unknown && noun);
    }

    private static boolean isModifier(Token token) {
        WordForm word = token.word();
        return token.kind() == Token.Kind.NUMBER
                || isUnknownAdjective(token)
                || (token.isWord()
                        && (word.is(PartOfSpeech.ARTICLE)
                                || word.is(PartOfSpeech.ADJECTIVE)
                                || word.is(PartOfSpeech.PARTICIPLE)
                                || word.is(PartOfSpeech.NUMERAL)
                                || isDetermining(token)));
    }

    private static boolean isDetermining(Token token) {
        return token.word().is(PartOfSpeech.PRONOUN)
                && !token.word().is(PartOfSpeech.CONJUNCTION)
                && !PERSONAL.contains(token.lower());
    }

    /** "ranghohen", "regierungsnahe": adjectives that the dictionary lacks have an ending all the same. */
    private static boolean isUnknownAdjective(Token token) {
        return token.isWord()
                && !token.isCapitalised()
                && token.word().lexemes().isEmpty()
                && token.lower().matches(".{3,}e[nrsm]?");
    }

    /** "50-Jährige": a noun behind a number. */
    private static boolean isCounted(String form) {
        int hyphen = Character.isDigit(form.charAt(0)) ? form.indexOf('-') : -1;
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
    }

    /** A noun or a name; a word with a capital at the beginning of a sentence only when it is no small word. */
    static boolean isNominal(Token token) {
        if (!token.isWord()) {
            return false;
        }
        WordForm word = token.word();
        if (isCounted(word.form())) {
            return true;
        }
        if (!token.isCapitalised()) {
            return word.is(PartOfSpeech.NOUN)
                    && word.form().length() <= 4
                    && !word.is(PartOfSpeech.ARTICLE)
                    && !word.is(PartOfSpeech.PRONOUN)
                    && !word.is(PartOfSpeech.ADVERB);
        }
        boolean small = word.is(PartOfSpeech.ARTICLE)
                || word.is(PartOfSpeech.PRONOUN)
                || word.is(PartOfSpeech.PREPOSITION)
                || word.is(PartOfSpeech.CONJUNCTION);
        return !token.initial() || !small;
    }

    private int names(int core, int limit) {
        int at = core;
        while (at < limit) {
            if (at > core && beginsAnother(at)) {
                break;
            } else if (isNominal(tokens.get(at)) || isNamePart(at, limit)) {
                at++;
            } else if (opensName(at, limit)) {
                at = closing(at, limit) + 1;
            } else {
                break;
            }
        }
        return Math.max(at, core + 1);
    }

    /**
     * "sagte Putin Medienberichten zufolge": a common noun after a surname is a phrase of its own; after a first name it is
     * a surname that looks like a noun.
     */
    private boolean beginsAnother(int at) {
        WordForm before = tokens.get(at - 1).word();
        WordForm word = tokens.get(at).word();
        return before.isOnly(PartOfSpeech.NAME) && !before.is(NameClass.FIRST_NAME) && word.isOnly(PartOfSpeech.NOUN);
    }

    /** "von der" in "Ursula von der Leyen", "bin" in "Mohammed bin Salman". */
    private boolean isNamePart(int at, int limit) {
        if (at > 1 && AFTER_PARTICLE.contains(tokens.get(at).lower()) && isParticle(at - 1)) {
            return at + 1 < limit && isNominal(tokens.get(at + 1));
        }
        boolean second =
                at + 2 < limit && AFTER_PARTICLE.contains(tokens.get(at + 1).lower());
        return at > 0 && isParticle(at) && at + 1 < limit && isNominal(tokens.get(second ? at + 2 : at + 1));
    }

    private boolean isParticle(int at) {
        Token before = tokens.get(at - 1);
        return PARTICLES.contains(tokens.get(at).lower())
                && before.isCapitalised()
                && before.word().is(NameClass.FIRST_NAME);
    }

    private boolean opensName(int at, int limit) {
        Token token = tokens.get(at);
        return token.isPunctuation() && OPENERS.contains(token.form()) && closing(at, limit) > at;
    }

    /** The closing mark of a short quoted name or bracket that opens at {@code at}; -1 for none. */
    private int closing(int at, int limit) {
        int last = Math.min(limit - 1, at + LONGEST_QUOTED_NAME);
        for (int next = at + 1; next <= last; next++) {
            Token token = tokens.get(next);
            if (token.isPunctuation() && CLOSERS.contains(token.form())) {
                return next > at + 1 ? next : -1;
            }
        }
        return -1;
    }

    /** The end of a genitive or prepositional phrase that goes on at {@code at}; {@code at} itself for none. */
    private int extension(int at, int limit) {
        if (at >= limit) {
            return at;
        }
        String word = tokens.get(at).lower();
        boolean genitive = GENITIVE_ARTICLES.contains(word);
        if (!genitive && !LINKS.contains(word)) {
            return at;
        }
        int core = core(at + 1, limit);
        return core < 0 || core > at + 4 ? at : names(core, limit);
    }
}
