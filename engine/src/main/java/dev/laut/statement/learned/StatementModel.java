package dev.laut.statement.learned;

import dev.laut.learn.Crf;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The trained weights of all stages. Immutable and thread-safe.
 *
 * @param cues of {@link CueStage}
 * @param arguments of {@link ArgumentStage}
 * @param quotations of {@link QuotationStage}: is a quotation a statement
 * @param links of {@link QuotationStage}: does a candidate report a quotation
 * @param sentences of {@link SentenceStage}
 * @param speakers of {@link SpeakerStage}
 * @param media of {@link MediumStage}
 */
public record StatementModel(
        Crf cues, Crf arguments, Crf quotations, Crf links, Crf sentences, Crf speakers, Crf media) {

    /** Begins every file of weights: "Laut", and the version of the features they are for. */
    private static final int MAGIC = 0x4C617502;

    /** Writes the weights, in eight bits each. */
    public void write(OutputStream stream) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(stream))) {
            out.writeInt(MAGIC);
            for (Crf stage : new Crf[] {cues, arguments, quotations, links, sentences, speakers, media}) {
                stage.write(out);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static StatementModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(new InflaterInputStream(stream), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("no weights for statements, or of another version");
        }
        return new StatementModel(
                Crf.read(in), Crf.read(in), Crf.read(in), Crf.read(in), Crf.read(in), Crf.read(in), Crf.read(in));
    }
}
