package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.entity.Mentions;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Finding;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes findings into statements: resolves their speakers, builds their source chains from the publisher to the first
 * origin, and finds the silences. Thread-safe.
 */
public final class Attributor {

    /** A quotation with its full stop and marks is at least this share of the clause it is. */
    private static final double WHOLE = 0.9;

    private final KnowledgeBase knowledge;
    private final SourceNouns nouns = SourceNouns.load();
    private final RelayFinder relays = new RelayFinder();
    private final SilenceFinder silences;
    private final StatementDetails details;
    private final UnsourcedClaims claims = new UnsourcedClaims();

    public Attributor(GermanDictionary dictionary, KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.silences = new SilenceFinder(dictionary);
        this.details = new StatementDetails(dictionary);
    }

    /**
     * Attributes the findings of one article.
     *
     * @param findings as a finder gave them
     * @param mentions who is named in the article
     * @param times the article's time expressions
     * @param publisher the outlet's entity, when it has one
     */
    public Attribution attribute(
            Document document,
            List<Finding> findings,
            Mentions mentions,
            List<TimeExpression> times,
            Optional<Entity> publisher) {
        Names names = new Names(mentions, knowledge);
        SourceReader reader = new SourceReader(document, nouns, names);
        List<Draft> drafts = drafts(document, findings);
        drafts.removeIf(draft -> isName(draft.finding(), names));
        new ChainDrafter(document, reader, names, relays, drafts).fill();
        NavigableMap<Integer, Integer> media = media(drafts);
        drafts.removeIf(draft -> isIn(draft.finding(), media));
        ChainBuilder chains = new ChainBuilder(document, publisher, new Credits(document, names).find());
        NewEntities fresh = new NewEntities();
        SilenceReader quiet = new SilenceReader(document, reader, times, fresh);
        List<SilenceFinder.Found> silent = silences.find(document);
        List<Statement> statements = details.statements(document, drafts, silent, chains, fresh);
        return new Attribution(
                statements,
                quiet.read(silent),
                claims.find(document, sourced(statements, silent)),
                fresh.entities(),
                fresh.mentions());
    }

    private static List<Span> sourced(List<Statement> statements, List<SilenceFinder.Found> silent) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : statements) {
            spans.addAll(statement.content());
            spans.addAll(statement.frame());
        }
        silent.forEach(found -> spans.add(found.span()));
        return spans;
    }

    private static List<Draft> drafts(Document document, List<Finding> findings) {
        List<Draft> drafts = new ArrayList<>();
        for (Finding finding : findings) {
            drafts.add(new Draft(finding, sentence(document, finding).index()));
        }
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            findings.get(at).speakerFrom().ifPresent(from -> draft.inherit(drafts.get(from)));
        }
        NavigableMap<Integer, Span> quotations = quotations(drafts);
        drafts.removeIf(draft -> isQuotedWhole(draft, quotations) || isFurniture(document, draft.finding()));
        drafts.sort(Comparator.comparing(
                        (Draft draft) -> Span.cover(draft.finding().content()).begin())
                .thenComparing(draft -> -Span.cover(draft.finding().content()).end())
                .thenComparing(draft -> draft.finding().type() == StatementType.DIRECT));
        return drafts;
    }

    /** The names of media that pass words on: from where they begin, how far those that begin before reach. */
    private static NavigableMap<Integer, Integer> media(List<Draft> drafts) {
        NavigableMap<Integer, Integer> media = new TreeMap<>();
        drafts.stream()
                .flatMap(draft -> draft.front().stream())
                .flatMap(List::stream)
                .filter(Source::isMedium)
                .map(Source::span)
                .forEach(span -> media.merge(span.begin(), span.end(), Math::max));
        int end = 0;
        for (Map.Entry<Integer, Integer> medium : media.entrySet()) {
            end = Math.max(end, medium.getValue());
            medium.setValue(end);
        }
        return media;
    }

    /** The name of a medium in quotation marks, found as its words are passed on. */
    private static boolean isIn(Finding finding, NavigableMap<Integer, Integer> media) {
        Span words = finding.content().get(0);
        Map.Entry<Integer, Integer> before = media.floorEntry(words.begin());
        return finding.type() == StatementType.DIRECT && before != null && words.end() <= before.getValue();
    }

    /** "sagte sie der „Abendpost“": the quotation marks are those of a paper's name. */
    private static boolean isName(Finding finding, Names names) {
        Span words = finding.content().get(0);
        return finding.type() == StatementType.DIRECT
                && words.length() > 2
                && names.of(new Span(words.begin() + 1, words.end() - 1))
                        .filter(entity -> entity.kind() == EntityKind.MEDIUM)
                        .isPresent();
    }

    /** What a teaser or a newsletter box says is no part of the article. */
    private static boolean isFurniture(Document document, Finding finding) {
        int token = document.tokenAt(finding.content().get(0).begin());
        return document.sentenceOf(document.tokens().get(token))
                .segment()
                .role()
                .isFurniture();
    }

    private static NavigableMap<Integer, Span> quotations(List<Draft> drafts) {
        NavigableMap<Integer, Span> quotations = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.finding().type() == StatementType.DIRECT) {
                Span span = Span.cover(draft.finding().content());
                quotations.merge(span.begin(), span, Span::cover);
            }
        }
        return quotations;
    }

    /** An indirect statement that is nothing but a quotation is that quotation. */
    private static boolean isQuotedWhole(Draft draft, NavigableMap<Integer, Span> quotations) {
        if (draft.finding().type() != StatementType.INDIRECT) {
            return false;
        }
        Span content = Span.cover(draft.finding().content());
        int slack = (int) Math.ceil((1 / WHOLE - 1) * content.length()) + 1;
        return quotations.subMap(content.begin() - slack, true, content.begin() + slack, true).values().stream()
                .anyMatch(quoted -> quoted.overlaps(content)
                        && quoted.length() >= WHOLE * content.cover(quoted).length());
    }

    /** The sentence of the cue, else of the content. */
    private static Sentence sentence(Document document, Finding finding) {
        List<Span> where = finding.cue().isEmpty() ? finding.content() : finding.cue();
        int token = Math.min(
                document.tokenAt(where.get(0).begin()), document.tokens().size() - 1);
        return document.sentenceOf(document.tokens().get(token));
    }
}
