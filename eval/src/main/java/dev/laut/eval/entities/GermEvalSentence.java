package dev.laut.eval.entities;

import dev.laut.article.Span;
import dev.laut.entity.names.Name.Kind;
import java.util.Map;

/**
 * A sentence of GermEval 2014 with its outer names.
 *
 * @param text its words, with spaces as in print
 * @param names the spans of its persons, places and organisations; parts and derivations of names are left out
 */
record GermEvalSentence(String text, Map<Span, Kind> names) {

    GermEvalSentence {
        names = Map.copyOf(names);
    }
}
