package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;

/**
 * A place where words tell of an event.
 *
 * @param trigger what was found
 * @param token the verb or noun
 * @param spans its words, with a separated particle
 * @param clause the clause it stands in
 * @param sentence the sentence it stands in
 */
record Hit(Trigger trigger, Token token, List<Span> spans, Clause clause, Sentence sentence) {

    Hit {
        spans = List.copyOf(spans);
    }

    boolean isVerb() {
        return trigger.kind().isVerb();
    }

    /** Whether it is a participle before a noun: "die verhängten Sanktionen". */
    boolean isAttribute() {
        WordForm word = token.word();
        boolean finite = clause.finite().filter(token::equals).isPresent();
        return isVerb()
                && word.is(PartOfSpeech.PARTICIPLE)
                && !finite
                && !word.is(VerbForm.PARTICIPLE_2)
                && !word.is(VerbForm.INFINITIVE);
    }
}
