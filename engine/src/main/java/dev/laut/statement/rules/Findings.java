package dev.laut.statement.rules;

import dev.laut.statement.Finding;
import dev.laut.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Proposals to findings, in reading order. */
public final class Findings {

    private Findings() {}

    /** Those with content, ordered by where their content begins; longer ones first. */
    public static List<Finding> of(List<Proposal> proposals, Document document) {
        List<Proposal> ordered = proposals.stream()
                .filter(proposal -> !proposal.content().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Proposal proposal) -> proposal.content().first())
                        .thenComparingInt(proposal -> -proposal.content().end()))
                .toList();
        Map<Proposal, Integer> places = new HashMap<>();
        ordered.forEach(proposal -> places.put(proposal, places.size()));
        List<Finding> findings = new ArrayList<>(ordered.size());
        for (Proposal proposal : ordered) {
            Integer from = proposal.speakerFrom() == null ? null : places.get(proposal.speakerFrom());
            findings.add(proposal.finding(document, from == null ? OptionalInt.empty() : OptionalInt.of(from)));
        }
        return findings;
    }
}
