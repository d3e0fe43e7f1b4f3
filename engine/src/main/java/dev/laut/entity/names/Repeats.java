package dev.laut.entity.names;

import dev.laut.entity.EntityKind;
import dev.laut.entity.names.Name.Kind;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A part of a name found elsewhere in the article, standing alone: the surname, the abbreviation, the firm's first word. */
final class Repeats {

    private static final String MARKS = "„“”\"»«‚‘’›‹";

    private final Cover cover;
    private final Map<String, Name> sources = new HashMap<>();

    Repeats(Cover cover) {
        this.cover = cover;
        for (Name name : cover.names()) {
            collect(name);
        }
    }

    private void collect(Name name) {
        List<Token> tokens = cover.tokens();
        String last = tokens.get(name.end() - 1).form();
        if (name.kind() == Kind.PERSON && name.end() - name.first() > 1) {
            sources.putIfAbsent(last, name);
        } else if (name.kind() != Kind.PERSON && name.end() - name.first() == 1) {
            sources.putIfAbsent(last, name);
        }
    }

    void apply(Sentence sentence) {
        for (Token token : sentence) {
            int at = token.index();
            if (token.isArabicSurname() && cover.isFree(at, at + 1)) {
                addSurname(at, sources.get(token.form()));
            } else if (Shape.isCapital(token)
                    && cover.isFree(at, at + 1)
                    && !(token.initial() && isSentenceWord(token) && !isSpeaker(token))) {
                Name source = source(token.form());
                if (source != null && !isBare(source, at) && !KnownNames.isCommonNoun(source.actors(), at, cover)) {
                    cover.add(new Name(at, at + 1, source.kind(), source.actors(), "repeated-name"));
                }
            }
        }
    }

    /** "al-Golani", and "Sheib ad-Din" of "Ayman Sheib ad-Din". */
    private void addSurname(int at, Name source) {
        if (source == null) {
            return;
        }
        boolean two = source.end() - source.first() > 2
                && at > 0
                && cover.isFree(at - 1, at)
                && cover.token(at - 1)
                        .form()
                        .equals(cover.token(source.end() - 2).form());
        cover.add(new Name(two ? at - 1 : at, at + 1, source.kind(), source.actors(), "repeated-name"));
    }

    private static boolean isSentenceWord(Token token) {
        return Shape.isFunctionWord(token.word()) && !Shape.isUnknown(token.word());
    }

    /** "Kurz" in "Kurz sagte ..." where Sebastian Kurz is named, and not in "Kurz vor dem Treffen". */
    private boolean isSpeaker(Token token) {
        Name name = sources.get(token.form());
        return name != null && name.kind() == Kind.PERSON && cover.document().isBeforeVerb(token);
    }

    private Name source(String form) {
        Name exact = sources.get(form);
        return exact != null || !form.endsWith("s") ? exact : sources.get(form.substring(0, form.length() - 1));
    }

    /** An article that writes a paper's name in marks means by the bare word what everybody means by it: "die Welt". */
    private boolean isBare(Name source, int at) {
        boolean paper = !source.actors().isEmpty()
                && source.actors().get(0).kind() == EntityKind.MEDIUM
                && Shape.isNoun(cover.token(at).word());
        return paper && isMarked(source.first()) && !isMarked(at);
    }

    private boolean isMarked(int at) {
        return at > 0 && MARKS.contains(cover.token(at - 1).form());
    }
}
