package dev.laut.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of the articles in the window, and in how many of the latest articles each stands. */
final class Vocabulary {

    /** Rarities are reckoned anew when this part of the articles is new; they move slowly. */
    private static final double FRESH = 0.02;

    /** A term in more than this part of the articles says nothing, so that a month's theme joins none of them. */
    private static final double COMMON = 0.2;

    /** In a smaller window what is common is not known yet. */
    private static final int SMALL = 200;

    /** So many articles are the least that tell what is rare: of two, a word that both have would say nothing. */
    private static final int FEW = 20;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] articlesWith = new int[1 << 10];
    private double[] rarities = new double[0];
    private int articles;
    private int changes;

    int number(String term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        if (terms.size() > articlesWith.length) {
            articlesWith = Arrays.copyOf(articlesWith, 2 * articlesWith.length);
        }
        return terms.size() - 1;
    }

    String term(int number) {
        return terms.get(number);
    }

    void count(Bag bag) {
        articles++;
        for (int at = 0; at < bag.size(); at++) {
            articlesWith[bag.term(at)]++;
        }
        weighWhenStale();
    }

    /** Takes back what an article was counted for. */
    void uncount(Bag bag) {
        articles--;
        for (int at = 0; at < bag.size(); at++) {
            articlesWith[bag.term(at)]--;
        }
    }

    /** Takes back all counts; the terms stay. */
    void uncountAll() {
        articles = 0;
        changes = 0;
        Arrays.fill(articlesWith, 0);
        rarities = new double[0];
    }

    private void weighWhenStale() {
        changes++;
        if (changes > FRESH * articles) {
            changes = 0;
            rarities = new double[terms.size()];
            Arrays.setAll(rarities, this::rarityNow);
        }
    }

    /** The number of articles counted. */
    int articles() {
        return articles;
    }

    int articlesWith(int term) {
        return articlesWith[term];
    }

    /** How rare a term is (Spärck Jones 1972), as of the last 2 % of articles; 0 for a common one. */
    double rarity(int term) {
        return term < rarities.length ? rarities[term] : rarityNow(term);
    }

    private double rarityNow(int term) {
        if (articles >= SMALL && articlesWith[term] > COMMON * articles) {
            return 0;
        }
        return Math.max(0, Math.log((Math.max(FEW, articles) + 1) / (articlesWith[term] + 0.5)));
    }
}
