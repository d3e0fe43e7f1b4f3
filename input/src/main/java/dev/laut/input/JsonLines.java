package dev.laut.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Page;
import dev.laut.article.PublicationTime;
import dev.laut.input.Problem.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Articles as JSON objects, one a line. A bad line is a failure of its own; the lines after it are read. */
final class JsonLines implements Contained {

    private final Lines lines;
    private final String location;
    private final long maxLine;
    private final ObjectMapper mapper;
    private boolean any;

    JsonLines(InputStream in, String location, long maxLine) {
        this.lines = new Lines(in, maxLine);
        this.location = location;
        this.maxLine = maxLine;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength((int) maxLine)
                .maxDocumentLength(maxLine)
                .build();
        mapper = new ObjectMapper(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    @Override
    public Optional<Input> next() throws InputException {
        while (hasLine()) {
            if (lines.isTooLong() || !lines.isBlank()) {
                any = true;
                return Optional.of(read());
            }
        }
        if (!any) {
            throw new InputException(Problem.of(location, Cause.EMPTY));
        }
        return Optional.empty();
    }

    private boolean hasLine() throws InputException {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new InputException(Streams.problem(location, e).atLine(lines.number()), e);
        }
    }

    private Input read() {
        try {
            if (lines.isTooLong()) {
                throw Streams.tooLarge(location, maxLine);
            }
            return article(parse(lines.bytes()), location, lines.number());
        } catch (InputException e) {
            return new Input.Failed(e.problem().atLine(lines.number()));
        }
    }

    private JsonNode parse(byte[] line) throws InputException {
        try {
            JsonNode node = mapper.readTree(line);
            if (node.isObject()) {
                return node;
            }
            throw new InputException(Problem.of(location, Cause.MALFORMED_JSON, "{...}?"));
        } catch (JacksonException e) {
            throw new InputException(Problem.of(location, Cause.MALFORMED_JSON, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new InputException(Streams.problem(location, e), e);
        }
    }

    private static Input article(JsonNode line, String file, long number) throws InputException {
        Optional<String> url = field(line, "url", file);
        String location = url.orElse(file + "#" + number);
        Given given = new Given(
                field(line, "id", file),
                url,
                field(line, "title", file),
                published(line, file),
                field(line, "outlet", file));
        Optional<String> text = field(line, "text", file);
        if (text.isPresent()) {
            return new Input.OfText(location, text.get(), given);
        }
        String html =
                field(line, "html", file).orElseThrow(() -> new InputException(Problem.of(file, Cause.NO_TEXT_FIELD)));
        byte[] content = html.getBytes(StandardCharsets.UTF_8);
        return new Input.OfPage(location, new Page(content, url, Optional.of("text/html; charset=utf-8")), given);
    }

    private static Optional<String> field(JsonNode line, String name, String file) throws InputException {
        JsonNode value = line.path(name);
        if (value.isContainerNode() || value.isBoolean()) {
            throw new InputException(Problem.of(file, Cause.BAD_FIELD, name, Streams.firstWords(value.toString())));
        }
        return Optional.of(value.asText("")).filter(text -> !text.isBlank() && !value.isNull());
    }

    private static Optional<PublicationTime> published(JsonNode line, String file) throws InputException {
        Optional<String> text = field(line, "published", file);
        Optional<PublicationTime> time = text.flatMap(PublicationTime::parse);
        if (text.isPresent() && time.isEmpty()) {
            throw new InputException(Problem.of(file, Cause.BAD_FIELD, "published", Streams.firstWords(text.get())));
        }
        return time;
    }
}
