package dev.laut.ledger;

import dev.laut.time.DateRange;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word tells: the more, the fewer articles have it (inverse document frequency). */
final class Weights {

    /** A time of more days than these is a week or a season, and sharing it shows little. */
    private static final int FEW_DAYS = 4;

    private static final int DAYS_OF_A_WEEK = 7;

    /** Code units from the end of a plan to the sentence that goes on about it. */
    static final int NEAR = 60;

    /** Letters of a word that heads compounds; shorter ones end many words by chance. */
    static final int HEAD = 5;

    private final Map<String, Integer> articles = new HashMap<>();
    private final int all;

    /** @param words those of each article */
    Weights(Collection<Set<String>> words) {
        this.all = words.size();
        words.forEach(set -> set.forEach(word -> articles.merge(word, 1, Integer::sum)));
    }

    /** Whether it is a day or a few, not a week or a season. */
    static boolean isDay(DateRange days) {
        return length(days) <= FEW_DAYS;
    }

    static boolean isWeek(DateRange days) {
        return length(days) <= DAYS_OF_A_WEEK;
    }

    /** In days. */
    static long length(DateRange days) {
        return ChronoUnit.DAYS.between(days.earliest(), days.latest()) + 1;
    }

    double of(String word) {
        return Math.log(1 + (double) all / articles.getOrDefault(word, 1));
    }

    double sum(Set<String> words) {
        return words.stream().mapToDouble(this::of).sum();
    }

    /** Which part of the weight of {@code words} the others have too; 0 for no words. */
    double share(Set<String> words, Set<String> others) {
        return words.isEmpty() ? 0 : sum(shared(words, others)) / sum(words);
    }

    /** Those of {@code words} that are among the others, or next of kin: "Gegenbesuch" and "Besuch". */
    static Set<String> shared(Set<String> words, Set<String> others) {
        Set<String> shared = new HashSet<>();
        for (String word : words) {
            if (others.contains(word) || hasKin(word, others)) {
                shared.add(word);
            }
        }
        return shared;
    }

    private static boolean hasKin(String word, Set<String> others) {
        for (String other : others) {
            if (isKin(word, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKin(String one, String other) {
        return isCompound(one, other) || isDerived(one, other) || isDerived(other, one);
    }

    /** "Eröffnung" of "eröffnen". */
    private static boolean isDerived(String noun, String verb) {
        return noun.endsWith("ung")
                && verb.endsWith("n")
                && verb.startsWith(noun.substring(0, noun.length() - "ung".length()))
                && verb.length() <= noun.length();
    }

    private static boolean isCompound(String one, String other) {
        return one.length() >= HEAD && other.length() >= HEAD && (one.endsWith(other) || other.endsWith(one));
    }

    static Set<String> union(List<Set<String>> sets) {
        Set<String> union = new HashSet<>();
        sets.forEach(union::addAll);
        return union;
    }
}
