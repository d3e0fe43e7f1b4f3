package dev.laut.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of the articles in the window, and in how many of them each stands. */
final class Vocabulary {

    /** Rarities are reckoned anew when the articles have become so many times as many; they move slowly. */
    private static final double FRESH = 1.02;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();
    private int[] articlesWith = new int[1 << 10];
    private double[] rarities = new double[0];
    private int articles;
    private int articlesWhenWeighed;

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
        for (int term : bag.terms()) {
            articlesWith[term]++;
        }
        if (articles > FRESH * articlesWhenWeighed) {
            weigh();
        }
    }

    /** The number of articles counted. */
    int articles() {
        return articles;
    }

    int articlesWith(int term) {
        return articlesWith[term];
    }

    /** How rare a term is (Spärck Jones 1972), as of the last 2 % of articles; 0 when nearly every article has it. */
    double rarity(int term) {
        return term < rarities.length ? rarities[term] : rarityNow(term);
    }

    private void weigh() {
        articlesWhenWeighed = articles;
        rarities = new double[terms.size()];
        Arrays.setAll(rarities, this::rarityNow);
    }

    private double rarityNow(int term) {
        return Math.max(0, Math.log((articles + 1) / (articlesWith[term] + 0.5)));
    }
}
