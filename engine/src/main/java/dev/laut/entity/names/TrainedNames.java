package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.learn.Crf;
import dev.laut.text.Token;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The trained weights for names that come with the program; {@code names.weights.license} says what they rest on. */
public final class TrainedNames {

    private static final String RESOURCE = "names.weights";

    private TrainedNames() {}

    /**
     * The tagger with the program's weights, or the rules alone where there are none.
     *
     * @param knowledge the known names
     * @param role whether a word is a noun for what a person is
     * @param title whether a word before a first name is a title and no part of the name
     */
    public static NameTagger load(KnowledgeBase knowledge, Predicate<Token> role, Predicate<Token> title) {
        try (InputStream in = TrainedNames.class.getResourceAsStream(RESOURCE)) {
            return in == null ? new RuleTagger(knowledge, role) : new CrfTagger(knowledge, role, title, read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private static Crf read(InputStream in) throws IOException {
        return Crf.read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16)));
    }

    /** Writes weights as {@link #load} reads them. */
    public static void write(Crf weights, OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(stream))) {
            weights.write(out);
        }
    }
}
