package dev.laut.app;

import dev.laut.record.ArticleRecord;
import java.util.function.Consumer;

/** Hands records on as they come, and prints what follows from all of them after the last one. */
final class Collecting implements RecordOutput {

    private final Consumer<ArticleRecord> taker;
    private final Runnable printer;

    Collecting(Consumer<ArticleRecord> taker, Runnable printer) {
        this.taker = taker;
        this.printer = printer;
    }

    @Override
    public String text(ArticleRecord articleRecord) {
        return "";
    }

    @Override
    public void add(ArticleRecord articleRecord, String text) {
        taker.accept(articleRecord);
    }

    @Override
    public void end() {
        printer.run();
    }
}
