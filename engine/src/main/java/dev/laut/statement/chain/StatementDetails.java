package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.statement.Act;
import dev.laut.statement.Finding;
import dev.laut.statement.Hop;
import dev.laut.statement.Polarity;
import dev.laut.statement.Statement;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Completes drafts to statements: act, hedge, polarity, ids and chains. Thread-safe. */
final class StatementDetails {

    private static final Set<String> NEGATIONS = Set.of(
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "nichts", "weder", "keinerlei");

    /** The negation of a statement's main clause stands among its first words. */
    private static final int NEGATION_WITHIN = 14;

    private final GermanDictionary dictionary;
    private final Acts acts = Acts.load();
    private final Hedges hedges = Hedges.load();

    StatementDetails(GermanDictionary dictionary) {
        this.dictionary = dictionary;
    }

    List<Statement> statements(
            Document document,
            List<Draft> drafts,
            List<SilenceFinder.Found> silent,
            ChainBuilder chains,
            NewEntities fresh) {
        NavigableMap<Integer, Span> silences = new TreeMap<>();
        silent.forEach(found -> silences.put(found.span().begin(), found.span()));
        Map<Draft, String> ids = new HashMap<>();
        List<Statement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!isSilence(document, draft, silences)) {
                ids.put(draft, "s" + (ids.size() + 1));
            }
        }
        for (Draft draft : drafts) {
            if (ids.containsKey(draft)) {
                statements.add(statement(document, draft, chains.build(draft, fresh), ids));
            }
        }
        return statements;
    }

    /** A refusal found as a reported act is a silence and no statement. Silences do not overlap each other. */
    private static boolean isSilence(Document document, Draft draft, NavigableMap<Integer, Span> silent) {
        Span content = document.sentences().get(draft.sentence()).span();
        Map.Entry<Integer, Span> last = silent.lowerEntry(content.end());
        return draft.finding().type() == StatementType.REPORTED
                && last != null
                && last.getValue().overlaps(content);
    }

    private Statement statement(Document document, Draft draft, List<Hop> chain, Map<Draft, String> ids) {
        Finding finding = draft.finding();
        Act act = act(document, draft);
        return new Statement(
                ids.get(draft),
                finding.type(),
                finding.medium(),
                finding.content(),
                finding.cue(),
                finding.frame(),
                finding.speaker(),
                finding.addressee(),
                speaker(draft, chain),
                act,
                hedge(document, finding),
                act == Act.DENY || isNegated(document, finding) ? Polarity.NEGATIVE : Polarity.POSITIVE,
                draft.repeated().or(draft::enclosing).or(draft::inherited).map(ids::get),
                finding.rule(),
                chain);
    }

    /**
     * The first who speaks in the statement's own words, else the end of the chain it carries on. A medium that relies
     * on somebody reports what that one said.
     */
    private static Optional<String> speaker(Draft draft, List<Hop> chain) {
        Draft own = draft.repeated().orElse(draft);
        Draft told = own.enclosing().orElse(own);
        Draft said = told.finding().speakerFrom().isPresent() ? told.inherited().orElse(told) : told;
        boolean relies = !said.behind().isEmpty() && said.speakers().stream().allMatch(Source::isMedium);
        if (said.speakers().isEmpty() || relies) {
            return chain.isEmpty() ? Optional.empty() : origin(chain);
        }
        Span words = said.speakers().get(0).span();
        return chain.stream()
                .filter(hop -> hop.span().filter(words::equals).isPresent())
                .findFirst()
                .flatMap(Hop::entity)
                .or(() -> said.speakers().get(0).entity());
    }

    private static Optional<String> origin(List<Hop> chain) {
        Hop last = chain.get(chain.size() - 1);
        boolean outlet = last.how() == Hop.How.PUBLISHER || last.how() == Hop.How.CREDIT;
        return outlet ? Optional.empty() : last.entity();
    }

    private Act act(Document document, Draft draft) {
        Finding finding = draft.finding();
        if (finding.cue().isEmpty() && finding.type() != StatementType.REPORTED) {
            return Act.ASSERT;
        }
        List<Token> cue =
                finding.cue().isEmpty() ? document.sentences().get(draft.sentence()) : tokens(document, finding.cue());
        Set<String> lemmas = SentenceLemmas.of(cue, dictionary).all();
        List<String> verbs = lemmas.stream()
                .filter(lemma -> Character.isLowerCase(lemma.charAt(0)))
                .toList();
        return acts.of(verbs).or(() -> acts.of(lemmas)).orElse(Act.ASSERT);
    }

    private Optional<String> hedge(Document document, Finding finding) {
        if (finding.type() == StatementType.DIRECT) {
            return Optional.empty();
        }
        return hedges.first(tokens(document, finding.content())).map(Token::lower);
    }

    private static boolean isNegated(Document document, Finding finding) {
        return tokens(document, finding.content()).stream()
                .limit(NEGATION_WITHIN)
                .anyMatch(token ->
                        NEGATIONS.contains(token.lower()) || token.word().isOnly(PartOfSpeech.NEGATION));
    }

    private static List<Token> tokens(Document document, List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            int end = span.isEmpty() ? document.tokenAt(span.begin()) : document.tokenAt(span.end() - 1) + 1;
            int first = document.tokenAt(span.begin());
            tokens.addAll(document.tokens()
                    .subList(
                            first,
                            Math.max(first, Math.min(end, document.tokens().size()))));
        }
        return tokens;
    }
}
