package dev.laut.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells pages that are no article from articles, with the reason. In doubt a page is read. */
final class Refusals {

    /** Characters of sentences; an error page has no more to say. */
    private static final int LONGEST_ERROR = 800;
    /** Characters of sentences; what stands before a paywall is longer when there is something to read. */
    private static final int LONGEST_STUB = 120;
    /** Of a page with less of its sentences in the article and none of its parts named, the rest may as well be it. */
    private static final double UNCLEAR = 0.2;
    /** Characters; the fewest that make a page of which something can be said. */
    private static final int MANY = 1500;

    private static final Pattern ERROR_TITLE = Pattern.compile(
            "(?:^|\\D)(?:40[0-9]|50[0-4])(?:\\D|$).{0,40}|.*(?:(?:Seite|Artikel|Inhalt) (?:wurde )?(?:leider )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden)"
                    + "|[Pp]age [Nn]ot [Ff]ound|Not Found|Zugriff verweigert|Access [Dd]enied|Just a moment|Forbidden"
                    + "|(?:Ein )?Fehler ist aufgetreten|Service Unavailable|Wartungsarbeiten).*");

    private Refusals() {}

    static Optional<PageReading.Refused> of(
            Optional<String> title, boolean paid, Outline outline, List<Part> parts, ArticleComposer composer) {
        int prose = parts.stream()
                .filter(Part::isProse)
                .mapToInt(part -> part.block().text().length())
                .sum();
        int words = composer.articleChars();
        if (words <= LONGEST_ERROR
                && title.filter(text -> ERROR_TITLE.matcher(text).matches()).isPresent()) {
            return refuse(PageReading.Reason.ERROR_PAGE, "the page is titled \"" + title.orElse("") + "\"");
        }
        if (paid && words < LONGEST_STUB) {
            return refuse(
                    PageReading.Reason.PAYWALL_STUB,
                    "the article is not free, and the page shows " + words + " characters of it");
        }
        if (words == 0) {
            return refuse(
                    PageReading.Reason.NO_ARTICLE, "the page has no running text outside navigation and the like");
        }
        if (outline.prose() > MANY
                && words < outline.prose() * UNCLEAR
                && prose < outline.prose() * UNCLEAR
                && !isNamed(outline)) {
            return refuse(
                    PageReading.Reason.UNCLEAR,
                    "of " + outline.prose() + " characters in sentences only " + prose + " may be an article's");
        }
        return Optional.empty();
    }

    private static boolean isNamed(Outline outline) {
        return outline.boxes().stream().anyMatch(box -> box.trusted);
    }

    private static Optional<PageReading.Refused> refuse(PageReading.Reason reason, String detail) {
        return Optional.of(new PageReading.Refused(reason, detail));
    }
}
