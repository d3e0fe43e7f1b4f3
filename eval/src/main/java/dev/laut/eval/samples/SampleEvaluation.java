package dev.laut.eval.samples;

import dev.laut.Laut;
import dev.laut.article.Article;
import dev.laut.article.PageReading;
import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.eval.EvaluationData;
import dev.laut.input.ArticleReader;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Inputs;
import dev.laut.lang.de.WordTable;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Hop;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the sample articles and holds the records against the hand-made reading. */
public final class SampleEvaluation {

    /** Two stretches are the same entry when this share of their words is. */
    private static final double SAME = 0.5;

    private static final Set<String> SMALL_WORDS =
            Set.of("der", "die", "das", "des", "von", "und", "the", "of", "in", "im", "ein", "eine");

    /** What the engine has: a statement or a silence. */
    private record Entry(List<Span> spans, Optional<String> entity, List<Hop> chain) {}

    private final Path articles;
    private final Path expected;
    private final Consumer<String> differences;

    private SampleEvaluation(String articles, String expected, Consumer<String> differences) {
        this.articles = EvaluationData.checkout().resolve(articles);
        this.expected = EvaluationData.checkout().resolve(expected);
        this.differences = differences;
    }

    /**
     * The sample articles of one invented affair.
     *
     * @param differences takes a line for each entry that was missed or read otherwise
     */
    public static SampleEvaluation affair(Consumer<String> differences) {
        return new SampleEvaluation("samples", "eval/gold/samples/expected.tsv", differences);
    }

    /**
     * Short articles in the manner of many kinds of outlets.
     *
     * @param differences takes a line for each entry that was missed or read otherwise
     */
    public static SampleEvaluation outlets(Consumer<String> differences) {
        return new SampleEvaluation("eval/gold/outlets/articles.jsonl", "eval/gold/outlets/expected.tsv", differences);
    }

    /**
     * More of them, written and read by hand before the engine had seen them.
     *
     * @param differences takes a line for each entry that was missed or read otherwise
     */
    public static SampleEvaluation manners(Consumer<String> differences) {
        return new SampleEvaluation("eval/gold/manners/articles.jsonl", "eval/gold/manners/expected.tsv", differences);
    }

    /** The score over all samples. */
    public SampleScore run() throws IOException {
        Map<String, ArticleRecord> records = records();
        SampleScore score = SampleScore.NONE;
        for (Map.Entry<String, List<ExpectedEntry>> file : expected().entrySet()) {
            ArticleRecord entry = records.get(file.getKey().replaceFirst(".*#", ""));
            if (entry == null) {
                differences.accept("not read: " + file.getKey());
            }
            score = score.plus(entry == null ? missed(file.getValue()) : score(entry, file.getValue()));
        }
        return score;
    }

    private static SampleScore missed(List<ExpectedEntry> expected) {
        return new SampleScore(expected.size(), 0, 0, 0, 0, 0, 0);
    }

    private Map<String, List<ExpectedEntry>> expected() throws IOException {
        try (InputStream in = Files.newInputStream(expected)) {
            return WordTable.read(expected.toString(), in).rows().stream()
                    .map(ExpectedEntry::of)
                    .collect(Collectors.groupingBy(ExpectedEntry::file, LinkedHashMap::new, Collectors.toList()));
        }
    }

    private Map<String, ArticleRecord> records() {
        Laut laut = Laut.german();
        ArticleReader reader = new ArticleReader(Given.NOTHING);
        Map<String, ArticleRecord> records = new LinkedHashMap<>();
        new Inputs(InputSettings.DEFAULT, InputStream.nullInputStream())
                .read(List.of(articles.toString()), input -> read(input, reader)
                        .map(laut::read)
                        .ifPresent(entry -> records.put(key(entry), entry)));
        return records;
    }

    private static Optional<Article> read(Input input, ArticleReader reader) {
        PageReading reading;
        if (input instanceof Input.OfPage page) {
            reading = reader.read(page);
        } else if (input instanceof Input.OfText text) {
            reading = reader.read(text);
        } else {
            return Optional.empty();
        }
        return reading instanceof PageReading.Found found ? Optional.of(found.article()) : Optional.empty();
    }

