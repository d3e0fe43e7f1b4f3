package dev.laut.entity;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;

/** Nouns that say where somebody is from or how old: "der Lette", "der Berner", "die 54-Jährige". Thread-safe. */
final class Natives {

    private static final String AGED = "-Jährige";
    private static final String AGE = "-jähriger";

    private final KnowledgeBase knowledge;

    Natives(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the word is a number of years that stands for a person: "54-Jährige". */
    static boolean isAged(Token token) {
        return !token.form().isEmpty()
                && Character.isDigit(token.form().charAt(0))
                && token.form().contains(AGED);
    }

    /** Whether a noun says how old somebody is: "54-jähriger". */
    static boolean isAge(String lemma) {
        return lemma.endsWith(AGE);
    }

    /** "die 54-Jährige", "der 54-Jährigen" are women, "der 54-Jährige" is a man. */
    private static HeadNoun aged(int head, List<Token> tokens) {
        Token token = tokens.get(head);
        List<Token> before = tokens.subList(Math.max(0, head - 2), head);
        boolean woman = token.form().endsWith("n")
                ? before.stream().anyMatch(word -> isOf(word, "der", "dieser", "einer"))
                : before.stream().anyMatch(word -> isOf(word, "die", "diese", "eine"));
        String years = token.form().substring(0, token.form().indexOf(AGED));
        return new HeadNoun(years + AGE, HeadNoun.Sort.PERSON, woman);
    }

    /** The noun at this place, when it is one; of the people of towns only one who stands alone behind an article. */
    Optional<HeadNoun> at(int head, List<Token> tokens) {
        Token token = tokens.get(head);
        if (isAged(token)) {
            return Optional.of(aged(head, tokens));
        }
        return country(token).isPresent() || (isAlone(head, tokens) && isOfTown(token.form()))
                ? Optional.of(new HeadNoun(
                        token.lower(), HeadNoun.Sort.PERSON, token.lower().endsWith("in")))
                : Optional.empty();
    }

    /** The state whose people the noun names, in the singular. */
    Optional<String> country(Token token) {
        return knowledge.countryOfInhabitant(token.form());
    }

    private static boolean isAlone(int head, List<Token> tokens) {
        boolean followed = head + 1 < tokens.size() && !tokens.get(head + 1).isCapitalised();
        return followed && head > 0 && isOf(tokens.get(head - 1), "der", "die", "dieser", "diese");
    }

    private boolean isOfTown(String form) {
        String plain = form.endsWith("erin") ? form.substring(0, form.length() - 2) : form;
        if (!plain.endsWith("er") || plain.length() < 5) {
            return false;
        }
        String stem = plain.substring(0, plain.length() - 2);
        return isPlace(stem)
                || isPlace(stem + "en")
                || (stem.endsWith("n") && isPlace(stem.substring(0, stem.length() - 1) + "en"));
    }

    private boolean isPlace(String name) {
        return knowledge.isPlaceName(name);
    }

    private static boolean isOf(Token token, String... words) {
        return List.of(words).contains(token.lower());
    }
}
