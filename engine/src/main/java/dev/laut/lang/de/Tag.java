package dev.laut.lang.de;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One grammatical reading of a word form, as the German dictionary tags it ("VER:3:SIN:PRT:SFT"). What a reading does
 * not say is {@code NONE}.
 *
 * @param label the dictionary's own tag
 * @param part the part of speech
 * @param verb which form of a verb
 * @param person 1, 2 or 3; 0 when the reading has none
 * @param number singular or plural
 * @param cases the cases it can stand in, or that a preposition governs, as bits of {@link Case}
 * @param gender the gender
 * @param nameClass what a name is the name of
 */
public record Tag(
        String label,
        PartOfSpeech part,
        VerbForm verb,
        int person,
        GrammaticalNumber number,
        int cases,
        Gender gender,
        NameClass nameClass) {

    /** The forms of a verb that reported speech is read from. */
    public enum VerbForm {
        NONE,
        PRESENT,
        PRETERITE,
        KONJUNKTIV_1,
        KONJUNKTIV_2,
        IMPERATIVE,
        INFINITIVE,
        /** "einzuführen". */
        ZU_INFINITIVE,
        PARTICIPLE_1,
        PARTICIPLE_2;

        /** Whether the form has person and number and is no imperative. */
        public boolean isFinite() {
            return ordinal() >= PRESENT.ordinal() && ordinal() <= KONJUNKTIV_2.ordinal();
        }
    }

    /** Grammatical number. */
    public enum GrammaticalNumber {
        NONE,
        SINGULAR,
        PLURAL
    }

    /** Grammatical case. */
    public enum Case {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        ACCUSATIVE;

        /** This case as one bit of a set. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    /** Grammatical gender; {@code ANY} for words that leave it open. */
    public enum Gender {
        NONE,
        MASCULINE,
        FEMININE,
        NEUTER,
        ANY
    }

    /** What a name is the name of. */
    public enum NameClass {
        NONE,
        FIRST_NAME,
        SURNAME,
        CITY,
        COUNTRY,
        /** A region, mountain, river or other place. */
        REGION,
        OTHER
    }

    private static final Set<String> REGIONS = Set.of("GEB", "WAT", "MOU", "GEO");

    /** Reads a tag of the dictionary. Fields it does not know are left out; without a part of speech it is none. */
    static Optional<Tag> parse(String label) {
        List<String> fields = Arrays.asList(label.split("[:+]"));
        return PartOfSpeech.ofLabel(fields.get(0)).map(part -> of(label, part, fields));
    }

    private static Tag of(String label, PartOfSpeech part, List<String> fields) {
        return new Tag(
                label,
                part,
                verbForm(part, fields),
                person(fields),
                fields.contains("SIN")
                        ? GrammaticalNumber.SINGULAR
                        : fields.contains("PLU") ? GrammaticalNumber.PLURAL : GrammaticalNumber.NONE,
                cases(fields),
                gender(fields),
                part == PartOfSpeech.NAME ? nameClass(fields) : NameClass.NONE);
    }

    private static VerbForm verbForm(PartOfSpeech part, List<String> fields) {
        if (part != PartOfSpeech.VERB) {
            return VerbForm.NONE;
        }
        for (String field : fields) {
            VerbForm form =
                    switch (field) {
                        case "PRÄ" -> VerbForm.PRESENT;
                        case "PRT" -> VerbForm.PRETERITE;
                        case "KJ1" -> VerbForm.KONJUNKTIV_1;
                        case "KJ2" -> VerbForm.KONJUNKTIV_2;
                        case "IMP" -> VerbForm.IMPERATIVE;
                        case "INF" -> VerbForm.INFINITIVE;
                        case "EIZ" -> VerbForm.ZU_INFINITIVE;
                        case "PA1" -> VerbForm.PARTICIPLE_1;
                        case "PA2" -> VerbForm.PARTICIPLE_2;
                        default -> VerbForm.NONE;
                    };
            if (form != VerbForm.NONE) {
                return form;
            }
        }
        return VerbForm.NONE;
    }

    private static int person(List<String> fields) {
        return fields.contains("3") ? 3 : fields.contains("1") ? 1 : fields.contains("2") ? 2 : 0;
    }

    private static int cases(List<String> fields) {
        return bit(fields, "NOM", Case.NOMINATIVE)
                | bit(fields, "GEN", Case.GENITIVE)
                | bit(fields, "DAT", Case.DATIVE)
                | bit(fields, "AKK", Case.ACCUSATIVE);
    }

    private static int bit(List<String> fields, String field, Case grammaticalCase) {
        return fields.contains(field) ? grammaticalCase.bit() : 0;
    }

    private static Gender gender(List<String> fields) {
        if (fields.contains("ALG") || fields.contains("NOG")) {
            return Gender.ANY;
        }
        return fields.contains("MAS")
                ? Gender.MASCULINE
                : fields.contains("FEM") ? Gender.FEMININE : fields.contains("NEU") ? Gender.NEUTER : Gender.NONE;
    }

    private static NameClass nameClass(List<String> fields) {
        if (fields.contains("VOR") || fields.contains("VOR*")) {
            return NameClass.FIRST_NAME;
        }
        if (fields.contains("NAC")) {
            return NameClass.SURNAME;
        }
        if (fields.contains("STD")) {
            return NameClass.CITY;
        }
        if (fields.contains("COU")) {
            return NameClass.COUNTRY;
        }
        return fields.stream().anyMatch(REGIONS::contains) ? NameClass.REGION : NameClass.OTHER;
    }

    /** Whether the dictionary's tag has this field, such as "AUX", "MOD", "REF", "UNT". */
    public boolean has(String field) {
        int at = label.indexOf(field);
        while (at >= 0) {
            int end = at + field.length();
            if ((at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1)))
                    && (end == label.length() || !Character.isLetterOrDigit(label.charAt(end)))) {
                return true;
            }
            at = label.indexOf(field, at + 1);
        }
        return false;
    }
}
