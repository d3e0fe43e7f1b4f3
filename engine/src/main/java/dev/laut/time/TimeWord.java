package dev.laut.time;

/** The classes of words and numbers that time expressions are made of. */
enum TimeWord {
    /** "Februar", "Jänner": 1 to 12. */
    MONTH,
    /** "Feb.": only with a day. */
    MONTH_SHORT,
    /** 1 for Monday to 7. */
    WEEKDAY,
    WEEKDAY_SHORT,
    /** "Dienstagabend". */
    WEEKDAY_PART,
    /** "Abend": EV. */
    DAYPART,
    /** "abends". */
    DAYPART_ADVERB,
    /** "gestern": days from today. */
    DAY_OFFSET,
    /** "gestrig". */
    DAY_OFFSET_ADJECTIVE,
    /** A unit in the singular: the letter of a TIMEX3 duration, after T for hours and less. */
    UNIT,
    /** A unit in the plural. */
    UNITS,
    /** "vergangen", "dies", "nächst": units from the present one. */
    WHICH,
    /** "folgend": units from the one last spoken of. */
    FOLLOWING,
    /** A cardinal number. */
    NUM,
    /** An ordinal number. */
    ORD,
    /** Four digits that can be a year. */
    YEAR,
    /** "23.3.1987". */
    FULL_DATE,
    /** "24.12". */
    DAY_MONTH,
    /** "18.30". */
    CLOCK,
    /** "Sommer": SU. */
    SEASON,
    /** "siebziger", "1970er". */
    DECADE,
    /** "Siebzigerjahre". */
    DECADE_YEARS,
    /** "Anfang": START. */
    PART,
    /** "Jahresende": END:Y. */
    PART_OF_UNIT,
    /** "Vorjahr": -1:Y. */
    NEAR_UNIT,
    HALF_YEAR,
    HOLIDAY,
    /** "damals": PAST_REF. */
    REF,
    /** "Zukunft": FUTURE_REF. */
    ERA,
    /** "damalig". */
    FORMER,
    /** "jährlich": P1Y. */
    SET_WORD,
    /** "montags". */
    WEEKLY,
    /** "jahrelang": PXY. */
    LONG_WORD,
    APPROX,
    /** "einige": X. */
    AMOUNT,
    /** "jeder". */
    EVERY,
    /** "Uhr", "Zeit": words that patterns spell out. */
    PATTERN_WORD,
    /** Any adjective; read from the dictionary. */
    ADJ;

    /** Whether a word of this class alone shows that times are spoken of; numbers and "vergangen" do not. */
    boolean isTelling() {
        return switch (this) {
            case NUM, ORD, WHICH, FOLLOWING, AMOUNT, APPROX, EVERY, PART, FORMER, ADJ -> false;
            default -> true;
        };
    }
}
