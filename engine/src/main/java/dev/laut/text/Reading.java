package dev.laut.text;

import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import java.util.Set;

/**
 * How a word is read in its sentence: the dictionary's readings without those that its place or its closed class rule
 * out. "einen" is an article here and never the verb; "Angaben" within a sentence is a noun and never "sie angaben".
 * Immutable.
 */
public final class Reading {

    /** What a word may be. */
    public enum Trait {
        /** A finite verb in the third person. */
        FINITE,
        /** A finite verb in any person. */
        FINITE_ANY_PERSON,
        INFINITIVE,
        /** "anzukündigen". */
        ZU_INFINITIVE,
        /** A second participle as it stands in a verb phrase: "gesagt". */
        PARTICIPLE,
        PRESENT,
        PRETERITE,
        /** Konjunktiv I that is no indicative: "sei", "komme", "habe". */
        KONJUNKTIV_1,
        /** Konjunktiv II that is no indicative: "wäre", "käme", "hätte". */
        KONJUNKTIV_2,
        SINGULAR_VERB,
        PLURAL_VERB,
        SINGULAR_NOUN,
        PLURAL_NOUN,
        /** "der", "ein", "sein", "dieser": what a noun chunk begins with. */
        DETERMINER,
        /** A word that stands for a noun chunk: "er", "man", "niemand". */
        PRONOUN,
        PERSONAL_PRONOUN,
        NOUN,
        NAME,
        ADJECTIVE,
        PREPOSITION,
        CONJUNCTION,
        ADVERB,
        PARTICLE,
        /** A number in words: "drei". */
        NUMERAL;

        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final int CLOSED_CLASS = PartOfSpeech.ARTICLE.bit()
            | PartOfSpeech.PRONOUN.bit()
            | PartOfSpeech.PREPOSITION.bit()
            | PartOfSpeech.CONJUNCTION.bit()
            | PartOfSpeech.NUMERAL.bit();

    /** Adjectives and adverbs whose verb readings ("sie langen", "er weite") news never means. */
    private static final Set<String> NEVER_VERBS = Set.of(
            "lange",
            "langen",
            "weite",
            "weiten",
            "breite",
            "breiten",
            "reichen",
            "achten",
            "gleichen",
            "gleiche",
            "rechten",
            "rechte",
            "schnelle",
            "siebten",
            "nötigen",
            "heute",
            "nahe",
            "nähere",
            "alle",
            "bestimmten",
            "bekannten",
            "bekannte",
            "sichere",
            "leere",
            "genaue",
            "ganze",
            "laute",
            "besondere",
            "weitere",
            "mehr",
            "recht",
            "wohl",
            "statt",
            "fast",
            "nun",
            "drei",
            "eben");

    /** Read as Konjunktiv I although the dictionary has another reading of them, which news hardly ever means. */
    private static final Set<String> ALWAYS_KONJUNKTIV_1 = Set.of("sei", "seien", "habe", "gelte", "halte", "liege");

    private static final Set<String> PERSONAL =
            Set.of("er", "sie", "es", "ich", "wir", "du", "ihr", "man", "ihm", "ihn", "ihnen", "uns", "mir", "mich");

    private static final Set<String> NOMINAL = Set.of(
            "er",
            "sie",
            "es",
            "ich",
            "wir",
            "man",
            "ihm",
            "ihn",
            "ihnen",
            "ihr",
            "uns",
            "mir",
            "mich",
            "wer",
            "niemand",
            "jemand",
            "letzterer",
            "letztere",
            "ersterer",
            "erstere",
            "beide",
            "viele",
            "einige",
            "mehrere",
            "andere",
            "manche",
            "einer",
            "eines",
            "dieser",
            "diese",
            "dieses",
            "jener",
            "jene",
            "dies",
            "das",
            "der",
            "die",
            "dem",
            "den",
            "denen",
            "dessen",
            "deren",
            "was",
            "welche",
            "welcher",
            "dieselbe",
            "derselbe",
            "keiner",
            "alle");

    private final WordForm word;
    private final int traits;
    private final String verbLemma;
    private final String nounLemma;
    private final int cases;
    private final int governed;

    /** @param capitalInside whether it is written with a capital where only nouns and names are */
    Reading(WordForm word, boolean capitalInside) {
        this.word = word;
        boolean verbal = !capitalInside && isVerbal(word);
        this.verbLemma = verbal ? lemma(word, PartOfSpeech.VERB) : "";
        String noun = lemma(word, PartOfSpeech.NOUN);
        this.nounLemma = noun.isEmpty() ? lemma(word, PartOfSpeech.NAME) : noun;
        this.traits = nominalTraits(word) | (verbal ? verbTraits(word) : 0);
        this.cases = word.nominalCases();
        this.governed = governedCases(word);
    }

    private static boolean isVerbal(WordForm word) {
        if (!word.is(PartOfSpeech.VERB) || NEVER_VERBS.contains(word.lower())) {
            return false;
        }
        boolean closed = (word.parts() & CLOSED_CLASS) != 0;
        return !closed || word.lower().equals("sein");
    }

