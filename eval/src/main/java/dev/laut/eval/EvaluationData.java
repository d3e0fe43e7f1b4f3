package dev.laut.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the folder of evaluation data beside the checkout. Nothing of it is part of the project; whatever measures
 * with it is skipped, and says so, where the folder is missing.
 */
public final class EvaluationData {

    private EvaluationData() {}

    /**
     * The folder or file {@code name} of the evaluation data, such as "quotations/dev". Looked for in the folder that
     * the system property {@code laut.data} names, else in {@code shared/data} beside the checkout.
     */
    public static Optional<Path> find(String name) {
        return root().map(root -> root.resolve(name)).filter(Files::exists);
    }

    /** The folder that holds all of them. */
    public static Optional<Path> root() {
        String given = System.getProperty("laut.data");
        Path root = given != null
                ? Path.of(given)
                : checkout().resolveSibling("shared").resolve("data");
        return Optional.of(root).filter(Files::isDirectory);
    }

    /** The checkout's root: the outermost folder above the working folder that holds a {@code pom.xml}. */
    public static Path checkout() {
        Path at = Path.of("").toAbsolutePath();
        Path found = at;
        for (Path folder = at; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("pom.xml"))) {
                found = folder;
            }
        }
        return found;
    }
}
