package dev.laut.app;

import dev.laut.record.ArticleRecord;
import dev.laut.record.RecordWriter;
import java.io.PrintStream;

/** Prints records as JSON, one a line. */
final class JsonOutput implements RecordOutput {

    private final RecordWriter writer = new RecordWriter();
    private final PrintStream out;

    JsonOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public String text(ArticleRecord articleRecord) {
        return writer.write(articleRecord);
    }

    @Override
    public void add(ArticleRecord articleRecord, String text) {
        out.print(text);
        out.print('\n');
    }

    @Override
    public void end() {}
}