    /** The article's own id, as in a JSONL file, else the file's name. */
    private static String key(ArticleRecord entry) {
        return entry.article().id().orElseGet(() -> Path.of(entry.article().location())
                .getFileName()
                .toString());
    }

    private SampleScore score(ArticleRecord entry, List<ExpectedEntry> expected) {
        String text = entry.article().text();
        Map<String, String> names =
                entry.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name, (first, second) -> first));
        List<Entry> read = entries(entry);
        List<Span> gold = new ArrayList<>();
        SampleScore score = new SampleScore(0, 0, 0, 0, 0, read.size(), 0);
        int from = 0;
        for (ExpectedEntry want : expected) {
            Optional<Span> span = want.find(text, from);
            from = span.map(Span::begin).orElse(from);
            span.ifPresent(gold::add);
            score = score.plus(score(want, span, read, names));
        }
        int good = (int) read.stream().filter(one -> isGood(one, gold, text)).count();
        return score.plus(new SampleScore(0, 0, 0, 0, 0, 0, good));
    }

    private boolean isGood(Entry entry, List<Span> gold, String text) {
        boolean good = gold.stream().anyMatch(span -> shared(entry.spans(), span) >= SAME * length(entry.spans()));
        if (!good) {
            differences.accept("  more     " + entry.spans().get(0).in(text));
        }
        return good;
    }

    private SampleScore score(ExpectedEntry want, Optional<Span> span, List<Entry> read, Map<String, String> names) {
        Optional<Entry> best = span.flatMap(gold -> read.stream()
                .max(Comparator.comparingDouble(entry -> f1(entry.spans(), gold)))
                .filter(entry -> f1(entry.spans(), gold) >= SAME));
        if (best.isEmpty()) {
            differences.accept("  missed   " + want);
            return new SampleScore(1, 0, 0, 0, 0, 0, 0);
        }
        String speaker = best.get().entity().map(names::get).orElse("");
        boolean right = isSameName(want.speaker(), speaker);
        if (!right) {
            differences.accept("  speaker  " + speaker + " for " + want);
        }
        List<String> hops = want.silence() ? List.of() : want.hops();
        int there =
                (int) hops.stream().filter(hop -> has(best.get().chain(), hop)).count();
        if (there < hops.size()) {
            differences.accept(
                    "  hops     " + best.get().chain().stream().map(Hop::name).toList() + " for " + want);
        }
        return new SampleScore(1, 1, right ? 1 : 0, hops.size(), there, 0, 0);
    }

    private static boolean has(List<Hop> chain, String name) {
        return chain.stream().anyMatch(hop -> isSameName(name, hop.name()));
    }

    private static List<Entry> entries(ArticleRecord entry) {
        List<Entry> entries = new ArrayList<>();
        for (Statement statement : entry.statements()) {
            entries.add(new Entry(statement.content(), statement.speakerEntity(), statement.chain()));
        }
        for (Silence silence : entry.silences()) {
            entries.add(new Entry(List.of(silence.span()), silence.entity(), List.of()));
        }
        return entries;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    private static int shared(List<Span> spans, Span gold) {
        return spans.stream()
                .mapToInt(span -> Math.max(0, Math.min(span.end(), gold.end()) - Math.max(span.begin(), gold.begin())))
                .sum();
    }

    private static double f1(List<Span> spans, Span gold) {
        return 2.0 * shared(spans, gold) / (length(spans) + gold.length());
    }

    /** Whether two names share a word that is more than a small word. */
    static boolean isSameName(String one, String other) {
        Set<String> words = words(one);
        words.retainAll(words(other));
        return !words.isEmpty();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(SampleEvaluation::stem)
                .collect(Collectors.toSet());
    }

    /** Without the endings of cases: "georgische" and "georgisches", "Beamten" and "Beamter". */
    private static String stem(String word) {
        return word.length() > 5 ? word.replaceAll("(e[nrsm]?|s)$", "") : word;
    }
}
