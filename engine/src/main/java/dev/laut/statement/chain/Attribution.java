package dev.laut.statement.chain;

import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import java.util.List;

/**
 * Who said what, through whom.
 *
 * @param statements in reading order
 * @param silences in reading order
 * @param entities the unnamed sources and documents that speak, which the mentions did not hold before
 * @param mentions the words that name those
 */
public record Attribution(
        List<Statement> statements, List<Silence> silences, List<Entity> entities, List<Mention> mentions) {

    public Attribution {
        statements = List.copyOf(statements);
        silences = List.copyOf(silences);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
