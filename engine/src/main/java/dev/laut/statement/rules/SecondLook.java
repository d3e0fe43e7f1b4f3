package dev.laut.statement.rules;

import dev.laut.text.Syntax;
import java.util.List;

/**
 * What is done to the statements of a document whoever found them, the rules or the model: what they were asked is
 * taken out, those that report several things are parted, those whose frame is the next sentence are added, summed-up acts are narrowed to what they are about.
 */
public final class SecondLook {

    private SecondLook() {}

    /** Changes the proposals in place and adds others. */
    public static void take(Syntax syntax, Cues cues, List<Proposal> found) {
        found.forEach(new Questions(syntax)::drop);
        found.removeIf(proposal -> proposal.content().isEmpty());
        found.removeIf(new Works(syntax)::isTitle);
        Retelling retelling = new Retelling(syntax, cues);
        found.replaceAll(proposal -> retelling.read(proposal).orElse(proposal));
        new Splits(syntax, cues).split(found);
        new FrameBehind(syntax, cues).add(found);
        found.forEach(new Gist(syntax)::narrow);
    }
}
