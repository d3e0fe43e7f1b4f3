package dev.laut.entity;

import dev.laut.article.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * Words that someone says, with who says them to whom, as the statement stage knows it.
 *
 * @param content the reported words
 * @param speaker the id of the entity that speaks
 * @param addressee the id of the entity spoken to
 * @param direct whether the words are quoted, so that "ich" is the speaker; in indirect speech only "man" can be
 */
public record QuotedSpeech(Span content, String speaker, Optional<String> addressee, boolean direct) {

    public QuotedSpeech {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(addressee, "addressee");
    }
}
