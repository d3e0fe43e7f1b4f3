package dev.laut.lang.de;

import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.Tag.VerbForm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that the dictionary knows of a word as it is written. Ambiguity is kept: a form has every reading that German
 * grammar gives it. Immutable.
 */
public final class WordForm {

    private final String form;
    private final String lower;
    private final List<Lexeme> lexemes;
    private final boolean known;
    private final int parts;
    private final int thirdPerson;
    private final int verbForms;
    private final int nominalCases;
    private final int nominalGenders;
    private final int nominalNumbers;
    private final int nameClasses;

    /**
     * @param form as written
     * @param lexemes what it can be a form of; empty for an unknown word
     * @param known whether the dictionary itself has it; not so for compounds read by their last part
     */
    WordForm(String form, List<Lexeme> lexemes, boolean known) {
        this.form = form;
        this.lower = form.toLowerCase(Locale.GERMAN);
        this.lexemes = List.copyOf(lexemes);
        this.known = known;
        Sets sets = new Sets();
        lexemes.forEach(lexeme -> lexeme.tags().forEach(sets::add));
        this.parts = sets.parts;
        this.thirdPerson = sets.thirdPerson;
        this.verbForms = sets.verbForms;
        this.nominalCases = sets.nominalCases;
        this.nominalGenders = sets.nominalGenders;
        this.nominalNumbers = sets.nominalNumbers;
        this.nameClasses = sets.nameClasses;
    }

    private static final class Sets {
        private int parts;
        private int thirdPerson;
        private int verbForms;
        private int nominalCases;
        private int nominalGenders;
        private int nominalNumbers;
        private int nameClasses;

        void add(Tag tag) {
            parts |= tag.part().bit();
            if (tag.part() == PartOfSpeech.VERB) {
                verbForms |= 1 << tag.verb().ordinal();
                thirdPerson |= tag.person() == 3 ? 1 << tag.verb().ordinal() : 0;
            } else if (tag.part() != PartOfSpeech.PREPOSITION) {
                nominalCases |= tag.cases();
                nominalGenders |= 1 << tag.gender().ordinal();
                nominalNumbers |= 1 << tag.number().ordinal();
            }
            nameClasses |= 1 << tag.nameClass().ordinal();
        }
    }

    /** As written. */
    public String form() {
        return form;
    }

    /** In lower case. */
    public String lower() {
        return lower;
    }

    public List<Lexeme> lexemes() {
        return lexemes;
    }

    /** Whether the dictionary itself has the word. */
    public boolean isKnown() {
        return known;
    }

    /** Whether some reading is of this part of speech. */
    public boolean is(PartOfSpeech part) {
        return (parts & part.bit()) != 0;
    }

    /** Whether every reading is of this part of speech. */
    public boolean isOnly(PartOfSpeech part) {
        return parts == part.bit();
    }

    /** The parts of speech as bits of {@link PartOfSpeech#bit()}. */
    public int parts() {
        return parts;
    }

    /** Whether some reading is this form of a verb. */
    public boolean is(VerbForm verb) {
        return (verbForms & 1 << verb.ordinal()) != 0;
    }

    /** Whether some reading is this form of a verb in the third person. */
    public boolean isThirdPerson(VerbForm verb) {
        return (thirdPerson & 1 << verb.ordinal()) != 0;
    }

    /** Whether some reading is a finite verb in the third person. */
    public boolean isFiniteThirdPerson() {
        return isThirdPerson(VerbForm.PRESENT)
                || isThirdPerson(VerbForm.PRETERITE)
                || isThirdPerson(VerbForm.KONJUNKTIV_1)
                || isThirdPerson(VerbForm.KONJUNKTIV_2);
    }

    /** The cases of the nominal readings (nouns, names, articles, pronouns, adjectives), as bits of Tag.Case. */
    public int nominalCases() {
        return nominalCases;
    }

    /** Whether some nominal reading has this gender. */
    public boolean is(Gender gender) {
        return (nominalGenders & 1 << gender.ordinal()) != 0;
    }

    /** Whether some nominal reading has this number. */
    public boolean is(Tag.GrammaticalNumber number) {
        return (nominalNumbers & 1 << number.ordinal()) != 0;
    }

    /** Whether some reading is a name of this class. */
    public boolean is(NameClass nameClass) {
        return (nameClasses & 1 << nameClass.ordinal()) != 0;
    }

    /** The first lemma of this part of speech. */
    public Optional<String> lemma(PartOfSpeech part) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.part() == part) {
                return Optional.of(lexeme.lemma());
            }
        }
        return Optional.empty();
    }

    /** The first lemma of any part of speech, else the form in lower case. */
    public String lemma() {
        return lexemes.isEmpty() ? lower : lexemes.get(0).lemma();
    }

    /** Whether some reading has this lemma. */
    public boolean hasLemma(String lemma) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme.lemma().equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some reading has one of these lemmas. */
    public boolean hasLemmaOf(Set<String> lemmas) {
        for (Lexeme lexeme : lexemes) {
            if (lemmas.contains(lexeme.lemma())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return form + lexemes;
    }
}
