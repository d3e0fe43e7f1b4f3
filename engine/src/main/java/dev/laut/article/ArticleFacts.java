package dev.laut.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a page's structured data, meta elements and marks say about its article. */
final class ArticleFacts {

    private final PageFacts page;
    private final StructuredData data;
    private final Agencies agencies;

    ArticleFacts(PageFacts page, Agencies agencies) {
        this.page = page;
        this.data = StructuredData.of(page.scripts());
        this.agencies = agencies;
    }

    Optional<String> title() {
        return TitleChoice.choose(page, data, publisher());
    }

    Optional<String> description() {
        return page.metas().first("og:description", "description").or(() -> data.text("description"));
    }

    /** The whole text, where structured data holds it. */
    Optional<DescribedBody> body() {
        return data.body().map(DescribedBody::new);
    }

    Optional<String> publisher() {
        return PublisherName.of(page, data);
    }

    Optional<String> section() {
        return data.text("articleSection").or(() -> page.metas().first("article:section", "section"));
    }

    Optional<String> language() {
        return page.language()
                .or(() -> data.text("inLanguage"))
                .or(() -> page.metas().first("og:locale", "language", "content-language"))
                .map(code -> code.split("[-_]", 2)[0].strip().toLowerCase(java.util.Locale.ROOT))
                .filter(code -> code.matches("[a-z]{2}"));
    }

    Optional<String> url() {
        return page.canonical().or(() -> page.metas().first("og:url"));
    }

    boolean isPaid() {
        return data.isPaid()
                || page.metas()
                        .first("article:content_tier")
                        .filter("locked"::equals)
                        .isPresent();
    }

    Optional<PublicationTime> published() {
        return firstTime(Stream.of(
                        data.text("datePublished"),
                        page.metas()
                                .first(
                                        "article:published_time",
                                        "article:published:time",
                                        "og:article:published_time",
                                        "datepublished",
                                        "date",
                                        "dc.date.issued",
                                        "dc.date",
                                        "dcterms.date",
                                        "dcterms.created",
                                        "publishdate",
                                        "pubdate",
                                        "last-modified"),
                        page.property("datePublished").map(ArticleFacts::timeOf),
                        page.times().stream().findFirst().map(ArticleFacts::timeOf),
                        data.text("dateCreated"))
                .flatMap(Optional::stream));
    }

    Optional<PublicationTime> modified() {
        return firstTime(Stream.of(
                        data.text("dateModified"),
                        page.metas().first("article:modified_time", "og:updated_time", "datemodified", "last-modified"),
                        page.property("dateModified").map(ArticleFacts::timeOf))
                .flatMap(Optional::stream));
    }

    private static Optional<PublicationTime> firstTime(Stream<String> texts) {
        return texts.map(GermanTime::parse).flatMap(Optional::stream).findFirst();
    }

    private static String timeOf(Element element) {
        for (String attribute : List.of("datetime", "content")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return Whitespace.fold(element.text());
    }

    /**
     * Who wrote the article: people from the most to the least reliable place; where no place names a person, the desk
     * or outlet that stands for them.
     *
     * @param lines the article's own lines that may name its authors
     */
    Byline byline(List<String> lines) {
        List<String> agency = new ArrayList<>();
        Optional<Byline> desk = Optional.empty();
        for (Supplier<Byline> place :
                List.<Supplier<Byline>>of(this::fromData, this::fromMetas, this::fromMarks, () -> fromLines(lines))) {
            Byline byline = place.get();
            byline.agencies().stream().filter(name -> !agency.contains(name)).forEach(agency::add);
            if (byline.people().stream().anyMatch(this::isPerson)) {
                return new Byline(byline.people(), agency);
            }
            desk = desk.or(() -> Optional.of(byline).filter(one -> !one.people().isEmpty()));
        }
        return new Byline(desk.map(Byline::people).orElse(List.of()), agency);
    }

    private boolean isPerson(String name) {
        return Byline.looksLikeName(name)
                && publisher().filter(name::equalsIgnoreCase).isEmpty();
    }

    private Byline fromLines(List<String> lines) {
        return lines.stream()
                .map(line -> Byline.ofLine(line, agencies))
                .filter(byline -> !byline.people().isEmpty())
                .findFirst()
                .orElse(Byline.NONE);
    }

    private Byline fromData() {
        return Byline.ofNames(data.names("author"), agencies);
    }

    private Byline fromMetas() {
        return Byline.ofNames(page.metas().authors(), agencies);
    }

    private Byline fromMarks() {
        for (Element mark : page.authors()) {
            Byline byline = Byline.ofLine(mark.text(), agencies);
            if (!byline.people().isEmpty()) {
                return byline;
            }
        }
        return Byline.NONE;
    }
}
