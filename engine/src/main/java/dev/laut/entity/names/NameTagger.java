package dev.laut.entity.names;

import dev.laut.text.Document;
import java.util.List;

/** Finds the proper names of a document. Thread-safe. */
public interface NameTagger {

    /** The names in reading order, none overlapping another, each inside one sentence. */
    List<Name> tag(Document document);
}
