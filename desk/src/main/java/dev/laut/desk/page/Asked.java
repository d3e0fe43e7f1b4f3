package dev.laut.desk.page;

import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.SearchQuery.By;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody asks the store, as the parameters of an address. */
public record Asked(Map<String, String> values) {

    /** What narrows a search, in the order of the form. */
    public static final List<String> FIELDS = List.of(
            "speaker",
            "topic",
            "addressee",
            "actor",
            "publisher",
            "origin",
            "agency",
            "type",
            "hedge",
            "event",
            "status",
            "from",
            "to");

    /** What else a question can say. */
    public static final List<String> OTHERS =
            List.of("q", "story", "statements", "sort", "page", "hits", "size", "all");

    private static final int LONGEST = 1_000;
    private static final int LAST_PAGE = 1_000;
    private static final int MOST_HITS = 100;

    public Asked {
        values = Map.copyOf(values);
    }

    /** The parameters of a request that are known here and have a value. */
    public static Asked of(Context context) {
        Map<String, String> values = new LinkedHashMap<>();
        for (List<String> names : List.of(OTHERS, FIELDS)) {
            for (String name : names) {
                Optional.ofNullable(context.queryParam(name))
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> values.put(name, checked(name, value.strip())));
            }
        }
        return new Asked(values);
    }

    private static String checked(String name, String value) {
        if (value.length() > LONGEST) {
            throw new BadRequestResponse(name);
        }
        return value;
    }

    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public SearchQuery query() {
        SearchQuery query = SearchQuery.words(get("q")).between(day("from"), day("to"));
        for (By by : By.values()) {
            query = query.with(by, given(by.field()));
        }
        return query;
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /** The day of a parameter; a bad one is the caller's fault. */
    public Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadRequestResponse(name + "=" + get(name));
        }
    }

    public boolean ofStatements() {
        return values.containsKey("statements") || query().isOfStatements();
    }

    public Order order() {
        return get("sort").equals("date") ? Order.DATE : Order.RELEVANCE;
    }

    /** From 1. */
    public int page() {
        return number("page", 1, LAST_PAGE);
    }

    /** How many of a page; programs call it the size. */
    public int hits() {
        return number(values.containsKey("size") ? "size" : "hits", 20, MOST_HITS);
    }

    private int number(String name, int otherwise, int most) {
        try {
            int number = given(name).map(Integer::parseInt).orElse(otherwise);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestResponse(name + "=" + get(name));
        }
        throw new BadRequestResponse(name + "=" + get(name) + " (1-" + most + ")");
    }

    /** The same question with another value, from its first page. */
    public Asked with(String name, String value) {
        Map<String, String> more = ordered();
        more.remove("page");
        more.put(name, value);
        return new Asked(more);
    }

    /** The same question, narrowed to a value of a facet of its answer. */
    public Asked narrowed(String facet, String value) {
        if (!facet.equals("month")) {
            return with(facet, value);
        }
        YearMonth month = YearMonth.parse(value);
        return with("from", month.atDay(1).toString())
                .with("to", month.atEndOfMonth().toString());
    }

    public String link(String path) {
        return Links.of(path, ordered());
    }

    private Map<String, String> ordered() {
        Map<String, String> ordered = new LinkedHashMap<>();
        List.of(OTHERS, FIELDS)
                .forEach(names -> names.forEach(name -> {
                    if (values.containsKey(name)) {
                        ordered.put(name, values.get(name));
                    }
                }));
        return ordered;
    }
}
