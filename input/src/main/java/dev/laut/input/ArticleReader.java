package dev.laut.input;

import dev.laut.article.Article;
import dev.laut.article.PageReader;
import dev.laut.article.PageReading;
import dev.laut.article.TextReader;
import java.util.Objects;

/** Reads the article out of an input, and joins to it what was said about it from outside. Thread-safe. */
public final class ArticleReader {

    private final PageReader pages = new PageReader();
    private final TextReader texts = new TextReader();
    private final Given options;

    /** @param options what the user says about all articles; holds where an article says nothing itself */
    public ArticleReader(Given options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    public PageReading read(Input.OfPage page) {
        return join(pages.read(page.page(), page.location()), page.given());
    }

    public PageReading read(Input.OfText text) {
        return join(texts.read(text.text(), text.location()), text.given());
    }

    private PageReading join(PageReading reading, Given given) {
        if (reading instanceof PageReading.Found found) {
            Article article = given.over(found.article());
            return new PageReading.Found(options.under(article));
        }
        return reading;
    }
}
