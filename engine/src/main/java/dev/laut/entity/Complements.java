package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a name after a noun phrase says on whose it is: "Präsident der Ukraine", "Polizei Köln". Thread-safe. */
final class Complements {

    private final KnowledgeBase knowledge;

    Complements(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The phrase with the name that follows it as its complement; as it is when there is none. */
    NounPhrase add(NounPhrase phrase, Sentence sentence, List<Token> tokens, Name[] names) {
        int next = phrase.end();
        if (next >= sentence.endToken()) {
            return phrase;
        }
        String link = tokens.get(next).form();
        boolean article = Set.of("der", "des", "von", "vom", "in", "im", "bei", "beim", "für")
                .contains(link);
        int at = article ? next + 1 : next;
        if (article && at < sentence.endToken() && tokens.get(at).is("der")) {
            at++;
        }
        if (at >= sentence.endToken() || names[at] == null || names[at].first() != at) {
            return phrase;
        }
        Name name = names[at];
        boolean genitive = !article
                && name.kind() == Name.Kind.PLACE
                && tokens.get(name.end() - 1).form().endsWith("s");
        boolean seat = !article
                && name.kind() == Name.Kind.PLACE
                && !phrase.noun().sort().isPerson();
        if ((article && name.kind() != Name.Kind.PERSON) || genitive || seat) {
            Optional<String> country = phrase.country().or(() -> countryOf(name));
            Optional<String> owner = phrase.owner().or(() -> Optional.of(nameOf(name, tokens)));
            return new NounPhrase(
                    phrase.first(),
                    phrase.head(),
                    name.end(),
                    phrase.noun(),
                    phrase.determiner(),
                    phrase.plural(),
                    country,
                    owner);
        }
        return phrase;
    }

    /** The state that a name is or is the capital of. */
    Optional<String> countryOf(Name name) {
        if (name.actors().isEmpty()) {
            return Optional.empty();
        }
        Actor actor = name.actors().get(0);
        boolean state = actor.kind() == EntityKind.STATE || actor.kind() == EntityKind.GOVERNMENT;
        return state ? actor.country() : knowledge.countryOfCapital(actor.name());
    }

    /** The name that an actor is known by, else the words. */
    static String nameOf(Name name, List<Token> tokens) {
        if (!name.actors().isEmpty()) {
            return name.actors().get(0).name();
        }
        StringBuilder words = new StringBuilder();
        for (int at = name.first(); at < name.end(); at++) {
            words.append(words.length() > 0 ? " " : "").append(tokens.get(at).form());
        }
        return words.toString();
    }
}
