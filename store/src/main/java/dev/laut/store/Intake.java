package dev.laut.store;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.input.ArticleReader;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.record.ArticleRecord;
import dev.laut.store.InputFormat.Kept;
import java.util.Objects;
import java.util.function.BiFunction;

/** Reads inputs so that they can be stored. Thread-safe. */
public final class Intake {

    private final Laut laut;
    private final Lemmas lemmas;
    private final Given options;
    private final ArticleReader articles;

    /** @param options what the user says about all articles; holds where an article says nothing itself */
    public Intake(Laut laut, Lemmas lemmas, Given options) {
        this.laut = Objects.requireNonNull(laut, "laut");
        this.lemmas = Objects.requireNonNull(lemmas, "lemmas");
        this.options = Objects.requireNonNull(options, "options");
        this.articles = new ArticleReader(options);
    }

    /** What came of an input. */
    public sealed interface Outcome {

        /** An article, read. */
        record Read(Entry entry) implements Outcome {}

        /** An article, read, as bytes. */
        record Packed(PackedEntry entry, ArticleRecord articleRecord) implements Outcome {}

        /** There is no article in the input, or none that can be read. */
        record Refused(PageReading.Refused refusal) implements Outcome {}
    }

    /** What {@link StoreWriter#knows} asks for: the same for the same input with the same options. */
    public String fingerprint(Input input) {
        return Fingerprint.of(InputFormat.write(input, options));
    }

    /** Reads a page or a text. */
    public Outcome read(Input input) {
        return read(input, (packed, read) -> new Outcome.Read(Entry.of(packed, read, lemmas)));
    }

    /** Reads a page or a text that somebody else stores. */
    public Outcome pack(Input input) {
        return read(input, Outcome.Packed::new);
    }

    private Outcome read(Input input, BiFunction<PackedEntry, ArticleRecord, Outcome> outcome) {
        PageReading reading =
                input instanceof Input.OfPage page ? articles.read(page) : articles.read((Input.OfText) input);
        if (reading instanceof PageReading.Refused refused) {
            return new Outcome.Refused(refused);
        }
        Article article = ((PageReading.Found) reading).article();
        ArticleRecord articleRecord = laut.read(article);
        return outcome.apply(PackedEntry.of(article, articleRecord, new Kept(input, options)), articleRecord);
    }
}
