package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.statement.Finding;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells the statements whose words say of nobody that they are theirs: "Anwohner wurden aufgefordert, ...". */
final class Nobody {

    private static final Set<String> PASSIVE =
            Set.of("wird", "werden", "wurde", "wurden", "werde", "würden", "worden", "geworden");
    private static final Set<String> AGENTS = Set.of(
            "von", "vom", "durch", "seitens", "aus", "in", "im", "bei", "beim", "laut", "nach", "auf", "dem", "den");
    private static final Set<String> BECOMING_KNOWN = Set.of("durch", "aus", "laut");
    private static final Set<String> HEARSAY = Set.of("vernehmen", "hörensagen", "stand");

    private final Document document;

    Nobody(Document document) {
        this.document = document;
    }

    boolean says(Finding finding) {
        return isPassive(finding) || isHearsay(finding);
    }

    /** "Dem Vernehmen nach", "nach jetzigem Stand". */
    private boolean isHearsay(Finding finding) {
        return finding.speaker().stream()
                .map(span -> document.tokens().get(document.tokenAt(span.end() - 1)))
                .anyMatch(token -> HEARSAY.contains(token.lower()));
    }

    /** "Es war bekannt geworden, dass", "Anwohner wurden aufgefordert": unless "von", "in dem Brief" names somebody. */
    private boolean isPassive(Finding finding) {
        return !finding.cue().isEmpty()
                && finding.speaker().stream().noneMatch(speaker -> isAgent(speaker, isKnown(finding)))
                && finding.cue().stream().anyMatch(this::isPassiveParticiple);
    }

    /** "bekannt geworden": what nobody does, so that "von" belongs to another word, as in "vor dem Treffen von". */
    private boolean isKnown(Finding finding) {
        return finding.cue().stream()
                .flatMapToInt(
                        cue -> IntStream.rangeClosed(document.tokenAt(cue.begin()), document.tokenAt(cue.end() - 1)))
                .anyMatch(at -> document.tokens().get(at).is("bekannt"));
    }

    private boolean isAgent(Span speaker, boolean known) {
        Set<String> agents = known ? BECOMING_KNOWN : AGENTS;
        int first = document.tokenAt(speaker.begin());
        boolean behind =
                first > 0 && agents.contains(document.tokens().get(first - 1).lower());
        return behind || agents.contains(document.tokens().get(first).lower());
    }

    private boolean isPassiveParticiple(Span cue) {
        int at = document.tokenAt(cue.end() - 1);
        Token last = document.tokens().get(at);
        boolean participle = last.word().is(PartOfSpeech.PARTICIPLE) || last.is("bekannt");
        if (!participle) {
            return PASSIVE.contains(last.lower())
                    && at > 0
                    && document.tokens().get(at - 1).word().is(PartOfSpeech.PARTICIPLE);
        }
        boolean behind = at + 1 < document.tokens().size()
                && PASSIVE.contains(document.tokens().get(at + 1).lower());
        return behind || isPassiveBefore(at);
    }

    /** A form of "werden" before the participle in its clause. */
    private boolean isPassiveBefore(int participle) {
        for (int at = participle - 1; at >= 0; at--) {
            Token token = document.tokens().get(at);
            if (token.isPunctuation()) {
                return false;
            }
            if (PASSIVE.contains(token.lower())) {
                return true;
            }
        }
        return false;
    }
}
