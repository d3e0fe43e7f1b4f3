package dev.laut.desk.study;

import dev.laut.event.Link;
import dev.laut.event.LinkReason;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.link.ArticleLink;
import dev.laut.link.ArticleLinks;
import java.util.List;
import java.util.Locale;

/**
 * Two passages that do not go together, or one that overtakes the other. Which of them is true is not said.
 *
 * @param kind the name of a {@link Link.Kind}
 * @param reason why, in German
 * @param ground of the reason, with its values
 */
public record Tension(
        String kind, Cited earlier, Cited later, String reason, LinkReason.Ground ground, List<String> values) {

    /** The tensions between and within some articles, and what overtook what. */
    public static List<Tension> of(Sheaf sheaf, GermanDictionary dictionary) {
        ArticleLinks links = new ArticleLinks(dictionary);
        sheaf.articles().forEach(article -> links.add(article.articleRecord()));
        return links.links().stream()
                .filter(link -> link.kind() == Link.Kind.TENSION || link.kind() == Link.Kind.SUPERSEDES)
                .map(link -> of(link, sheaf))
                .toList();
    }

    private static Tension of(ArticleLink link, Sheaf sheaf) {
        return new Tension(
                link.kind().name(),
                Cited.of(link.toPassage(), sheaf),
                Cited.of(link.fromPassage(), sheaf),
                link.reason().words(Locale.GERMAN),
                link.reason().ground(),
                link.reason().values());
    }

    /** Why, for a reader of a language. */
    public String reason(Locale language) {
        return new LinkReason(ground, values).words(language);
    }
}
