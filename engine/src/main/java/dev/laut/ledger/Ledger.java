package dev.laut.ledger;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.ledger.Announcement.Made;
import dev.laut.record.ArticleRecord;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The announcements of a set of articles and what became of them. Articles may come in any order; one that comes twice
 * counts once. For one thread at a time.
 */
public final class Ledger {

    private final Analyser analyser;
    private final Wordings wordings = Wordings.load();
    private final PlanReader planReader = new PlanReader(wordings);
    private final Set<String> texts = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    /** What was read in one article. */
    private record Entry(ArticleRecord articleRecord, List<Plan> plans, List<Report> reports) {

        Set<String> words() {
            return Weights.union(
                    reports.stream().map(report -> report.stretch().words()).toList());
        }
    }

    public Ledger(GermanDictionary dictionary) {
        this.analyser = new Analyser(dictionary);
    }

    /** Takes one article. */
    public void add(ArticleRecord articleRecord) {
        String text = articleRecord.referenceDate() + articleRecord.article().text();
        if (texts.add(text)) {
            Document document = analyser.analyse(articleRecord.article());
            Paper paper = new Paper(articleRecord);
            List<Plan> plans = planReader.read(paper, document);
            entries.add(new Entry(articleRecord, plans, reports(paper, document, plans)));
        }
    }

    private List<Report> reports(Paper paper, Document document, List<Plan> plans) {
        List<Report> reports = new ArrayList<>();
        Set<String> context = Set.of();
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isProse() && sentence.stream().anyMatch(Token::isWord)) {
                Stretch stretch = new Stretch(paper, sentence, wordings);
                boolean announces = plans.stream()
                        .anyMatch(plan -> stretch.span().overlaps(plan.stretch().span()));
                reports.add(Report.of(stretch, context, announces));
                context = stretch.words();
            }
        }
        return reports;
    }

    /** The day of the latest article; empty when none has a day. */
    public Optional<LocalDate> latest() {
        return entries.stream()
                .flatMap(entry -> entry.articleRecord().referenceDate().stream())
                .max(Comparator.naturalOrder());
    }

    /**
     * All announcements, those due first at the head and those without a day at the end.
     *
     * @param at the day of asking; empty when there is none, and then nothing is due or overdue
     */
    public List<Announcement> announcements(Optional<LocalDate> at) {
        Weights weights = new Weights(entries.stream().map(Entry::words).toList());
        Outcome outcome = new Outcome(
                weights,
                new Reports(
                        weights,
                        entries.stream()
                                .flatMap(entry -> entry.reports().stream())
                                .toList()));
        return new PlanGroups(weights)
                .group(plans()).stream()
                        .map(group -> announcement(group, outcome, at))
                        .sorted(Comparator.comparing(Ledger::dueDay))
                        .toList();
    }

    private List<Plan> plans() {
        return entries.stream()
                .sorted(Comparator.comparing(
                        entry -> entry.articleRecord().referenceDate().orElse(LocalDate.MAX)))
                .flatMap(entry -> entry.plans().stream())
                .toList();
    }

    private static LocalDate dueDay(Announcement announcement) {
        return announcement.due().map(DateRange::latest).orElse(LocalDate.MAX);
    }

    private static Announcement announcement(List<Plan> group, Outcome outcome, Optional<LocalDate> at) {
        Optional<DateRange> due =
                group.stream().flatMap(plan -> plan.due().stream()).min(Comparator.comparing(Weights::length));
        List<Outcome.Shown> shown =
                group.stream().flatMap(plan -> outcome.of(plan).stream()).toList();
        State state = shown.stream()
                .map(Outcome.Shown::state)
                .filter(found -> found != State.OVERDUE)
                .findFirst()
                .orElseGet(() -> state(due, at));
        List<Made> made = group.stream().map(Plan::made).toList();
        boolean settled = state == State.KEPT || state == State.DROPPED;
        return new Announcement(
                made,
                due,
                state,
                shown.stream()
                        .filter(one -> one.state() == (settled ? state : State.OVERDUE))
                        .map(one -> one.report().stretch().passage())
                        .distinct()
                        .toList(),
                gaps(made, due));
    }

    private static State state(Optional<DateRange> due, Optional<LocalDate> at) {
        if (due.isEmpty() || at.isEmpty()) {
            return State.OPEN;
        }
        LocalDate last = due.get().latest();
        LocalDate first = Weights.isDay(due.get()) ? due.get().earliest() : last;
        if (at.get().isBefore(first)) {
            return State.OPEN;
        }
        return at.get().isAfter(last) ? State.OVERDUE : State.DUE;
    }

    private static Set<Gap> gaps(List<Made> made, Optional<DateRange> due) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (made.stream().allMatch(one -> one.passage().date().isEmpty())) {
            gaps.add(Gap.NO_ARTICLE_DATE);
        }
        if (due.isEmpty()) {
            gaps.add(Gap.NO_DUE_DATE);
        }
        return gaps;
    }
}
