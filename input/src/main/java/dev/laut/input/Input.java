package dev.laut.input;

import dev.laut.article.Page;
import java.util.Objects;

/** One thing found where the user pointed: a page or a text to read, or why there is none. */
public sealed interface Input {

    /** Path or address as given, a JSONL line's url, or {@code file#line}. */
    String location();

    /** A page, not yet read as an article. */
    record OfPage(String location, Page page, Given given) implements Input {

        public OfPage {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(given, "given");
        }
    }

    /**
     * A text, not yet read as an article.
     *
     * @param text exactly the decoded content, without a byte order mark
     */
    record OfText(String location, String text, Given given) implements Input {

        public OfText {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(given, "given");
        }
    }

    /** Something that cannot be read. */
    record Failed(Problem problem) implements Input {

        public Failed {
            Objects.requireNonNull(problem, "problem");
        }

        @Override
        public String location() {
            return problem.location();
        }
    }

    /**
     * Things passed over, as they are no articles.
     *
     * @param count how many, at least 1
     * @param what the sort of things
     */
    record Skipped(String location, long count, What what) implements Input {

        /** What is passed over. */
        public enum What {
            /** Files of a folder that are of no known kind. */
            FILES,
            /** Records of a web archive that are not HTML responses. */
            RECORDS
        }

        public Skipped {
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(what, "what");
            if (count < 1) {
                throw new IllegalArgumentException("skipped " + count + " " + what + " in " + location);
            }
        }
    }

    /** The memory it holds, in bytes, roughly; for bounding how much waits to be read. */
    default long weight() {
        if (this instanceof OfPage page) {
            return page.page().content().length;
        }
        return this instanceof OfText text ? 2L * text.text().length() : 0;
    }
}
