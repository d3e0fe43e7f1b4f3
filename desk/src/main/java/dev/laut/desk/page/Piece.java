package dev.laut.desk.page;

import dev.laut.article.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Words of an article between two changes of what they are.
 *
 * @param ids of the entries whose first words these are: places that links lead to
 * @param said the innermost statement that they are content of
 * @param isFirst whether they are the first words shown of that statement: by keyboard a statement is one stop
 * @param note what is wrong or missing, as a key: "claim.HEDGE", "silence.DECLINED"; empty for nothing
 */
public record Piece(String text, List<String> ids, Optional<Said> said, boolean isFirst, String note) {

    public Piece {
        Objects.requireNonNull(text, "text");
        ids = List.copyOf(ids);
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(note, "note");
    }

    /** The id that the words themselves can have. */
    public Optional<String> id() {
        return ids.stream().findFirst();
    }

    /** Ids beyond the first, which need a place of their own. */
    public List<String> otherIds() {
        return ids.isEmpty() ? List.of() : ids.subList(1, ids.size());
    }

    /** A stretch of the article with one role. */
    public record Block(Role role, List<Piece> pieces) {

        public Block {
            Objects.requireNonNull(role, "role");
            pieces = List.copyOf(pieces);
        }
    }
}
