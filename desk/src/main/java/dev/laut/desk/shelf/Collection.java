package dev.laut.desk.shelf;

import java.util.List;
import java.util.Objects;

/**
 * A person's own dossier.
 *
 * @param id unguessable
 * @param note what the person writes about the whole
 */
public record Collection(String id, String owner, String name, String note, List<Item> items) {

    /**
     * Words that were collected, as they stood then.
     *
     * @param place the path of the article with these words
     * @param chain the names from the publisher to the origin
     * @param address of the article
     */
    public record Item(
            String place,
            String words,
            String speaker,
            List<String> chain,
            String title,
            String publisher,
            String published,
            String address,
            String note) {

        public Item {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(words, "words");
            chain = List.copyOf(chain);
        }

        Item with(String newNote) {
            return new Item(place, words, speaker, chain, title, publisher, published, address, newNote);
        }
    }

    public Collection {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(note, "note");
        items = List.copyOf(items);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a collection without a name: " + id);
        }
    }
}
