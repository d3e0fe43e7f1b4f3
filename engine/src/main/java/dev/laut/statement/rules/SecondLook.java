package dev.laut.statement.rules;

import dev.laut.text.Syntax;
import java.util.List;

/**
 * What is done to the statements of a document whoever found them, the rules or the model: those that report several
 * things are parted, those whose frame is the next sentence are added, summed-up acts are narrowed to what they are about.
 */
public final class SecondLook {

    private SecondLook() {}

    /** Changes the proposals in place and adds others. */
    public static void take(Syntax syntax, Cues cues, List<Proposal> found) {
        new Splits(syntax, cues).split(found);
        new FrameBehind(syntax, cues).add(found);
        found.forEach(new Gist(syntax)::narrow);
    }
}
