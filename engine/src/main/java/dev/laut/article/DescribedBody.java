package dev.laut.article;

import java.util.ArrayList;
import java.util.List;

/**
 * An article's text as its structured data gives it. Where it is the text on the page, it tells what belongs to the
 * article and what does not; where the page itself shows hardly any of it, it is the article.
 */
final class DescribedBody {

    /** Shorter ones are summaries. */
    private static final int SHORTEST = 250;
    /** So much of the sentences found must be in it for it to be the whole article. */
    private static final double WHOLE = 0.85;
    /** Where the page shows less of it than this, the page's own text is something else. */
    private static final double HARDLY_ANY = 0.3;
    /** A paragraph that it lacks and that is longer was rather forgotten than put in between. */
    private static final int LONGEST_INSERTION = 300;

    private final String text;
    private final String letters;

    DescribedBody(String text) {
        this.text = text;
        this.letters = letters(text);
    }

    /** The parts with their roles set right by it. */
    List<Part> correct(List<Part> parts) {
        if (letters.length() < SHORTEST) {
            return parts;
        }
        int prose = parts.stream()
                .filter(Part::isProse)
                .mapToInt(DescribedBody::length)
                .sum();
        int shared = parts.stream()
                .filter(part -> part.isProse() && holds(part))
                .mapToInt(DescribedBody::length)
                .sum();
        return shared < prose * WHOLE
                ? parts
                : parts.stream().map(this::correct).toList();
    }

    private Part correct(Part part) {
        boolean plain = part.role() == Role.PARAGRAPH && !part.block().isListed();
        return plain && length(part) < LONGEST_INSERTION && !holds(part) ? part.as(Role.OTHER) : part;
    }

    /** Whether the page shows too little of it. */
    boolean isMissingFrom(List<Part> parts) {
        int shown = parts.stream()
                .filter(part -> !part.isFurniture())
                .mapToInt(DescribedBody::length)
                .sum();
        return letters.length() >= SHORTEST && shown < letters.length() * HARDLY_ANY;
    }

    /** Composes the article of what the page shows and this lacks, and of this. */
    void complete(List<Part> parts, ArticleComposer composer) {
        parts.stream()
                .filter(part -> part.isProse() && !holds(part))
                .forEach(part -> composer.add(part.block().text(), part.role()));
        paragraphs().forEach(paragraph -> composer.add(paragraph, Role.PARAGRAPH));
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String folded = Whitespace.fold(line);
            if (!folded.isEmpty()) {
                paragraphs.add(folded);
            }
        }
        return paragraphs;
    }

    private boolean holds(Part part) {
        return letters.contains(letters(part.block().text()));
    }

    private static int length(Part part) {
        return part.block().text().length();
    }

    /** Structured data often lacks the spaces between paragraphs, and has other quotation marks. */
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
