package dev.laut.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of the articles in the window, and in how many of the latest articles each stands. Keeping up what is rare
 * costs as much as the terms of new articles, however many terms there are.
 */
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
    private int articles;

    /** In how many articles each term stood when rarities were last reckoned anew, and those articles since. */
    private int[] weighedWith = new int[articlesWith.length];

    private final List<Bag> changed = new ArrayList<>();
    private int changes;

    /** The terms known then, and the rarity of one that stood in so many articles. */
    private int weighedTerms;

    private double[] rarities = new double[0];

    int number(String term) {
        Integer known = numbers.putIfAbsent(term, terms.size());
        if (known != null) {
            return known;
        }
        terms.add(term);
        if (terms.size() > articlesWith.length) {
            articlesWith = Arrays.copyOf(articlesWith, 2 * articlesWith.length);
            weighedWith = Arrays.copyOf(weighedWith, articlesWith.length);
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
        changed.add(bag);
        weighWhenStale();
    }

    /** Takes back what an article was counted for. */
    void uncount(Bag bag) {
        articles--;
        for (int at = 0; at < bag.size(); at++) {
            articlesWith[bag.term(at)]--;
        }
        changed.add(bag);
    }

    /** Takes back all counts; the terms stay. */
    void uncountAll() {
        articles = 0;
        changes = 0;
        changed.clear();
        weighedTerms = 0;
        Arrays.fill(articlesWith, 0);
        Arrays.fill(weighedWith, 0);
    }

    private void weighWhenStale() {
        changes++;
        if (changes > FRESH * articles) {
            changes = 0;
            changed.forEach(this::weigh);
            changed.clear();
            weighedTerms = terms.size();
            if (rarities.length != articles + 1) {
                rarities = new double[articles + 1];
                Arrays.setAll(rarities, this::rarityNow);
            }
        }
    }

    private void weigh(Bag bag) {
        for (int at = 0; at < bag.size(); at++) {
            weighedWith[bag.term(at)] = articlesWith[bag.term(at)];
        }
    }

    /** How rare a term is (Spärck Jones 1972), as of the last 2 % of articles; 0 for a common one. */
    double rarity(int term) {
        return term < weighedTerms ? rarities[weighedWith[term]] : rarityNow(articlesWith[term]);
    }

    private double rarityNow(int with) {
        if (articles >= SMALL && with > COMMON * articles) {
            return 0;
        }
        return Math.max(0, Math.log((Math.max(FEW, articles) + 1) / (with + 0.5)));
    }
}
