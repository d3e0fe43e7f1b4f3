package dev.laut.eval.entities;

import dev.laut.article.Span;
import dev.laut.entity.names.Name.Kind;
import java.util.List;
import java.util.Map;

/**
 * A sentence of GermEval 2014 with its outer names.
 *
 * @param text its tokens, apart by spaces
 * @param names the spans of its persons, places and organisations; parts and derivations of names are left out
 */
record GermEvalSentence(String text, Map<Span, Kind> names) {

    GermEvalSentence {
        names = Map.copyOf(names);
    }

    /** All sentences as one text, a line each, with their names at the places they then have. */
    static GermEvalSentence join(List<GermEvalSentence> sentences) {
        StringBuilder text = new StringBuilder();
        Map<Span, Kind> names = new java.util.HashMap<>();
        for (GermEvalSentence sentence : sentences) {
            int begin = text.length();
            sentence.names()
                    .forEach((span, kind) -> names.put(new Span(span.begin() + begin, span.end() + begin), kind));
            text.append(sentence.text()).append('\n');
        }
        return new GermEvalSentence(text.toString(), names);
    }
}
