package dev.laut.event;

import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number in figures or words, from the token it begins at to the one after it.
 *
 * @param value the number
 * @param end the place in the sentence after it
 * @param isShare whether it is a fraction, which needs no unit
 * @param isPercent whether a percent sign is part of it
 */
record Amount(BigDecimal value, int end, boolean isShare, boolean isPercent) {

    /** Significant digits of a fraction: "zwei Drittel" is 0.6667. */
    private static final MathContext FRACTION = new MathContext(4);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einem", 1),
            Map.entry("einer", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwölf", 12),
            Map.entry("zwanzig", 20),
            Map.entry("dreißig", 30),
            Map.entry("hundert", 100),
            Map.entry("tausend", 1000));

    private static final Map<String, String> MULTIPLIERS = Map.ofEntries(
            Map.entry("tausend", "1000"),
            Map.entry("million", "1000000"),
            Map.entry("millionen", "1000000"),
            Map.entry("mio.", "1000000"),
            Map.entry("mio", "1000000"),
            Map.entry("milliarde", "1000000000"),
            Map.entry("milliarden", "1000000000"),
            Map.entry("mrd.", "1000000000"),
            Map.entry("mrd", "1000000000"),
            Map.entry("billion", "1000000000000"),
            Map.entry("billionen", "1000000000000"));

    private static final Map<String, Integer> FRACTIONS =
            Map.of("hälfte", 2, "drittel", 3, "viertel", 4, "fünftel", 5, "sechstel", 6, "achtel", 8, "zehntel", 10);

    private static final Set<String> EVERY = Set.of("jeder", "jede", "jedes", "jedem", "jeden");

    /** "jeder fünfte Haushalt" */
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("zweite", 2),
            Map.entry("zweiter", 2),
            Map.entry("dritte", 3),
            Map.entry("dritter", 3),
            Map.entry("vierte", 4),
            Map.entry("vierter", 4),
            Map.entry("fünfte", 5),
            Map.entry("fünfter", 5),
            Map.entry("sechste", 6),
            Map.entry("siebte", 7),
            Map.entry("achte", 8),
            Map.entry("zehnte", 10),
            Map.entry("zehnter", 10));

    /** The amount that begins at this place of a sentence. */
    static Optional<Amount> at(Sentence sentence, int at) {
        Token token = sentence.get(at);
        if (token.lower().equals("hälfte")) {
            return Optional.of(fraction(1, 2, at + 1));
        }
        if (EVERY.contains(token.lower()) && at + 1 < sentence.size()) {
            return Optional.ofNullable(ORDINALS.get(sentence.get(at + 1).lower()))
                    .map(whole -> fraction(1, whole, at + 2));
        }
        Optional<BigDecimal> number = token.kind() == Token.Kind.NUMBER
                ? figures(token.form())
                : Optional.ofNullable(WORDS.get(token.lower())).map(BigDecimal::valueOf);
        return number.flatMap(value -> multiplied(value, sentence, at));
    }

    private static Optional<Amount> multiplied(BigDecimal value, Sentence sentence, int at) {
        String next = at + 1 < sentence.size() ? sentence.get(at + 1).lower() : "";
        if (FRACTIONS.containsKey(next)) {
            return Optional.of(fraction(value.intValue(), FRACTIONS.get(next), at + 2));
        }
        boolean percent = sentence.get(at).form().endsWith("%");
        if (MULTIPLIERS.containsKey(next)) {
            return Optional.of(
                    new Amount(value.multiply(new BigDecimal(MULTIPLIERS.get(next))), at + 2, false, percent));
        }
        boolean article = sentence.get(at).lower().startsWith("ein");
        return article ? Optional.empty() : Optional.of(new Amount(value, at + 1, false, percent));
    }

    private static Amount fraction(int part, int whole, int end) {
        return new Amount(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), FRACTION), end, true, false);
    }

    /** "10.824", "3,5", "7,2%"; an ordinal, a date or a result of a match is none. */
    private static Optional<BigDecimal> figures(String form) {
        String plain = form.endsWith("%") ? form.substring(0, form.length() - 1) : form;
        boolean german = plain.matches("\\d{1,15}(,\\d{1,6})?|\\d{1,3}(\\.\\d{3}){1,5}(,\\d{1,6})?");
        return german ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.'))) : Optional.empty();
    }
}
