package dev.laut.desk.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Keeps a file to one writer among several desks and processes. */
public final class Exclusive {

    private static final long PAUSE_NANOS = 20_000_000;

    private Exclusive() {}

    /**
     * Works on a file when nobody else does. Waits for its turn: others hold it for as long as writing a small file takes, and
     * the system lets go of it when a process ends, however that happens.
     *
     * @param file need not be there yet; a lock file is made beside it
     * @throws UncheckedIOException when that cannot be made
     */
    public static <T> T on(Path file, Supplier<T> work) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (!isLocked(channel)) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
                return work.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(lock + ": not locked", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock()).isPresent();
        } catch (OverlappingFileLockException e) {
            // Another desk of this very process has it.
            return false;
        }
    }
}
