package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.text.Syntax;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done to the statements of a document whoever found them, the rules or the model: what somebody was asked is
 * taken out, those that report several things are parted, those whose frame is the next sentence are added, summed-up
 * acts are narrowed to what they are about.
 */
public final class SecondLook {

    private SecondLook() {}

    /** Changes the proposals in place and adds others. */
    public static void take(Syntax syntax, Cues cues, List<Proposal> found) {
        found.forEach(new Questions(syntax)::drop);
        found.removeIf(proposal -> proposal.content().isEmpty());
        Works works = new Works(syntax);
        found.removeIf(works::isTitle);
        found.forEach(works::cut);
        new Splits(syntax, cues).split(found);
        new FrameBehind(syntax, cues).add(found);
        found.forEach(new Gist(syntax)::narrow);
        Edges edges = new Edges(syntax);
        found.removeIf(edges::isComparison);
        found.forEach(edges::trim);
        dropWhole(found);
    }

    /** A sentence that goes on with somebody's words is not also taken whole where its own frame was found. */
    private static void dropWhole(List<Proposal> found) {
        Map<Integer, Proposal> framed = new HashMap<>();
        for (Proposal proposal : found) {
            boolean frame = proposal.type() == StatementType.INDIRECT
                    && !proposal.speaker().isEmpty()
                    && !proposal.content().isEmpty();
            if (frame) {
                framed.put(proposal.content().first(), proposal);
            }
        }
        found.removeIf(free -> free.type() == StatementType.INDIRECT_FREE_INDIRECT
                && !free.content().isEmpty()
                && isPartOf(framed.get(free.content().first()), free));
    }

    private static boolean isPartOf(Proposal framed, Proposal whole) {
        return framed != null
                && whole.content().contains(framed.head())
                && framed.content().common(whole.content()) == framed.content().size();
    }
}
