package dev.laut.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the articles of the window are written to a file: their terms and stories, not their text. */
final class ArchiveFormat {

    private static final int FORMAT = 1;

    private ArchiveFormat() {}

    static void write(Archive archive, DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(archive.size());
        for (int number = 0; number < archive.size(); number++) {
            Told article = archive.article(number);
            out.writeUTF(article.address());
            out.writeUTF(archive.story(number));
            out.writeUTF(article.publisher());
            out.writeUTF(article.title());
            out.writeUTF(article.day().toString());
            out.writeUTF(article.time().map(LocalTime::toString).orElse(""));
            out.writeBoolean(article.roundUp());
            write(article.bag(), archive.vocabulary(), out);
        }
    }

    static Archive read(DataInput in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("stories are saved in format " + format + ", this program reads " + FORMAT);
        }
        Archive archive = new Archive();
        int size = in.readInt();
        for (int number = 0; number < size; number++) {
            String address = in.readUTF();
            String story = in.readUTF();
            archive.add(readTold(address, archive.vocabulary(), in), story);
        }
        return archive;
    }

    private static Told readTold(String address, Vocabulary vocabulary, DataInput in) throws IOException {
        String publisher = in.readUTF();
        String title = in.readUTF();
        return new Told(
                address,
                publisher,
                title,
                Told.series(title),
                LocalDate.parse(in.readUTF()),
                Optional.of(in.readUTF()).filter(time -> !time.isEmpty()).map(LocalTime::parse),
                in.readBoolean(),
                readBag(vocabulary, in));
    }

    private static void write(Bag bag, Vocabulary vocabulary, DataOutput out) throws IOException {
        out.writeInt(bag.size());
        for (int at = 0; at < bag.size(); at++) {
            out.writeUTF(vocabulary.term(bag.term(at)));
            out.writeFloat(bag.weight(at));
        }
    }

    private static Bag readBag(Vocabulary vocabulary, DataInput in) throws IOException {
        int size = in.readInt();
        Map<Integer, Float> weights = new HashMap<>();
        for (int at = 0; at < size; at++) {
            weights.put(vocabulary.number(in.readUTF()), in.readFloat());
        }
        return Bag.of(weights);
    }
}
