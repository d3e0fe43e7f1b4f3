package dev.laut.input;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import dev.laut.article.Publisher;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said about an article from outside: by the fields of its JSONL line, or by the user's options.
 *
 * @param publisher the publisher's name; JSONL calls it {@code outlet}
 */
public record Given(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<PublicationTime> published,
        Optional<String> publisher) {

    /** Nothing is said. */
    public static final Given NOTHING =
            new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Given {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publisher, "publisher");
    }

    /** What {@code --published} and {@code --publisher} say. */
    public static Given options(Optional<PublicationTime> published, Optional<String> publisher) {
        return new Given(Optional.empty(), Optional.empty(), Optional.empty(), published, publisher);
    }

    /** The article with everything that is said here, in place of what was found in it. */
    Article over(Article article) {
        return with(
                article,
                id.or(article::id),
                url.or(article::url),
                title.or(article::title),
                published.or(article::published),
                publisher.map(Publisher::given).orElse(article.publisher()));
    }

    /** The article with what is said here where it lacks it. A publisher guessed from the text gives way, too. */
    Article under(Article article) {
        Publisher.How how = article.publisher().how();
        boolean open = how == Publisher.How.UNKNOWN || how == Publisher.How.TEXT;
        return with(
                article,
                article.id().or(() -> id),
                article.url().or(() -> url),
                article.title().or(() -> title),
                article.published().or(() -> published),
                publisher.filter(name -> open).map(Publisher::given).orElse(article.publisher()));
    }

    private static Article with(
            Article article,
            Optional<String> id,
            Optional<String> url,
            Optional<String> title,
            Optional<PublicationTime> published,
            Publisher publisher) {
        return new Article(
                id,
                article.location(),
                url,
                title,
                article.authors(),
                published,
                article.modified(),
                publisher,
                article.section(),
                article.language(),
                article.paywalled(),
                article.text(),
                article.segments());
    }
}
