package dev.laut.time;

import dev.laut.time.TimePattern.Accept;
import dev.laut.time.TimePattern.Begin;
import dev.laut.time.TimePattern.Either;
import dev.laut.time.TimePattern.End;
import dev.laut.time.TimePattern.Not;
import dev.laut.time.TimePattern.One;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the patterns of {@code rules.tsv}; the notation is explained there. */
final class PatternParser {

    private final List<String> items;
    private int at;

    private PatternParser(String pattern) {
        this.items = List.of(pattern.strip().split(" +"));
    }

    /** @throws IllegalArgumentException when the text is no pattern */
    static TimePattern parse(String text) {
        PatternParser parser = new PatternParser(text);
        UnaryOperator<TimePattern> steps = parser.alternatives();
        if (parser.at < parser.items.size()) {
            throw new IllegalArgumentException("cannot read the pattern from \"" + parser.items.get(parser.at) + '"');
        }
        return steps.apply(new Accept());
    }

    /** Each reads what goes before its argument. */
    private UnaryOperator<TimePattern> alternatives() {
        UnaryOperator<TimePattern> first = sequence();
        if (at < items.size() && items.get(at).equals("|")) {
            at++;
            UnaryOperator<TimePattern> second = alternatives();
            return next -> new Either(first.apply(next), second.apply(next));
        }
        return first;
    }

    private UnaryOperator<TimePattern> sequence() {
        List<UnaryOperator<TimePattern>> steps = new ArrayList<>();
        while (at < items.size() && !items.get(at).equals("|") && !items.get(at).startsWith(")")) {
            steps.add(step(items.get(at)));
            at++;
        }
        return next -> {
            TimePattern whole = next;
            for (int i = steps.size() - 1; i >= 0; i--) {
                whole = steps.get(i).apply(whole);
            }
            return whole;
        };
    }

    private UnaryOperator<TimePattern> step(String item) {
        return switch (item) {
            case "<" -> Begin::new;
            case ">" -> End::new;
            case "(" -> group();
            default -> token(item);
        };
    }

    private static UnaryOperator<TimePattern> token(String item) {
        if (item.length() > 1 && item.endsWith("?")) {
            return optional(one(item.substring(0, item.length() - 1)));
        }
        return item.length() > 1 && item.startsWith("!") ? not(item.substring(1)) : one(item);
    }

    private UnaryOperator<TimePattern> group() {
        at++;
        UnaryOperator<TimePattern> inside = alternatives();
        if (at >= items.size()) {
            throw new IllegalArgumentException("a group without its end");
        }
        return items.get(at).equals(")?") ? optional(inside) : inside;
    }

    private static UnaryOperator<TimePattern> optional(UnaryOperator<TimePattern> steps) {
        return next -> new Either(steps.apply(next), next);
    }

    private static UnaryOperator<TimePattern> one(String item) {
        Set<TimeWord> kinds = kinds(item);
        Set<String> words = words(item);
        return next -> new One(kinds, words, next);
    }

    private static UnaryOperator<TimePattern> not(String item) {
        Set<TimeWord> kinds = kinds(item);
        Set<String> words = words(item);
        return next -> new Not(kinds, words, next);
    }

    private static Set<TimeWord> kinds(String item) {
        return choices(item)
                .filter(PatternParser::isClass)
                .map(TimeWord::valueOf)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String item) {
        return choices(item).filter(word -> !isClass(word)).collect(Collectors.toSet());
    }

    private static Stream<String> choices(String item) {
        return Stream.of(item.split("\\|", -1));
    }

    private static boolean isClass(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
