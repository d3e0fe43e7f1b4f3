package dev.laut.time;

import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of time: "drei Jahre", "fast zwei Wochen", "jahrelang". */
final class Durations {

    private static final Set<String> LATER = Set.of("später", "danach", "darauf");

    private static final Set<String> EARLIER = Set.of("zuvor", "davor", "vorher");

    private Durations() {}

    /** "drei Jahre", "zwei Jahre und neun Monate", "ein knappes Jahr". */
    static Optional<Reading> counted(Match match, Situation situation) {
        List<Sense> amounts = match.senses().stream()
                .filter(sense -> sense.kind() == TimeWord.NUM || sense.kind() == TimeWord.AMOUNT)
                .toList();
        List<Sense> units = match.senses().stream()
                .filter(sense -> sense.kind() == TimeWord.UNIT || sense.kind() == TimeWord.UNITS)
                .toList();
        String amount = amounts.isEmpty() ? "1" : amounts.get(0).value();
        String unit = units.get(0).value();
        String value = Timex.duration(amount, unit);
        if (units.size() > 1 && amounts.size() > 1) {
            String more = Timex.duration(amounts.get(1).value(), units.get(1).value());
            return Optional.of(Reading.duration(value + more.substring(1)));
        }
        return Optional.of(Reading.duration(value).leadingTo(anchor(match, situation, amount, unit)));
    }

    /** "seit Jahren", "einige Tage", "in den vergangenen Wochen". */
    static Optional<Reading> vague(Match match, Situation situation) {
        return match.first(TimeWord.UNITS).map(unit -> Reading.duration(Timex.duration("X", unit.value())));
    }

    /** "jahrelang". */
    static Optional<Reading> word(Match match, Situation situation) {
        return match.first(TimeWord.LONG_WORD).map(word -> Reading.duration(word.value()));
    }

    /** Where "vor drei Jahren", "in drei Jahren" and "drei Jahre später" lead, in the unit they count in. */
    private static Optional<String> anchor(Match match, Situation situation, String amount, String unit) {
        if (!amount.matches("\\d{1,4}") || situation.reference().isEmpty()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(amount);
        Optional<String> next = situation.token(match.end()).map(Token::lower);
        if (next.filter(LATER::contains).isPresent()) {
            return situation.toldIn(unit).flatMap(day -> RelativeDates.value(day, unit, count));
        }
        if (next.filter(EARLIER::contains).isPresent()) {
            return situation.toldIn(unit).flatMap(day -> RelativeDates.value(day, unit, -count));
        }
        if (situation.precedes(match.begin(), "vor") || situation.precedes(match.begin(), "seit")) {
            return RelativeDates.value(situation.reference().get(), unit, -count);
        }
        boolean ahead = situation.direction() != Direction.PAST
                && (situation.precedes(match.begin(), "in")
                        || situation.precedes(match.begin(), "binnen")
                        || situation.precedes(match.begin(), "innerhalb"));
        return ahead ? RelativeDates.value(situation.reference().get(), unit, count) : Optional.empty();
    }
}
