package dev.laut.eval.times;

import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import dev.laut.time.TimeExpression;
import dev.laut.time.TimeTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads marked articles with the tagger and says how well it did. */
public final class TimesEvaluation {

    private static final int CONTEXT = 45;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 20;

    private final Analyser analyser = new Analyser(GermanDictionary.load());
    private final TimeTagger tagger = new TimeTagger();

    /** The score over these articles. */
    public TimeScore score(List<TimeMlArticle> articles) {
        return articles.stream()
                .map(article -> TimeScore.of(article.times(), read(article)))
                .reduce(TimeScore.NONE, TimeScore::plus);
    }

    private List<TimeExpression> read(TimeMlArticle article) {
        return tagger.tag(analyser.analyse(article.article()), article.published());
    }

    /** Tokens a second that the tagger reads of these articles, on one thread, without cutting them into tokens. */
    public long tokensPerSecond(List<TimeMlArticle> articles) {
        List<Document> documents = articles.stream()
                .map(article -> analyser.analyse(article.article()))
                .toList();
        run(documents, articles, WARM_UP);
        long begin = System.nanoTime();
        long tokens = run(documents, articles, ROUNDS);
        return tokens * 1_000_000_000L / (System.nanoTime() - begin);
    }

    private long run(List<Document> documents, List<TimeMlArticle> articles, int rounds) {
        long tokens = 0;
        for (int round = 0; round < rounds; round++) {
            for (int at = 0; at < documents.size(); at++) {
                tagger.tag(documents.get(at), articles.get(at).published());
                tokens += documents.get(at).tokens().size();
            }
        }
        return tokens;
    }

    /** The scores on one line. */
    public static String line(String name, TimeScore score) {
        return String.format(
                Locale.ROOT,
                "%-10s strict %.3f relaxed %.3f value %.3f (%d marked, %d found)",
                name,
                score.strictF1(),
                score.relaxedF1(),
                score.valueF1(),
                score.gold(),
                score.found());
    }

    /** Every difference of these articles: what was missed, found besides, or read otherwise. */
    public List<String> differences(List<TimeMlArticle> articles) {
        List<String> lines = new ArrayList<>();
        for (TimeMlArticle article : articles) {
            List<TimeExpression> found = read(article);
            article.times().forEach(marked -> difference(article, marked, found).ifPresent(lines::add));
            found.stream()
                    .filter(time ->
                            article.times().stream().noneMatch(m -> m.span().overlaps(time.span())))
                    .map(time -> "MORE  " + line(article, time) + " " + time.rule())
                    .forEach(lines::add);
        }
        lines.sort(String::compareTo);
        return lines;
    }

    private static Optional<String> difference(
            TimeMlArticle article, TimeExpression marked, List<TimeExpression> found) {
        Optional<TimeExpression> time =
                found.stream().filter(t -> t.span().overlaps(marked.span())).findFirst();
        if (time.isEmpty()) {
            return Optional.of("LESS  " + line(article, marked));
        }
        String reading = " <> " + time.get().value() + " [" + time.get().span().in(article.text()) + "] "
                + time.get().rule() + " "
                + article.published().map(Object::toString).orElse("");
        if (!time.get().span().equals(marked.span())) {
            return Optional.of("SPAN  " + line(article, marked) + reading);
        }
        return time.get().value().equals(marked.value())
                ? Optional.empty()
                : Optional.of("VALUE " + line(article, marked) + reading);
    }

    private static String line(TimeMlArticle article, TimeExpression time) {
        Span span = time.span();
        String text = article.text();
        String before = text.substring(Math.max(0, span.begin() - CONTEXT), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT / 2));
        return (time.value() + "\t" + before + "[[" + span.in(text) + "]]" + after).replace('\n', ' ');
    }
}
