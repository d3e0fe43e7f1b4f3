package dev.laut.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The articles of the window, numbered as they came, each with its story. */
final class Archive {

    /**
     * The latest articles that tell which terms are rare: three to ten days of a dozen outlets. With 2,000 the theme of
     * a month is rarer than it is within its days, and F1 falls by .01.
     */
    static final int TELLING = 500;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Told> articles = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final NavigableMap<LocalDate, List<Integer>> byDay = new TreeMap<>();

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int size() {
        return articles.size();
    }

    int add(Told article, String story) {
        int number = articles.size();
        articles.add(article);
        stories.add(story);
        numbers.put(article.address(), number);
        byDay.computeIfAbsent(article.day(), day -> new ArrayList<>()).add(number);
        count(number);
        return number;
    }

    /** Counts an article's terms, and no more those of the one that is too long ago. */
    private void count(int number) {
        vocabulary.count(articles.get(number).bag());
        if (number >= TELLING) {
            vocabulary.uncount(articles.get(number - TELLING).bag());
        }
    }

    /**
     * Goes through all articles once more, as they came; the first ones meet what all of the first {@link #TELLING}
     * tell, since those who came before them were too few.
     */
    void replay(IntConsumer article) {
        vocabulary.uncountAll();
        for (int number = 0; number < Math.min(TELLING, articles.size()); number++) {
            count(number);
        }
        for (int number = 0; number < articles.size(); number++) {
            if (number >= TELLING) {
                count(number);
            }
            article.accept(number);
        }
    }

    Told article(int number) {
        return articles.get(number);
    }

    String story(int number) {
        return stories.get(number);
    }

    void move(int number, String story) {
        stories.set(number, story);
    }

    OptionalInt number(String address) {
        Integer number = numbers.get(address);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The latest day of any article; empty archives have none. */
    LocalDate today(LocalDate none) {
        return byDay.isEmpty() ? none : byDay.lastKey();
    }

    /** The articles of these days that may belong to a story, ascending. */
    List<Integer> between(LocalDate first, LocalDate last) {
        return byDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .filter(number -> !articles.get(number).roundUp())
                .sorted()
                .toList();
    }

    /** What remains without the articles before this day; terms that no article has any more are gone too. */
    Archive without(LocalDate before) {
        Archive rest = new Archive();
        for (int number = 0; number < articles.size(); number++) {
            Told article = articles.get(number);
            if (!article.day().isBefore(before)) {
                rest.add(article.with(article.bag().translated(vocabulary, rest.vocabulary)), stories.get(number));
            }
        }
        return rest;
    }
}
