package dev.laut.store.export;

import dev.laut.record.RecordWriter;
import dev.laut.store.Store.StoredArticle;
import java.io.IOException;

/** Whole records. */
final class Records implements Exporter {

    private final RecordWriter writer = new RecordWriter();
    private final Appendable out;

    Records(Appendable out) {
        this.out = out;
    }

    @Override
    public void add(StoredArticle article) throws IOException {
        out.append(writer.write(article.articleRecord())).append('\n');
    }
}
