package dev.laut.input;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Why something that was given cannot be read. A skin puts it into words, in one line.
 *
 * @param location path or address as given
 * @param line the line of a JSONL input or the record of a web archive, counted from 1
 * @param cause the kind of reason
 * @param details what the words for {@code cause} need, such as a limit or a status; may be empty
 */
public record Problem(String location, OptionalLong line, Cause cause, List<String> details) {

    /** The kinds of reasons. */
    public enum Cause {
        MISSING,
        NO_PERMISSION,
        /** The file system or stream failed; detail: its words. */
        UNREADABLE,
        EMPTY,
        EMPTY_FOLDER,
        /** A folder holds files, but none of a kind that is read; detail: how many. */
        NO_ARTICLES,
        BINARY,
        /** Detail: the limit in megabytes. */
        TOO_LARGE,
        /** Compressed data that unpacks to far more than articles do. */
        EXPANDS_TOO_FAR,
        CUT_OFF,
        NOT_GZIP,
        DAMAGED_GZIP,
        /** Detail: what is wrong with the line. */
        MALFORMED_JSON,
        /** Details: the field, its value. */
        BAD_FIELD,
        NO_TEXT_FIELD,
        /** Detail: what is wrong with the archive. */
        MALFORMED_ARCHIVE,
        /** Detail: what is wrong with the feed. */
        MALFORMED_FEED,
        /** A list of feeds has none. */
        NO_FEEDS,
        BAD_ADDRESS,
        UNKNOWN_HOST,
        /** Detail: the address that is not public. */
        PRIVATE_ADDRESS,
        ROBOTS,
        TIMED_OUT,
        /** Detail: the status. */
        HTTP_STATUS,
        TOO_MANY_REDIRECTS,
        /** Detail: the Content-Type or Content-Encoding. */
        UNKNOWN_CONTENT,
        /** Detail: the connection's words. */
        NOT_FETCHED
    }

    public Problem {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(cause, "cause");
        details = List.copyOf(details);
    }

    static Problem of(String location, Cause cause, String... details) {
        return new Problem(location, OptionalLong.empty(), cause, List.of(details));
    }

    Problem at(String place) {
        return new Problem(place, line, cause, details);
    }

    Problem atLine(long number) {
        return new Problem(location, OptionalLong.of(number), cause, details);
    }

    /** The location, with the line where there is one: {@code "articles.jsonl#12"}. */
    public String place() {
        return line.isPresent() ? location + "#" + line.getAsLong() : location;
    }
}
