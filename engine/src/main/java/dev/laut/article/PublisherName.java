package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a page calls its outlet: in structured data, in meta elements, or behind the heading in the page's title. A
 * name wins over an address: where a page says "harzbote.example" and its title ends with "Harzbote", it is the latter.
 */
final class PublisherName {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » "};

    private static final Pattern ADDRESS =
            Pattern.compile("@?(?:https?://)?(?:[\\w-]+\\.)+[a-z]{2,10}/?|@\\w+|https?://.*");

    /** Characters; what stands behind a title and is longer is a slogan. */
    private static final int LONGEST_NAME = 40;

    private PublisherName() {}

    static Optional<String> of(PageFacts page, StructuredData data) {
        List<String> said = Stream.concat(
                        data.names("publisher").stream(),
                        Stream.of("og:site_name", "publisher", "application-name", "twitter:site")
                                .map(name -> page.metas().first(name))
                                .flatMap(Optional::stream))
                .filter(words -> !words.isBlank())
                .toList();
        Optional<String> name =
                said.stream().filter(words -> !ADDRESS.matcher(words).matches()).findFirst();
        return name.or(() -> behindTitle(page)).or(() -> data.site()).or(() -> said.stream()
                .findFirst());
    }

    /** The last part of the page's title, when the title begins with the heading. */
    private static Optional<String> behindTitle(PageFacts page) {
        String title = page.titleElement().orElse("");
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            String name = at < 0 ? "" : title.substring(at + separator.length()).strip();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && isHeading(title.substring(0, at), page)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String title, PageFacts page) {
        return Stream.concat(
                        page.headings().stream().map(heading -> Whitespace.fold(heading.text())),
                        page.metas().first("og:title").stream())
                .anyMatch(heading -> !heading.isEmpty() && title.startsWith(heading));
    }
}
