package dev.laut.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Chooses an article's title from the places where a page gives one, and cuts the outlet's name off. */
final class TitleChoice {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "};

    private TitleChoice() {}

    static Optional<String> choose(PageFacts page, StructuredData data, Optional<String> publisher) {
        return Stream.of(
                        data.text("headline"),
                        page.meta("og:title", "twitter:title"),
                        heading(page),
                        page.titleElement())
                .flatMap(Optional::stream)
                .map(title -> withoutPublisher(title, publisher))
                .filter(title -> !title.isBlank())
                .findFirst();
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
        return publisher.map(TitleChoice::letters)
                .filter(known -> !name.isEmpty() && !known.isEmpty() && (known.contains(name) || name.contains(known)))
                .isPresent();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
