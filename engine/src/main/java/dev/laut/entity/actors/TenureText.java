package dev.laut.entity.actors;

import dev.laut.lang.de.WordTable.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an office as the files write it: "Bundeskanzler@Deutschland:2021-12-08..2025-05-06". */
final class TenureText {

    private static final String DAY = "(?:\\d{4}(?:-\\d\\d){0,2})?";

    private static final Pattern OFFICE = Pattern.compile("([^@]+)@([^:]+):(" + DAY + ")\\.\\.(" + DAY + ")");

    private TenureText() {}

    static Tenure parse(Row row, String office, Actor person, Facts facts) {
        Matcher matcher = OFFICE.matcher(office);
        if (!matcher.matches()) {
            throw row.failure("want Office@Body:FROM..TO, not " + office);
        }
        try {
            return new Tenure(
                    person,
                    facts.office(matcher.group(1)),
                    matcher.group(2),
                    day(matcher.group(3)),
                    day(matcher.group(4)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.failure(e.getMessage());
        }
    }

    /** The day, or the first of a month or year known only so. */
    private static Optional<LocalDate> day(String text) {
        return switch (text.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
            case 7 -> Optional.of(day(text, 1));
            default -> Optional.of(day(text, Integer.parseInt(text.substring(8))));
        };
    }

    /** Not by the parser of the JDK, which takes long to load. */
    private static LocalDate day(String text, int day) {
        return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5, 7)), day);
    }
}
