package dev.laut.input;

import dev.laut.article.Page;
import dev.laut.input.Input.Skipped;
import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML responses of a web archive (WARC, ISO 28500); its other records are counted. */
final class WebArchive {

    private static final int OK = 200;

    private final long maxBytes;
    private final String location;
    private final Consumer<Input> each;
    private long number;
    private long skipped;

    WebArchive(long maxBytes, String location, Consumer<Input> each) {
        this.maxBytes = maxBytes;
        this.location = location;
        this.each = each;
    }

    /** Reads an archive whose compression is already undone. */
    void read(InputStream in) throws InputException {
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                each.accept(read(record.get()));
            }
        } catch (IOException e) {
            throw new InputException(problem(e), e);
        } finally {
            reportSkipped();
        }
        if (number == 0) {
            throw new InputException(Problem.of(location, Cause.EMPTY));
        }
    }

    /** The next record that holds a page. */
    private Optional<WarcRecord> next(WarcReader reader) throws IOException {
        while (true) {
            Optional<WarcRecord> record = reader.next();
            number += record.isPresent() ? 1 : 0;
            if (record.isEmpty() || isPage(record.get())) {
                return record;
            }
            skipped++;
        }
    }

    private static boolean isPage(WarcRecord record) throws IOException {
        return record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)
                && response.http().status() == OK
                && isHtml(response.http().contentType());
    }

    private static boolean isHtml(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
    }

    private Input read(WarcRecord record) throws IOException {
        WarcResponse response = (WarcResponse) record;
        try {
            HttpResponse http = response.http();
            byte[] body = Streams.readAll(http.bodyDecoded().stream(), maxBytes, location);
            Page page = new Page(
                    body, Optional.of(response.target()), http.headers().first("Content-Type"));
            return new Input.OfPage(response.target(), page, Given.NOTHING);
        } catch (InputException e) {
            return new Input.Failed(e.problem().atLine(number));
        }
    }

    private void reportSkipped() {
        if (skipped > 0) {
            each.accept(new Skipped(location, skipped, Skipped.What.RECORDS));
        }
    }

    private Problem problem(IOException failure) {
        Problem problem = failure instanceof ParsingException
                ? Problem.of(location, Cause.MALFORMED_ARCHIVE, Streams.words(failure))
                : Streams.problem(location, failure);
        return problem.atLine(number + 1);
    }
}
