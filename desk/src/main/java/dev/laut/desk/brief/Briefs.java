package dev.laut.desk.brief;

import dev.laut.article.Article;
import dev.laut.desk.brief.Brief.Line;
import dev.laut.desk.stock.Stock;
import dev.laut.desk.study.Cited;
import dev.laut.desk.study.Due;
import dev.laut.desk.study.Questions;
import dev.laut.desk.study.Studies;
import dev.laut.desk.words.Words;
import dev.laut.ledger.State;
import dev.laut.store.Correction;
import dev.laut.store.Found;
import dev.laut.store.Found.Order;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.Store.StoredArticle;
import dev.laut.store.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        Predicate<LocalDate> inPeriod = day -> !day.isBefore(since) && !day.isAfter(until);
        changed.addAll(versions(lately, ever, inPeriod));
        changed.addAll(corrections(ever, inPeriod));
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
                        desk + place(event)))
                .toList();
    }

    private static String place(TimelineEntry event) {
        long article = Long.parseLong(event.event().substring(0, event.event().indexOf(':')));
        return Cited.place(article, event.spans().get(0));
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

    /** Articles that were changed: those of the period, and earlier ones that came anew in it. */
    private List<Line> versions(SearchQuery lately, SearchQuery ever, Predicate<LocalDate> inPeriod) {
        return stock.ask(store -> {
            Set<Long> numbers = new LinkedHashSet<>();
            store.rewritten(ever).stream()
                    .filter(one -> inPeriod.test(day(one.stored())))
                    .forEach(one -> numbers.add(one.number()));
            store.rewritten(lately).forEach(one -> numbers.add(one.number()));
            return numbers.stream()
                    .limit(MOST)
                    .map(store::article)
                    .flatMap(Optional::stream)
                    .map(this::version)
                    .toList();
        });
    }

    private Line version(StoredArticle stored) {
        Article article = stored.articleRecord().article();
        return new Line(
                words.get("brief.version", stored.version()),
                article.title().orElse(""),
                source(
                        article.publisher().name(),
                        article.published().map(Object::toString).orElse("")),
                desk + "/article/" + stored.number());
    }

    /** What people corrected or took back in the period, in whichever articles of the question. */
    private List<Line> corrections(SearchQuery ever, Predicate<LocalDate> inPeriod) {
        List<Correction> made = stock.ask(Store::corrections).stream()
                .filter(correction -> inPeriod.test(day(correction.at()))
                        || correction
                                .undone()
                                .filter(undone -> inPeriod.test(day(undone.at())))
                                .isPresent())
                .toList();
        if (made.isEmpty()) {
            return List.of();
        }
        Set<String> addresses = stock.ask(store -> store.addresses(ever));
        return made.stream()
                .filter(correction -> addresses.contains(correction.change().address()))
                .map(this::correction)
                .toList();
    }

    private Line correction(Correction correction) {
        String undone = correction
                .undone()
                .map(taken -> " (" + words.get("corrections.undone", taken.by(), words.day(day(taken.at()))) + ")")
                .orElse("");
        return new Line(
                words.name("Correction", correction.change().kind().name()) + ": "
                        + correction.change().value() + undone,
                correction.change().words(),
                correction.by() + ", " + words.day(day(correction.at())),
                desk + "/corrections");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private String source(String publisher, String day) {
        return (publisher.isEmpty() ? words.get("publisher.unknown") : publisher) + ", " + words.day(day);
    }
}
