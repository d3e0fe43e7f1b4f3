package dev.laut.store;

import dev.laut.article.Page;
import dev.laut.article.PublicationTime;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.store.sql.Packed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** An input as bytes, with what was said about it: all that is needed to read it again. */
public final class InputFormat {

    private static final int PAGE = 'P';
    private static final int TEXT = 'T';

    private InputFormat() {}

    /** An input and what the user said about all inputs. */
    public record Kept(Input input, Given options) {}

    /**
     * An input with what the user said about all inputs, as bytes.
     *
     * @throws IllegalArgumentException for what is neither a page nor a text
     */
    public static byte[] write(Input input, Given options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (input instanceof Input.OfPage page) {
                out.writeByte(PAGE);
                string(out, page.location());
                given(out, page.given());
                given(out, options);
                optional(out, page.page().address());
                optional(out, page.page().contentType());
                bytes(out, page.page().content());
            } else if (input instanceof Input.OfText text) {
                out.writeByte(TEXT);
                string(out, text.location());
                given(out, text.given());
                given(out, options);
                string(out, text.text());
            } else {
                throw new IllegalArgumentException("nothing to keep: " + input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same for the same input with the same options, and for no other. */
    public static String fingerprint(byte[] written) {
        return Fingerprint.of(written);
    }

    /** What {@link #write} wrote. */
    public static Kept read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean isPage = in.readByte() == PAGE;
            String location = string(in);
            Given given = given(in);
            Given options = given(in);
            if (!isPage) {
                return new Kept(new Input.OfText(location, string(in), given), options);
            }
            Optional<String> address = optional(in);
            Optional<String> contentType = optional(in);
            Page page = new Page(in.readNBytes(in.readInt()), address, contentType);
            return new Kept(new Input.OfPage(location, page, given), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void given(DataOutputStream out, Given given) throws IOException {
        optional(out, given.id());
        optional(out, given.url());
        optional(out, given.title());
        optional(out, given.published().map(PublicationTime::toString));
        optional(out, given.publisher());
    }

    private static Given given(DataInputStream in) throws IOException {
        return new Given(
                optional(in), optional(in), optional(in), optional(in).flatMap(PublicationTime::parse), optional(in));
    }

    private static void optional(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            string(out, text.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(string(in)) : Optional.empty();
    }

    private static void string(DataOutputStream out, String text) throws IOException {
        bytes(out, Packed.encoded(text));
    }

    private static String string(DataInputStream in) throws IOException {
        return Packed.decoded(in.readNBytes(in.readInt()));
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
