package dev.laut.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Chooses an article's title from the places where a page gives one, and cuts the outlet's name off. */
final class TitleChoice {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "};

    private TitleChoice() {}

    /**
     * Search engines, social networks and readers are given different titles. The one that two places agree on is taken,
     * else one that the page's heading holds, else the first in the order of these places.
     */
    static Optional<String> choose(PageFacts page, StructuredData data, Optional<String> publisher) {
        List<String> titles = clean(
                Stream.of(page.meta("og:title", "twitter:title"), data.text("headline"), heading(page)), publisher);
        return agreed(titles)
                .or(() -> inHeading(titles, page))
                .or(() -> titles.stream().findFirst())
                .or(() -> clean(Stream.of(page.titleElement()), publisher).stream()
                        .findFirst());
    }

    private static List<String> clean(Stream<Optional<String>> titles, Optional<String> publisher) {
        return titles.flatMap(Optional::stream)
                .map(title -> withoutPublisher(title, publisher))
                .filter(title -> !title.isBlank())
                .toList();
    }

    private static Optional<String> agreed(List<String> titles) {
        return titles.stream()
                .filter(title -> titles.stream()
                                .filter(other -> letters(other).equals(letters(title)))
                                .count()
                        > 1)
                .findFirst();
    }

    /** A heading often holds a kicker before the title. */
    private static Optional<String> inHeading(List<String> titles, PageFacts page) {
        String heading = heading(page).map(TitleChoice::letters).orElse("");
        return titles.stream().filter(title -> heading.contains(letters(title))).findFirst();
    }

    private static Optional<String> heading(PageFacts page) {
        return page.headings().stream()
                .map(Element::text)
                .map(Whitespace::fold)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    static String withoutPublisher(String title, Optional<String> publisher) {
        String folded = Whitespace.fold(title);
        for (String separator : SEPARATORS) {
            int at = folded.lastIndexOf(separator);
            if (at > 0 && isPublisher(folded.substring(at + separator.length()), publisher)) {
                return folded.substring(0, at);
            }
        }
        return folded;
    }

    private static boolean isPublisher(String end, Optional<String> publisher) {
        String name = letters(end);
        return publisher
                .map(TitleChoice::letters)
                .filter(known -> !name.isEmpty() && !known.isEmpty() && (known.contains(name) || name.contains(known)))
                .isPresent();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
