package dev.laut.statement;

import dev.laut.text.Document;
import java.util.List;

/** Finds the reported statements of a document, in reading order. Implementations are thread-safe. */
@FunctionalInterface
public interface StatementFinder {

    List<Finding> find(Document document);
}
