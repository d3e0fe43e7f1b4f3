package dev.laut.entity.names;

import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The names found so far: every token belongs to one at most. */
final class Cover {

    private final Document document;
    private final Name[] nameAt;

    Cover(Document document) {
        this.document = document;
        this.nameAt = new Name[document.tokens().size()];
    }

    Document document() {
        return document;
    }

    List<Token> tokens() {
        return document.tokens();
    }

    Token token(int at) {
        return document.tokens().get(at);
    }

    boolean isFree(int first, int end) {
        for (int at = first; at < end; at++) {
            if (nameAt[at] != null) {
                return false;
            }
        }
        return true;
    }

    /** The name that this token belongs to, or null. */
    Name at(int token) {
        return nameAt[token];
    }

    /** Adds a name where no other stands; says whether it did. */
    boolean add(Name name) {
        if (!isFree(name.first(), name.end())) {
            return false;
        }
        for (int at = name.first(); at < name.end(); at++) {
            nameAt[at] = name;
        }
        return true;
    }

    List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (int at = 0; at < nameAt.length; at++) {
            if (nameAt[at] != null && nameAt[at].first() == at) {
                names.add(nameAt[at]);
            }
        }
        return names;
    }
}
