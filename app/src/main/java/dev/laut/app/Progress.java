package dev.laut.app;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error that steps aside while something else is printed; none where that is no terminal. */
final class Progress implements AutoCloseable {

    private static final int REDRAW_MILLIS = 300;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final ProgressBar bar;

    private Progress(PrintStream err, ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    static Progress on(Surroundings surroundings, Messages messages) {
        PrintStream err = surroundings.err();
        if (!surroundings.isTerminal("err")) {
            return new Progress(err, null);
        }
        return new Progress(
                err,
                new ProgressBarBuilder()
                        .setTaskName(messages.get("progress"))
                        .setInitialMax(-1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REDRAW_MILLIS)
                        .setConsumer(
                                new DelegatingProgressBarConsumer(line -> draw(err, line), surroundings.width() - 1))
                        .build());
    }

    private static void draw(PrintStream err, String line) {
        synchronized (err) {
            err.print("\r" + line);
            err.flush();
        }
    }

    /** Prints without the bar getting in between. */
    void print(Runnable printing) {
        synchronized (err) {
            if (bar != null) {
                err.print(CLEAR);
                err.flush();
            }
            printing.run();
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            print(() -> {});
        }
    }
}
