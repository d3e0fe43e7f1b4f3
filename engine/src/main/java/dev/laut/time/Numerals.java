package dev.laut.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What numbers in digits can mean for time. */
final class Numerals {

    private static final Pattern FULL_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})([.:])(\\d{1,2})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4}),(\\d{1,2})");
    private static final Pattern DECADE = Pattern.compile("(\\d{1,3})0er(-jahren?)?");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    /** Longer numbers count no units of time in news. */
    private static final int LONGEST = 7;

    private Numerals() {}

    static List<Sense> senses(String form) {
        char last = form.charAt(form.length() - 1);
        if (isDigits(form, form.length())) {
            return cardinal(form);
        }
        if (last == '.' && isDigits(form, form.length() - 1)) {
            return List.of(Sense.of(TimeWord.ORD, form.substring(0, form.length() - 1)));
        }
        return form.indexOf("er") > 0 ? decade(form) : compound(form);
    }

    private static boolean isDigits(String form, int end) {
        for (int at = 0; at < end; at++) {
            if (form.charAt(at) < '0' || form.charAt(at) > '9') {
                return false;
            }
        }
        return end > 0 && end <= LONGEST;
    }

    private static List<Sense> cardinal(String digits) {
        Sense number = Sense.of(TimeWord.NUM, digits.replaceFirst("^0+(?=\\d)", ""));
        boolean year = digits.length() == 4 && number.number() >= FIRST_YEAR && number.number() <= LAST_YEAR;
        return year ? List.of(Sense.of(TimeWord.YEAR, digits), number) : List.of(number);
    }

    private static List<Sense> compound(String form) {
        Matcher date = FULL_DATE.matcher(form);
        if (date.matches()) {
            return List.of(Sense.of(TimeWord.FULL_DATE, form));
        }
        Matcher pair = PAIR.matcher(form);
        if (pair.matches()) {
            return pair(pair);
        }
        Matcher decimal = DECIMAL.matcher(form);
        return decimal.matches() ? List.of(Sense.of(TimeWord.NUM, form.replace(',', '.'))) : List.of();
    }

    private static List<Sense> pair(Matcher pair) {
        List<Sense> senses = new ArrayList<>(2);
        int first = Integer.parseInt(pair.group(1));
        int second = Integer.parseInt(pair.group(3));
        if (first <= 24 && second < 60 && pair.group(3).length() == 2) {
            senses.add(Sense.of(TimeWord.CLOCK, Timex.clock(first, second)));
        }
        if (pair.group(2).equals(".") && first >= 1 && second >= 1 && second <= 12) {
            senses.add(Sense.of(TimeWord.DAY_MONTH, pair.group(1) + "." + pair.group(3)));
        }
        return senses;
    }

    private static List<Sense> decade(String form) {
        Matcher decade = DECADE.matcher(form);
        if (!decade.matches()) {
            return List.of();
        }
        return List.of(Sense.of(decade.group(2) == null ? TimeWord.DECADE : TimeWord.DECADE_YEARS, decade.group(1)));
    }
}
