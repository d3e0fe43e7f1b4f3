package dev.laut.text;

import dev.laut.article.Article;
import dev.laut.article.Segment;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Scanner.Raw;
import dev.laut.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into tokens and sentences and looks its words up: Article to Document.
 *
 * <p>Thread-safe. Takes time linear in the text.
 */
public final class Analyser {

    private static final String OPENERS = "„“\"»«‚‘'›‹(:";

    private final GermanDictionary dictionary;
    private final Abbreviations abbreviations;
    private final SentenceSplitter splitter;

    public Analyser(GermanDictionary dictionary) {
        this.dictionary = dictionary;
        this.abbreviations = Abbreviations.load();
        this.splitter = new SentenceSplitter(dictionary, abbreviations);
    }

    public Document analyse(Article article) {
        String text = article.text();
        Scanner scanner = new Scanner(text, abbreviations.all());
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : article.segments()) {
            List<Raw> raw = scanner.scan(segment.span().begin(), segment.span().end());
            for (SentenceSplitter.Range range : splitter.split(text, raw)) {
                int first = tokens.size();
                addTokens(text, range.tokens(), tokens);
                sentences.add(new Sentence(sentences.size(), tokens, first, tokens.size(), segment));
            }
        }
        List<Token> all = List.copyOf(tokens);
        return new Document(
                article,
                all,
                sentences.stream().map(sentence -> sentence.over(all)).toList());
    }

    private void addTokens(String text, List<Raw> sentence, List<Token> tokens) {
        boolean initial = true;
        for (Raw raw : sentence) {
            String form = text.substring(raw.begin(), raw.end());
            boolean opens = raw.kind() == Kind.PUNCTUATION && OPENERS.contains(form);
            tokens.add(new Token(
                    tokens.size(), raw.begin(), raw.end(), raw.kind(), word(raw, form, initial), initial && !opens));
            initial = opens || (initial && raw.kind() != Kind.WORD && raw.kind() != Kind.NUMBER);
        }
    }

    private WordForm word(Raw raw, String form, boolean initial) {
        String clean = raw.kind() == Kind.WORD && form.indexOf('\u00AD') >= 0 ? form.replace("\u00AD", "") : form;
        return initial && raw.kind() == Kind.WORD ? dictionary.analyseInitial(clean) : dictionary.analyse(clean);
    }
}
