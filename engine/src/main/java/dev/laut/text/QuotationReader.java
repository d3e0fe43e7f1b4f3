package dev.laut.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks of all styles: „ “, „ ”, “ ”, » «, « », " ", ‚ ‘, › ‹. A quotation that goes on in the next
 * paragraph opens again there, so one that its paragraph does not close ends with the paragraph. Marks inside an open
 * quotation that open another style are left to it. Linear in the text.
 */
final class QuotationReader {

    /** Longer quotations in news are lost closing marks: of those in 850 articles none has more tokens. */
    private static final int LONGEST = 220;

    private final Document document;
    private final List<Quotation> found = new ArrayList<>();
    private int open = -1;

    private QuotationReader(Document document) {
        this.document = document;
    }

    static List<Quotation> read(Document document) {
        QuotationReader reader = new QuotationReader(document);
        reader.readAll();
        return reader.found;
    }

    private void readAll() {
        Sentence before = null;
        for (Sentence sentence : document.sentences()) {
            if (before != null && !sentence.segment().equals(before.segment())) {
                endParagraph(before.endToken());
            }
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                read(at);
            }
            before = sentence;
        }
        if (before != null) {
            endParagraph(before.endToken());
        }
    }

    private void endParagraph(int end) {
        if (open >= 0 && end - open <= LONGEST && end - open > 1) {
            found.add(new Quotation(open, end));
        }
        open = -1;
    }

    private void read(int at) {
        Token token = document.tokens().get(at);
        if (!token.isPunctuation() || token.form().length() != 1) {
            return;
        }
        char mark = token.form().charAt(0);
        if (open >= 0 && closes(document.tokens().get(open).form().charAt(0), mark, at)) {
            if (at + 1 - open <= LONGEST) {
                found.add(new Quotation(open, at + 1));
            }
            open = -1;
        } else if (opens(mark, at) && (open < 0 || mark == '„' || at - open > LONGEST)) {
            open = at;
        }
    }

    private boolean opens(char mark, int at) {
        return switch (mark) {
            case '„', '‟', '»', '«', '“', '‚', '›', '‹' -> true;
            case '"', '”' -> !touchesPrevious(at) || (touchesNext(at) && !followsWord(at));
            default -> false;
        };
    }

    private boolean closes(char opening, char mark, int at) {
        return switch (opening) {
            case '„', '‟' -> mark == '“' || mark == '”' || mark == '"';
            case '“', '”' -> mark == '”' || mark == '“' || mark == '"';
            case '"' -> (mark == '"' && (touchesPrevious(at) || !touchesNext(at))) || mark == '“' || mark == '”';
            case '»' -> mark == '«';
            case '«' -> mark == '»';
            case '‚' -> mark == '‘' || mark == '’' || mark == '\'';
            case '›' -> mark == '‹';
            default -> opening == '‹' && mark == '›';
        };
    }

    private boolean touchesNext(int at) {
        List<Token> tokens = document.tokens();
        return at + 1 < tokens.size()
                && tokens.get(at + 1).begin() == tokens.get(at).end();
    }

    private boolean followsWord(int at) {
        return at > 0 && document.tokens().get(at - 1).isWord();
    }

    private boolean touchesPrevious(int at) {
        List<Token> tokens = document.tokens();
        return at > 0 && tokens.get(at - 1).end() == tokens.get(at).begin();
    }
}
