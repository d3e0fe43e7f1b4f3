package dev.laut.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk on a free port with the sample articles; its end fails when the program did something wrong. */
public final class RunningDesk implements AutoCloseable {

    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Desk desk;

    public RunningDesk(Path folder) {
        this(DeskSettings.of(SampleStore.in(folder), 0, SampleStore.CLOCK));
    }

    public RunningDesk(DeskSettings settings) {
        desk = Desk.start(settings, faults::add);
    }

    public Browsing browse() {
        return new Browsing(desk.address());
    }

    public Desk desk() {
        return desk;
    }

    @Override
    public void close() {
        desk.close();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.size() + " faults", faults.get(0));
        }
    }
}
