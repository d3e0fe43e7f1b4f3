package dev.laut.flink;

import dev.laut.input.ArticleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.FileEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Finds the files to read: those given, and of a folder every file of a known kind, in the order of the names. */
final class ArticleFolders implements FileEnumerator {

    private final List<FileSourceSplit> splits = new ArrayList<>();

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] paths, int desired) throws IOException {
        splits.clear();
        for (Path path : paths) {
            FileSystem files = path.getFileSystem();
            FileStatus status = files.getFileStatus(path);
            if (status.isDir()) {
                walk(files, path);
            } else {
                add(status);
            }
        }
        return List.copyOf(splits);
    }

    private void walk(FileSystem files, Path folder) throws IOException {
        FileStatus[] entries = files.listStatus(folder);
        Arrays.sort(entries, Comparator.comparing(entry -> entry.getPath().getName()));
        for (FileStatus entry : entries) {
            String name = entry.getPath().getName();
            if (entry.isDir() && !name.startsWith(".")) {
                walk(files, entry.getPath());
            } else if (!entry.isDir() && ArticleFile.isOne(name)) {
                add(entry);
            }
        }
    }

    private void add(FileStatus file) {
        splits.add(new FileSourceSplit(
                file.getPath().toString(),
                file.getPath(),
                0,
                file.getLen(),
                file.getModificationTime(),
                file.getLen()));
    }
}
