package dev.laut.copy;

import dev.laut.article.PublicationTime;
import dev.laut.article.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.BitSet;

/** How an article of the window is written to a file: its words by their hashes, its text not at all. */
final class PrintedFormat {

    private PrintedFormat() {}

    static void write(Printed article, DataOutput out) throws IOException {
        out.writeUTF(article.address());
        out.writeUTF(article.publisher());
        out.writeUTF(article.published().map(PublicationTime::toString).orElse(""));
        out.writeUTF(article.kind().name());
        out.writeInt(article.length());
        Wording wording = article.wording();
        out.writeInt(wording.size());
        for (int word = 0; word < wording.size(); word++) {
            out.writeInt(wording.hash(word));
            Span span = wording.span(word, 1);
            out.writeInt(span.begin());
            out.writeInt(span.end());
            out.writeBoolean(wording.isQuoted(word));
        }
    }

    static Printed read(DataInput in) throws IOException {
        return new Printed(
                in.readUTF(),
                in.readUTF(),
                PublicationTime.parse(in.readUTF()),
                OwnPages.Kind.valueOf(in.readUTF()),
                in.readInt(),
                readWording(in));
    }

    private static Wording readWording(DataInput in) throws IOException {
        int size = in.readInt();
        int[] hashes = new int[size];
        int[] begins = new int[size];
        int[] ends = new int[size];
        BitSet quoted = new BitSet();
        for (int word = 0; word < size; word++) {
            hashes[word] = in.readInt();
            begins[word] = in.readInt();
            ends[word] = in.readInt();
            quoted.set(word, in.readBoolean());
        }
        return new Wording(hashes, begins, ends, quoted);
    }
}
