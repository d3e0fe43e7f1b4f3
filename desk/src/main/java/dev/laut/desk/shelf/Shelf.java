package dev.laut.desk.shelf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.laut.desk.guard.Exclusive;
import dev.laut.desk.shelf.Collection.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All collections, a file of JSON for each, and one of what it was before its last change. Everybody sees their own. Thread-safe; several processes may share them. */
public final class Shelf {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** Somebody's collections, by name. */
    public synchronized List<Collection> of(String owner) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(Shelf::read)
                    .filter(collection -> collection.owner().equals(owner))
                    .sorted(Comparator.comparing(Collection::name).thenComparing(Collection::id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": not read", e);
        }
    }

    /** Somebody's collection; empty also for somebody else's. */
    public synchronized Optional<Collection> of(String owner, String id) {
        Path file = folder.resolve(id + ".json");
        return ID.matcher(id).matches() && Files.exists(file)
                ? Optional.of(read(file)).filter(found -> found.owner().equals(owner))
                : Optional.empty();
    }

    public synchronized Collection begin(String owner, String name) {
        Collection begun = new Collection(UUID.randomUUID().toString(), owner, name, "", List.of());
        write(begun, folder.resolve(begun.id() + ".json"));
        return begun;
    }

    public Optional<Collection> add(String owner, String id, Item item) {
        return change(owner, id, old -> {
            List<Item> items = new ArrayList<>(old.items());
            items.add(item);
            return new Collection(old.id(), old.owner(), old.name(), old.note(), items);
        });
    }

    /** Another note for the whole, or for an item of it. */
    public Optional<Collection> note(String owner, String id, Optional<Integer> item, String note) {
        return change(owner, id, old -> {
            List<Item> items = new ArrayList<>(old.items());
            item.filter(number -> number < items.size())
                    .ifPresent(number -> items.set(number, items.get(number).with(note)));
            return new Collection(old.id(), old.owner(), old.name(), item.isPresent() ? old.note() : note, items);
        });
    }

    public Optional<Collection> remove(String owner, String id, int item) {
        return change(owner, id, old -> {
            List<Item> items = new ArrayList<>(old.items());
            if (item < items.size()) {
                items.remove(item);
            }
            return new Collection(old.id(), old.owner(), old.name(), old.note(), items);
        });
    }

    /** Whether there is a last change that can be taken back. */
    public boolean canUndo(String owner, String id) {
        return of(owner, id).isPresent() && Files.exists(before(id));
    }

    /** Takes the last change back; taking that back brings the change again. Empty where there is none. */
    public Optional<Collection> undo(String owner, String id) {
        return canUndo(owner, id) ? change(owner, id, now -> read(before(id))) : Optional.empty();
    }

    private Path before(String id) {
        return folder.resolve(id + ".before");
    }

    private synchronized Optional<Collection> change(String owner, String id, UnaryOperator<Collection> change) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Exclusive.on(folder.resolve("collections"), () -> {
            Optional<Collection> now = of(owner, id);
            Optional<Collection> changed = now.map(change);
            now.ifPresent(old -> write(old, before(id)));
            changed.ifPresent(fresh -> write(fresh, folder.resolve(id + ".json")));
            return changed;
        });
    }

    private static Collection read(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Collection.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not read", e);
        }
    }

    /** Whole or not at all. */
    private void write(Collection collection, Path file) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(collection.id() + ".new");
            Files.write(fresh, MAPPER.writeValueAsBytes(collection));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not written", e);
        }
    }
}
