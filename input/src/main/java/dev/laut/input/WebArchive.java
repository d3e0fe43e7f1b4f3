package dev.laut.input;

import dev.laut.article.Page;
import dev.laut.input.Input.Skipped;
import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The HTML responses of a web archive (WARC, ISO 28500); its other records are counted. */
final class WebArchive implements Contained {

    private static final int OK = 200;

    private final InputStream in;
    private final String location;
    private final long maxBytes;
    private Optional<WarcReader> opened = Optional.empty();
    private Optional<InputException> failure = Optional.empty();
    private boolean ended;
    private long number;
    private long skipped;

    /** Reads an archive whose compression is already undone. */
    WebArchive(InputStream in, String location, long maxBytes) {
        this.in = in;
        this.location = location;
        this.maxBytes = maxBytes;
    }

    @Override
    public Optional<Input> next() throws InputException {
        Optional<Input> page = ended ? Optional.empty() : page();
        if (page.isPresent()) {
            return page;
        }
        if (skipped > 0) {
            Input passedOver = new Skipped(location, skipped, Skipped.What.RECORDS);
            skipped = 0;
            return Optional.of(passedOver);
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (number == 0) {
            throw new InputException(Problem.of(location, Cause.EMPTY));
        }
        return Optional.empty();
    }

    /** The next page; at the end, and where the rest cannot be read, there is none. */
    private Optional<Input> page() {
        try {
            if (opened.isEmpty()) {
                opened = Optional.of(new WarcReader(in));
            }
            Optional<WarcRecord> record = next(opened.get());
            if (record.isPresent()) {
                return Optional.of(read(record.get()));
            }
        } catch (IOException e) {
            failure = Optional.of(new InputException(problem(e), e));
        }
        ended = true;
        return Optional.empty();
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

    private Problem problem(IOException failure) {
        Problem problem = failure instanceof ParsingException
                ? Problem.of(location, Cause.MALFORMED_ARCHIVE, Streams.words(failure))
                : Streams.problem(location, failure);
        return problem.atLine(number + 1);
    }
}
