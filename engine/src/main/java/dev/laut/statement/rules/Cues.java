package dev.laut.statement.rules;

import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Syntax;
import java.util.Arrays;

/** Which tokens of a document can be cues, looked up once. */
public final class Cues {

    private final CueClass[] verbs;
    private final CueClass[] nouns;
    private final boolean[] strong;

    Cues(Syntax syntax, CueLexicon lexicon) {
        this.verbs = new CueClass[syntax.size()];
        this.nouns = new CueClass[syntax.size()];
        this.strong = new boolean[syntax.size()];
        Arrays.fill(nouns, CueClass.NONE);
        for (int at = 0; at < syntax.size(); at++) {
            String verb = syntax.verb(at);
            verbs[at] = verb.isEmpty() ? CueClass.NONE : lexicon.verb(verb);
            strong[at] = verbs[at] != CueClass.NONE && lexicon.isStrong(verb);
            String noun = syntax.reading(at).nounLemma();
            if (!noun.isEmpty() && syntax.token(at).isCapitalised()) {
                nouns[at] = lexicon.noun(noun);
            }
        }
    }

    public CueClass verb(int at) {
        return verbs[at];
    }

    public CueClass noun(int at) {
        return nouns[at];
    }

    /** Whether the verb at this token reports as a rule. */
    public boolean isStrong(int at) {
        return strong[at];
    }
}
