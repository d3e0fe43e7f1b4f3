package dev.laut.store;

import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordReader;
import dev.laut.record.RecordWriter;
import dev.laut.store.sql.Packed;

/** Records as they lie in the store: their JSON, packed against the article's text. Thread-safe. */
final class RecordPacking {

    private static final RecordWriter WRITER = new RecordWriter();
    private static final RecordReader READER = new RecordReader();

    private RecordPacking() {}

    static byte[] pack(ArticleRecord articleRecord) {
        return Packed.against(articleRecord.article().text(), Packed.encoded(WRITER.write(articleRecord)));
    }

    static ArticleRecord open(byte[] text, byte[] packed) {
        return READER.read(Packed.decoded(Packed.openAgainst(Packed.text(text), packed)));
    }
}
