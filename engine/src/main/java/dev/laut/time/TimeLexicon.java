package dev.laut.time;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordTable;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What words mean for time: the table {@code words.tsv}, and numbers. Immutable. */
final class TimeLexicon {

    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "em", "en", "er", "es");

    /** An adjective or a participle used as one: the only class that is not in the table. */
    private static final int ADJECTIVE = PartOfSpeech.ADJECTIVE.bit() | PartOfSpeech.PARTICIPLE.bit();

    /** Shorter unknown words are names or slips rather than adjectives. */
    private static final int SHORTEST_ADJECTIVE = 5;

    private final Map<String, List<Sense>> senses;
    private final Map<String, List<Sense>> inLowerCase;

    private TimeLexicon(Map<String, List<Sense>> senses) {
        this.senses = Map.copyOf(senses);
        Map<String, List<Sense>> lower = new HashMap<>();
        senses.forEach((word, list) ->
                lower.put(word, list.stream().filter(TimeLexicon::inLowerCase).toList()));
        this.inLowerCase = Map.copyOf(lower);
    }

    static TimeLexicon load() {
        Map<String, List<Sense>> senses = new HashMap<>();
        for (WordTable.Row row : WordTable.load(TimeLexicon.class, "words.tsv").rows()) {
            for (String form : forms(row.cell(0).toLowerCase(Locale.GERMAN))) {
                add(senses, form, Sense.of(kind(row), row.cell(2)));
            }
        }
        addPartsOfWeekdays(senses);
        return new TimeLexicon(senses);
    }

    private static TimeWord kind(WordTable.Row row) {
        try {
            return TimeWord.valueOf(row.cell(1));
        } catch (IllegalArgumentException e) {
            throw row.failure("no class of words for times");
        }
    }

    private static List<String> forms(String word) {
        if (!word.endsWith("~")) {
            return List.of(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return ADJECTIVE_ENDINGS.stream().map(stem::concat).toList();
    }

    private static void add(Map<String, List<Sense>> senses, String form, Sense sense) {
        senses.computeIfAbsent(form, none -> new ArrayList<>(1)).add(sense);
    }

    /** "Dienstagabend", "Mittwochnachmittags". */
    private static void addPartsOfWeekdays(Map<String, List<Sense>> senses) {
        Map<String, Sense> days = only(senses, TimeWord.WEEKDAY);
        Map<String, Sense> parts = only(senses, TimeWord.DAYPART);
        days.forEach((day, weekday) -> parts.forEach((part, daypart) -> {
            Sense both = new Sense(TimeWord.WEEKDAY_PART, daypart.value(), weekday.number());
            add(senses, day + part, both);
            add(senses, day + part + "s", both);
        }));
    }

    private static Map<String, Sense> only(Map<String, List<Sense>> senses, TimeWord kind) {
        Map<String, Sense> found = new HashMap<>();
        senses.forEach((word, list) ->
                list.stream().filter(sense -> sense.kind() == kind).forEach(sense -> found.put(word, sense)));
        return found;
    }

    /** What each of these tokens can mean for time. */
    List<List<Sense>> senses(List<Token> tokens) {
        List<List<Sense>> all = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            all.add(senses(token));
        }
        return all;
    }

    /** What this token can mean for time, apart from being an adjective. */
    List<Sense> senses(Token token) {
        if (isEmpty(token)) {
            return List.of();
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return Numerals.senses(token.form());
        }
        List<Sense> found = (token.isCapitalised() ? senses : inLowerCase).get(token.lower());
        if (found != null) {
            return found;
        }
        return Character.isDigit(token.form().charAt(0)) ? Numerals.senses(token.lower()) : List.of();
    }

    /** Nouns have their capital, but "gestern abend" was spelt so until 1996. */
    private static boolean inLowerCase(Sense sense) {
        return switch (sense.kind()) {
            case MONTH,
                    MONTH_SHORT,
                    WEEKDAY,
                    WEEKDAY_SHORT,
                    WEEKDAY_PART,
                    UNIT,
                    UNITS,
                    NEAR_UNIT,
                    SEASON,
                    PART,
                    ERA,
                    HOLIDAY -> false;
            default -> true;
        };
    }

    /** A soft hyphen alone is a token without a form. */
    private static boolean isEmpty(Token token) {
        return token.form().isEmpty();
    }

    /** "aufeinanderfolgenden" is in no dictionary. */
    private static boolean isUnknownAdjective(Token token) {
        return token.isWord() && token.word().lexemes().isEmpty() && hasAdjectiveEnding(token.lower());
    }

    private static boolean hasAdjectiveEnding(String word) {
        return word.length() > SHORTEST_ADJECTIVE
                && (word.endsWith("e")
                        || (word.charAt(word.length() - 2) == 'e'
                                && "nrms".indexOf(word.charAt(word.length() - 1)) >= 0));
    }

    /** Whether a token of these meanings shows that the text speaks of single days, as a daily paper does. */
    static boolean isOfTheDay(List<Sense> senses) {
        return !senses.isEmpty() && senses.stream().anyMatch(TimeLexicon::isOfTheDay);
    }

    private static boolean isOfTheDay(Sense sense) {
        return switch (sense.kind()) {
            case WEEKDAY, WEEKDAY_PART -> true;
            case PATTERN_WORD -> sense.value().equals("uhr");
            case DAY_OFFSET -> sense.number() < 0;
            default -> false;
        };
    }

    /** An adjective, of which the table lists none. */
    static boolean isAdjective(Token token) {
        boolean inLowerCase =
                !isEmpty(token) && Character.isLowerCase(token.form().charAt(0));
        return inLowerCase && ((token.word().parts() & ADJECTIVE) != 0 || isUnknownAdjective(token));
    }
}
