package dev.laut.lang.de;

import java.util.Map;
import java.util.Optional;

/** The parts of speech of the German dictionary. */
public enum PartOfSpeech {
    NOUN,
    NAME,
    VERB,
    ADJECTIVE,
    /** A participle used as an adjective: "berichtende", "vereinbarten". */
    PARTICIPLE,
    ARTICLE,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    ADVERB,
    NUMERAL,
    /** A separable verb's particle: "mit" in "teilte ... mit". */
    VERB_PARTICLE,
    NEGATION,
    INTERJECTION,
    ABBREVIATION;

    private static final Map<String, PartOfSpeech> BY_LABEL = Map.ofEntries(
            Map.entry("SUB", NOUN),
            Map.entry("EIG", NAME),
            Map.entry("VER", VERB),
            Map.entry("ADJ", ADJECTIVE),
            Map.entry("PA1", PARTICIPLE),
            Map.entry("PA2", PARTICIPLE),
            Map.entry("ART", ARTICLE),
            Map.entry("PRO", PRONOUN),
            Map.entry("PRP", PREPOSITION),
            Map.entry("KON", CONJUNCTION),
            Map.entry("ADV", ADVERB),
            Map.entry("ZAL", NUMERAL),
            Map.entry("ZUS", VERB_PARTICLE),
            Map.entry("NEG", NEGATION),
            Map.entry("INJ", INTERJECTION),
            Map.entry("ABK", ABBREVIATION));

    /** This part of speech as one bit of a set. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The part of speech with this label; empty for the few stray labels that the dictionary has. */
    static Optional<PartOfSpeech> ofLabel(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
