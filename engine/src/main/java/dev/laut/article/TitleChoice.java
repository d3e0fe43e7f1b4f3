package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Chooses an article's title from the places where a page gives one, and cuts the outlet's name off. */
final class TitleChoice {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • "};

    private static final int SHORTEST_TITLE = 20;

    private TitleChoice() {}

    /**
     * Search engines, social networks and readers are given different titles. The one for social networks is written
     * for people and is mostly the printed one; the heading wins where the page names it as its title, where the structured data has neither and
     * the page's title is another one, too, or where it has the heading; where the two differ in their kickers only, what
     * they share is the title.
     */
    static Optional<String> choose(PageFacts page, StructuredData data, Optional<String> publisher) {
        Optional<String> social = clean(page.metas().first("og:title", "twitter:title"), publisher);
        Optional<String> described = clean(data.text("headline"), publisher);
        Optional<String> heading = clean(heading(page).or(() -> printed(page, data)), publisher);
        if (social.isPresent() && heading.isPresent() && startsWith(social.get(), heading.get())) {
            return heading;
        }
        if (social.isPresent() && heading.isPresent() && !isAlike(social.get(), heading.get())) {
            Optional<String> shared = withoutKickers(social.get(), heading.get());
            if (shared.isPresent()) {
                return shared;
            }
            boolean headingDescribed = isLike(described, heading.get());
            if (isLike(page.metas().first("title"), heading.get())) {
                return heading;
            }
            boolean only = !isLike(described, social.get());
            boolean searched = isLike(page.titleElement(), social.get());
            return only && headingDescribed == searched ? heading : social;
        }
        return social.or(() -> described).or(() -> heading).or(() -> clean(page.titleElement(), publisher));
    }

    private static boolean isLike(Optional<String> one, String other) {
        return one.filter(title -> isAlike(title, other)).isPresent();
    }

    /** Whether a title is the heading with the outlet's name behind it. */
    private static boolean startsWith(String title, String heading) {
        String rest = title.startsWith(heading) ? title.substring(heading.length()) : "";
        return Stream.of(SEPARATORS).anyMatch(rest::startsWith);
    }

    private static boolean isAlike(String one, String other) {
        String shorter = letters(one.length() < other.length() ? one : other);
        return letters(one.length() < other.length() ? other : one).contains(shorter);
    }

    /** What two titles end with when each has a kicker of its own: "Nahost: Neue Gespräche", "Diplomatie - Neue Gespräche". */
    private static Optional<String> withoutKickers(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        String end = one.substring(one.length() - same);
        String bare = end.replaceFirst("^[\\s:–—|-]+", "");
        boolean both = same < one.length() && same < other.length() && bare.length() < end.length();
        return both && bare.length() >= SHORTEST_TITLE ? Optional.of(bare) : Optional.empty();
    }

    private static Optional<String> clean(Optional<String> title, Optional<String> publisher) {
        return title.map(text -> withoutPublisher(text, publisher)).filter(text -> !text.isBlank());
    }

    private static Optional<String> heading(PageFacts page) {
        return words(page.headings()).findFirst();
    }

    /** Where no heading is the page's first, the one of the second level that structured data gives as the headline. */
    private static Optional<String> printed(PageFacts page, StructuredData data) {
        Optional<String> described = data.text("headline");
        return words(page.subheadings()).filter(text -> isLike(described, text)).findFirst();
    }

    private static Stream<String> words(List<Element> headings) {
        return headings.stream().map(Element::text).map(Whitespace::fold).filter(text -> !text.isEmpty());
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
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}
