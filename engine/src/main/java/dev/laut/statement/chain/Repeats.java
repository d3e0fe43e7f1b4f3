package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.statement.Finding;
import dev.laut.statement.LiftedWords;
import dev.laut.statement.StatementType;
import dev.laut.text.Document;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Headlines, points and pull quotes that repeat a statement of the text: what they do not say of its speaker and of the way it
 * came, the text does. One for each document.
 */
final class Repeats {

    /** Fewer words may be anybody's. */
    private static final int FEWEST_WORDS = 2;

    private final Document document;
    private final LiftedWords lifted;
    private final Map<Draft, Draft> originals = new IdentityHashMap<>();

    Repeats(Document document, List<Draft> drafts) {
        this.document = document;
        this.lifted = new LiftedWords(document);
        LiftedWords.Told<Draft> told =
                lifted.told(drafts, draft -> draft.finding().content());
        drafts.stream()
                .filter(draft -> lifted.isLifted(draft.finding().content()))
                .forEach(draft -> original(draft, told).ifPresent(original -> originals.put(draft, original)));
    }

    private Optional<Draft> original(Draft draft, LiftedWords.Told<Draft> told) {
        List<Span> content = draft.finding().content();
        int words = document.tokenAt(Span.cover(content).end())
                - document.tokenAt(content.get(0).begin());
        return words < FEWEST_WORDS ? Optional.empty() : told.repeatedBy(content);
    }

    /** Those whose speaker their own words tell: all but repeats without a frame. */
    List<Draft> own(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !isBare(draft)).toList();
    }

    /** Gives each repeat what it does not say itself. */
    void adopt(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Draft original = originals.get(draft);
            if (original != null && (isBare(draft) || isSameInShort(draft, original))) {
                draft.repeat(original);
            } else if (original != null && draft.front().isEmpty() && isSameSpeaker(draft, original)) {
                draft.carryBy(original);
            }
        }
    }

    /** A repeat that names nobody around its words. */
    private boolean isBare(Draft draft) {
        Finding finding = draft.finding();
        boolean named = finding.speaker().stream().anyMatch(span -> lifted.segment(span)
                .equals(lifted.segment(finding.content().get(0))));
        return originals.containsKey(draft)
                && finding.type() != StatementType.REPORTED
                && !named
                && !isIntroduced(finding);
    }

    /** "Beck: „Die Brücke ist am Ende“". */
    private boolean isIntroduced(Finding finding) {
        int first = document.tokenAt(finding.content().get(0).begin());
        return first > 0
                && document.tokens().get(first - 1).is(":")
                && lifted.segment(document.tokens().get(first - 1).span())
                        .equals(lifted.segment(finding.content().get(0)));
    }

    /** "Gewerkschaft fordert ...", where the text names "die Gewerkschaft IG Metall". */
    private boolean isSameInShort(Draft draft, Draft original) {
        return !draft.finding().speaker().isEmpty()
                && draft.front().isEmpty()
                && lifted.repeats(draft.finding().speaker(), original.finding().speaker());
    }

    private static boolean isSameSpeaker(Draft draft, Draft original) {
        return draft.speakers().stream()
                .map(Source::entity)
                .filter(Optional::isPresent)
                .anyMatch(entity ->
                        original.speakers().stream().map(Source::entity).anyMatch(entity::equals));
    }
}