    private static String lemma(WordForm word, PartOfSpeech part) {
        return word.lemma(part).orElse("");
    }

    private static int verbTraits(WordForm word) {
        int traits = 0;
        boolean indicative = word.isThirdPerson(VerbForm.PRESENT) || word.isThirdPerson(VerbForm.PRETERITE);
        boolean plain = !indicative && !word.is(PartOfSpeech.ADJECTIVE);
        traits |= bit(word.isFiniteThirdPerson(), Trait.FINITE);
        traits |= bit(word.is(VerbForm.INFINITIVE), Trait.INFINITIVE);
        traits |= bit(word.is(VerbForm.ZU_INFINITIVE), Trait.ZU_INFINITIVE);
        traits |= bit(word.is(VerbForm.PARTICIPLE_2), Trait.PARTICIPLE);
        traits |= bit(word.isThirdPerson(VerbForm.PRESENT), Trait.PRESENT);
        traits |= bit(word.isThirdPerson(VerbForm.PRETERITE), Trait.PRETERITE);
        traits |= bit(
                (word.isThirdPerson(VerbForm.KONJUNKTIV_1) && plain) || ALWAYS_KONJUNKTIV_1.contains(word.lower()),
                Trait.KONJUNKTIV_1);
        traits |= bit(word.isThirdPerson(VerbForm.KONJUNKTIV_2) && plain, Trait.KONJUNKTIV_2);
        for (Lexeme lexeme : word.lexemes()) {
            for (Tag tag : lexeme.tags()) {
                traits |= bit(tag.verb().isFinite(), Trait.FINITE_ANY_PERSON);
                if (tag.verb().isFinite() && tag.person() == 3) {
                    boolean singular = tag.number() == GrammaticalNumber.SINGULAR;
                    traits |= (singular ? Trait.SINGULAR_VERB : Trait.PLURAL_VERB).bit();
                }
            }
        }
        return traits;
    }

    private static int nominalTraits(WordForm word) {
        int traits = 0;
        boolean pronoun = word.is(PartOfSpeech.PRONOUN);
        boolean personal = PERSONAL.contains(word.lower());
        traits |= bit((word.is(PartOfSpeech.ARTICLE) || pronoun) && !personal, Trait.DETERMINER);
        traits |= bit(NOMINAL.contains(word.lower()), Trait.PRONOUN);
        traits |= bit(personal, Trait.PERSONAL_PRONOUN);
        traits |= bit(word.is(PartOfSpeech.NOUN), Trait.NOUN);
        traits |= bit(word.is(PartOfSpeech.NAME), Trait.NAME);
        traits |= bit(word.is(PartOfSpeech.ADJECTIVE) || word.is(PartOfSpeech.PARTICIPLE), Trait.ADJECTIVE);
        traits |= bit(word.is(PartOfSpeech.PREPOSITION), Trait.PREPOSITION);
        traits |= bit(word.is(PartOfSpeech.CONJUNCTION), Trait.CONJUNCTION);
        traits |= bit(word.is(PartOfSpeech.ADVERB), Trait.ADVERB);
        traits |= bit(word.is(PartOfSpeech.VERB_PARTICLE), Trait.PARTICLE);
        traits |= bit(word.is(PartOfSpeech.NUMERAL), Trait.NUMERAL);
        traits |= bit(word.is(GrammaticalNumber.SINGULAR), Trait.SINGULAR_NOUN);
        traits |= bit(word.is(GrammaticalNumber.PLURAL), Trait.PLURAL_NOUN);
        return traits;
    }

    private static int governedCases(WordForm word) {
        int cases = 0;
        for (Lexeme lexeme : word.lexemes()) {
            if (lexeme.part() == PartOfSpeech.PREPOSITION) {
                for (Tag tag : lexeme.tags()) {
                    cases |= tag.cases();
                }
            }
        }
        return cases;
    }

    private static int bit(boolean holds, Trait trait) {
        return holds ? trait.bit() : 0;
    }

    public WordForm word() {
        return word;
    }

    public boolean is(Trait trait) {
        return (traits & trait.bit()) != 0;
    }

    /** All traits as bits in the order of {@link Trait}. */
    public int traits() {
        return traits;
    }

    /** Whether it may be a finite verb and nothing else that stands in a verb phrase. */
    public boolean isOnlyFinite() {
        return is(Trait.FINITE) && !is(Trait.INFINITIVE) && !is(Trait.PARTICIPLE);
    }

    /** The infinitive of the verb it may be; empty for none. */
    public String verbLemma() {
        return verbLemma;
    }

    /** The basic form of the noun or name it may be; empty for none. */
    public String nounLemma() {
        return nounLemma;
    }

    /** The cases of its nominal readings, as bits of {@link Tag.Case}. */
    public int cases() {
        return cases;
    }

    /** The cases it governs as a preposition, as bits of {@link Tag.Case}; 0 for no preposition. */
    public int governedCases() {
        return governed;
    }

    public boolean is(NameClass nameClass) {
        return word.is(nameClass);
    }
}
