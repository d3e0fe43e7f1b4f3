package dev.laut.eval.entities;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.entity.names.Name;
import dev.laut.entity.names.Name.Kind;
import dev.laut.entity.names.NameTagger;
import dev.laut.text.Analyser;
import dev.laut.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures a tagger on GermEval sentences, each read for itself as they are drawn from many texts. */
final class NameReport {

    private final Analyser analyser;
    private final NameTagger tagger;

    NameReport(Analyser analyser, NameTagger tagger) {
        this.analyser = analyser;
        this.tagger = tagger;
    }

    NameScore measure(List<GermEvalSentence> sentences) {
        NameScore score = new NameScore();
        for (GermEvalSentence sentence : sentences) {
            score.add(sentence.names(), found(sentence.text()));
        }
        return score;
    }

    Map<Span, Kind> found(String text) {
        Document document = document(analyser, text);
        Map<Span, Kind> found = new HashMap<>();
        for (Name name : tagger.tag(document)) {
            found.put(document.span(name.first(), name.end()), name.kind());
        }
        return found;
    }

    static Document document(Analyser analyser, String text) {
        Segment whole = new Segment(new Span(0, text.length()), Role.PARAGRAPH);
        return analyser.analyse(Article.of("germeval", text, List.of(whole)));
    }
}
