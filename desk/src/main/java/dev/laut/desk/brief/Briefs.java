package dev.laut.desk.brief;

import dev.laut.desk.brief.Brief.Line;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Cited;
import dev.laut.desk.study.Due;
import dev.laut.desk.study.Questions;
import dev.laut.desk.study.Sheaf;
import dev.laut.desk.study.Studies;
import dev.laut.desk.words.Words;
import dev.laut.ledger.State;
import dev.laut.store.Correction;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.TimelineEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compiles briefs. */
public final class Briefs {

    private static final int MOST = 60;
    private static final int DAYS_AHEAD = 14;

    private final Stock stock;
    private final Studies studies;
    private final Words words;
    private final String desk;

    /** @param desk the address of the desk that lines lead to */
    public Briefs(Stock stock, Studies studies, Words words, String desk) {
        this.stock = stock;
        this.studies = studies;
        this.words = words;
        this.desk = desk;
    }

    /** About an actor where the store knows one of that name, else about words. */
    public Brief of(String about, LocalDate since, LocalDate until) {
        Optional<String> actor = stock.ask(store -> store.actorKey(about)).map(key -> about);
        String text = actor.isPresent() ? "" : about;
        SearchQuery lately = Questions.of(text, actor, Optional.empty(), Optional.of(since), Optional.of(until));
        SearchQuery ever = Questions.of(text, actor, Optional.empty(), Optional.empty(), Optional.empty());
        List<Due> dues = studies.announced(ever, until, since, until.plusDays(DAYS_AHEAD)).dues().stream()
                .filter(due -> due.announced().get(0).day().compareTo(until.toString()) <= 0)
                .toList();
        List<Line> changed = new ArrayList<>(became(dues, since, until));
        changed.addAll(versions(lately));
        changed.addAll(corrections(lately, since));
        return new Brief(about, since, until, said(lately), happened(lately), due(dues, until), changed);
    }

    private List<Line> said(SearchQuery lately) {
        Found found = stock.ask(store -> store.statements(lately, Order.DATE, 0, MOST));
        return found.hits().stream().map(this::said).toList();
    }

    private Line said(Found.Hit hit) {
        String speaker = hit.quote().map(Found.Quote::speaker).orElse("");
        String chain =
                hit.quote().map(quote -> String.join(" ← ", quote.chain())).orElse("");
        String reference = hit.quote().map(Found.Quote::id).orElse("");
        String lead = (speaker.isEmpty() ? words.get("speaker.unknown") : speaker) + " (" + chain + ")";
        return new Line(
                lead,
                hit.passage(),
                source(hit.publisher(), hit.published()),
                desk + "/article/" + reference.replace(':', '#'));
    }

    private List<Line> happened(SearchQuery lately) {
        List<TimelineEntry> events = stock.ask(store -> store.timeline(lately, MOST));
        return events.stream()
                .filter(event -> Set.of("HAPPENED", "CLAIMED").contains(event.status()))
                .map(event -> new Line(
                        words.day(event.time()) + ", " + words.name("event", event.type()) + ", "
                                + words.name("Status", event.status()),
                        event.words(),
                        source(event.publisher(), event.published()),
                        address(event.address())))
                .toList();
    }

    private List<Line> due(List<Due> dues, LocalDate until) {
        return dues.stream()
                .filter(due -> due.until()
                        .filter(day -> !day.isBefore(until) && !day.isAfter(until.plusDays(DAYS_AHEAD)))
                        .isPresent())
                .filter(due -> Set.of("OPEN", "DUE").contains(due.state()))
                .map(due -> line(
                        words.day(due.until().orElseThrow()) + lead(due),
                        due.announced().get(0)))
                .toList();
    }

    /** What became of announcements, told of since then. */
    private List<Line> became(List<Due> dues, LocalDate since, LocalDate until) {
        return dues.stream().flatMap(due -> became(due, since, until)).toList();
    }

    private Stream<Line> became(Due due, LocalDate since, LocalDate until) {
        String lead = words.name("State", due.state()) + lead(due);
        boolean lapsed = due.state().equals(State.OVERDUE.name())
                && due.until()
                        .filter(day -> !day.isBefore(since) && day.isBefore(until))
                        .isPresent();
        if (lapsed) {
            return Stream.of(line(lead, due.announced().get(0)));
        }
        return Set.of("KEPT", "DROPPED").contains(due.state())
                ? due.shown().stream()
                        .filter(shown -> shown.day().compareTo(since.toString()) >= 0)
                        .limit(1)
                        .map(shown -> line(lead, shown))
                : Stream.empty();
    }

    private String lead(Due due) {
        return ", " + (due.who().isEmpty() ? words.get("announcement.own") : due.who());
    }

    private Line line(String lead, Cited cited) {
        return new Line(lead, cited.words(), source(cited.publisher(), cited.day()), desk + cited.place());
    }

    /** Articles whose words were changed by their outlet. */
    private List<Line> versions(SearchQuery lately) {
        return Sheaf.of(stock, lately, 0, MOST).articles().stream()
                .filter(article -> article.version() > 1)
                .map(article -> new Line(
                        words.get("brief.version", article.version()),
                        article.articleRecord().article().title().orElse(""),
                        source(
                                article.articleRecord().article().publisher().name(),
                                article.articleRecord()
                                        .article()
                                        .published()
                                        .map(Object::toString)
                                        .orElse("")),
                        desk + "/article/" + article.number()))
                .toList();
    }

    /** What people corrected in these articles. */
    private List<Line> corrections(SearchQuery lately, LocalDate since) {
        Set<String> addresses = Set.copyOf(Sheaf.of(stock, lately, 0, MOST).articles().stream()
                .map(Store.StoredArticle::address)
                .toList());
        return stock.ask(store -> store.corrections()).stream()
                .filter(correction -> addresses.contains(correction.change().address()))
                .filter(correction -> !day(correction).isBefore(since))
                .map(correction -> new Line(
                        words.name("Correction", correction.change().kind().name()) + ": "
                                + correction.change().value(),
                        correction.change().words(),
                        correction.by() + ", " + words.day(day(correction)),
                        desk + "/corrections"))
                .toList();
    }

    private static LocalDate day(Correction correction) {
        return LocalDate.ofInstant(correction.at(), ZoneOffset.UTC);
    }

    private String source(String publisher, String day) {
        return (publisher.isEmpty() ? words.get("publisher.unknown") : publisher) + ", " + words.day(day);
    }

    private String address(String address) {
        return address.matches("(?i)https?://.*") ? address : desk + "/search";
    }
}
