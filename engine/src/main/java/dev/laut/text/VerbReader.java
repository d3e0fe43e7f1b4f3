package dev.laut.text;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Reading.Trait;
import java.util.Arrays;
import java.util.List;

/** Joins finite verbs with their particles: "teilte ... mit" is "mitteilen". */
final class VerbReader {

    private final Document document;
    private final GermanDictionary dictionary;
    private final String[] lemmas;
    private final int[] particles;

    VerbReader(Document document, Reading[] readings, List<Clause> clauses, GermanDictionary dictionary) {
        this.document = document;
        this.dictionary = dictionary;
        this.lemmas = new String[readings.length];
        this.particles = new int[readings.length];
        Arrays.fill(particles, -1);
        for (int at = 0; at < readings.length; at++) {
            lemmas[at] = readings[at].verbLemma();
        }
        for (int i = 0; i < clauses.size(); i++) {
            Clause next = i + 1 < clauses.size() ? clauses.get(i + 1) : null;
            join(clauses.get(i), next, readings);
        }
    }

    String[] lemmas() {
        return lemmas;
    }

    int[] particles() {
        return particles;
    }

    private void join(Clause clause, Clause next, Reading[] readings) {
        if (!clause.isMain()) {
            return;
        }
        if (!joins(clause.verb(), lastWord(clause), readings) && next != null && wordsOf(next) == 1) {
            joins(clause.verb(), lastWord(next), readings);
        }
    }

    private boolean joins(int verb, int particle, Reading[] readings) {
        if (particle <= verb || !isParticle(readings[particle])) {
            return false;
        }
        String joined = document.tokens().get(particle).lower() + readings[verb].verbLemma();
        if (!dictionary.isVerb(joined)) {
            return false;
        }
        lemmas[verb] = joined;
        particles[verb] = particle;
        return true;
    }

    private static boolean isParticle(Reading reading) {
        return reading.is(Trait.PARTICLE) || reading.is(Trait.PREPOSITION) || reading.is(Trait.ADVERB);
    }

    private int lastWord(Clause clause) {
        int at = clause.end() - 1;
        while (at > clause.first() && document.tokens().get(at).isPunctuation()) {
            at--;
        }
        return at;
    }

    private int wordsOf(Clause clause) {
        int words = 0;
        for (int at = clause.first(); at < clause.end(); at++) {
            words += document.tokens().get(at).isPunctuation() ? 0 : 1;
        }
        return words;
    }
}
