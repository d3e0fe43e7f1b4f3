package dev.laut.entity;

import dev.laut.text.Token;
import java.util.List;

/** Which tokens stand inside quotation marks. */
final class QuoteMap {

    /** A quotation mark that never closes opens nothing: no quotation is longer, in tokens. */
    private static final int LONGEST = 400;

    private final boolean[] quoted;

    QuoteMap(List<Token> tokens) {
        quoted = new boolean[tokens.size()];
        int open = -1;
        for (Token token : tokens) {
            String form = token.form();
            if (!token.isPunctuation()) {
                continue;
            }
            boolean straight = form.equals("\"");
            if (open < 0 && (form.equals("„") || form.equals("»") || straight || form.equals("“"))) {
                open = token.index();
            } else if (open >= 0 && (form.equals("“") || form.equals("”") || form.equals("«") || straight)) {
                fill(open, token.index());
                open = -1;
            } else if (open >= 0 && form.equals("„")) {
                open = token.index();
            }
        }
    }

    private void fill(int open, int close) {
        if (close - open <= LONGEST) {
            for (int at = open + 1; at < close; at++) {
                quoted[at] = true;
            }
        }
    }

    boolean isQuoted(int token) {
        return token >= 0 && quoted[token];
    }

    /** Whether one of two tokens stands inside quotation marks and the other does not. */
    boolean differ(int one, int other) {
        return isQuoted(one) != isQuoted(other);
    }
}
