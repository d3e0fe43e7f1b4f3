package dev.laut.time;

/**
 * A meaning that a word or number has for time.
 *
 * @param kind its class
 * @param value a number or a part of a TIMEX3 value
 * @param number the value as a whole number, 0 when it is none; for "Dienstagabend" the weekday
 */
record Sense(TimeWord kind, String value, int number) {

    static Sense of(TimeWord kind, String value) {
        return new Sense(kind, value, value.matches("[+-]?\\d{1,9}") ? Integer.parseInt(value) : 0);
    }
}
