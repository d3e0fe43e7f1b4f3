package dev.laut.lang.de;

import java.util.List;
import java.util.Objects;

/**
 * A word that a form can be a form of, with the readings it then has.
 *
 * @param lemma the basic form: "Angabe" and "angeben" for "Angaben"
 * @param part the part of speech
 * @param tags the readings, at least one, all of that part of speech
 */
public record Lexeme(String lemma, PartOfSpeech part, List<Tag> tags) {

    public Lexeme {
        Objects.requireNonNull(lemma, "lemma");
        Objects.requireNonNull(part, "part");
        tags = List.copyOf(tags);
    }
}
