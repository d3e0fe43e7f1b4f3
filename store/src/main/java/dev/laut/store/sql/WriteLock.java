package dev.laut.store.sql;

import dev.laut.store.sql.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder to one writer. The system lets go of it when the process ends, however that happens. */
final class WriteLock implements StorePlace.Lock {

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriteLock on(Path folder) {
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(folder.resolve("laut.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw locked(folder, channel, null);
            }
            return new WriteLock(channel);
        } catch (OverlappingFileLockException e) {
            throw locked(folder, channel, e);
        } catch (IOException e) {
            throw new StoreException(Reason.READ_ONLY, folder.toString(), "", e);
        }
    }

    private static StoreException locked(Path folder, FileChannel channel, Exception cause) {
        close(channel);
        return new StoreException(Reason.LOCKED, folder.toString(), "", cause);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "laut.lock", String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
