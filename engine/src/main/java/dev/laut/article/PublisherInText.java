package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the outlet that a newsletter box names: "von den Expertinnen und Experten des Neuen Boten". */
final class PublisherInText {

    private static final String NAME = "(\\p{Lu}[\\p{L}\\d.-]+(?: (?:\\p{Lu}[\\p{L}\\d.-]+|am|für)){0,3})";
    private static final Pattern MAKERS = Pattern.compile(
            "(?:Expert(?:en|innen und Experten)|Journalist(?:en|innen und Journalisten)|Report(?:er|erinnen und Reporter)"
                    + "|Korrespondent(?:en|innen und Korrespondenten)|Redakteur(?:e|en|innen und Redakteuren?)|[Rr]edaktion|Newsletter|Team)"
                    + " (des|der|vom|von|dem) " + NAME);

    private PublisherInText() {}

    /** The first outlet named in a newsletter segment, with the words that name it. */
    static Publisher find(String text, List<Segment> segments) {
        return segments.stream()
                .filter(segment -> segment.role() == Role.NEWSLETTER)
                .map(segment -> find(text, segment.span()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Publisher.UNKNOWN);
    }

    private static Optional<Publisher> find(String text, Span box) {
        Matcher matcher = MAKERS.matcher(text).region(box.begin(), box.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int end = matcher.end(2) - (text.charAt(matcher.end(2) - 1) == '.' ? 1 : 0);
        Span span = new Span(matcher.start(2), end);
        String name = nominative(span.in(text), matcher.group(1).equals("des"));
        return Optional.of(new Publisher(name, Publisher.How.TEXT, Optional.of(span)));
    }

    /** "des Tageblatts" names the Tageblatt, "des Focus" the Focus. */
    private static String nominative(String name, boolean genitive) {
        boolean ending = genitive && name.endsWith("s") && !name.matches(".*(?:us|ss|is|as|os|ews)");
        return ending ? name.substring(0, name.length() - 1) : name;
    }
}
