package dev.laut.link;

import dev.laut.event.EventTypes;
import dev.laut.event.Link;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.link.Comparison.Found;
import dev.laut.record.ArticleRecord;
import dev.laut.text.Analyser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The links between the entries of many articles. Articles may come in any order; one that comes twice counts once. Those
 * without a day come first, and nothing supersedes by order where a day is missing. Takes time near linear in the text. For
 * one thread at a time.
 */
public final class ArticleLinks {

    /** Of each kind, an entry has so many links; more of them tell nothing new. */
    private static final int MOST = 3;

    private final Analyser analyser;
    private final EventTypes types = EventTypes.load();
    private final Set<String> texts = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    public ArticleLinks(GermanDictionary dictionary) {
        this.analyser = new Analyser(dictionary);
    }

    /** Takes one article. */
    public void add(ArticleRecord articleRecord) {
        if (texts.add(articleRecord.referenceDate() + articleRecord.article().text())) {
            entries.addAll(new EntryReader(articleRecord, analyser.analyse(articleRecord.article()), types).read());
        }
    }

    /** All links, in the order of the days of the articles they lead from. */
    public List<ArticleLink> links() {
        List<Entry> ordered = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.passage().date().orElse(LocalDate.MIN)))
                .toList();
        Candidates candidates = new Candidates(ordered);
        Comparison comparison = new Comparison(candidates::weight);
        List<ArticleLink> links = new ArrayList<>();
        for (Entry entry : ordered) {
            links.addAll(linked(entry, candidates, comparison));
        }
        return links;
    }

    private record Weighed(ArticleLink link, double share) {}

    private static List<ArticleLink> linked(Entry later, Candidates candidates, Comparison comparison) {
        Map<Link.Kind, List<Weighed>> byKind = new EnumMap<>(Link.Kind.class);
        for (Entry earlier : candidates.before(later)) {
            if (!earlier.isOfOneArticleWith(later)) {
                comparison.of(earlier, later).ifPresent(found -> byKind.computeIfAbsent(
                                found.kind(), none -> new ArrayList<>())
                        .add(new Weighed(link(earlier, later, found), found.share())));
            }
        }
        return byKind.values().stream()
                .flatMap(all -> all.stream()
                        .sorted(Comparator.comparingDouble(Weighed::share).reversed())
                        .limit(MOST))
                .map(Weighed::link)
                .toList();
    }

    private static ArticleLink link(Entry earlier, Entry later, Found found) {
        return new ArticleLink(
                found.kind(), later.id(), later.passage(), earlier.id(), earlier.passage(), found.reason());
    }
}
