package dev.laut.statement.chain;

import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.statement.UnsourcedClaim;
import java.util.List;

/**
 * Who said what, through whom.
 *
 * @param statements in reading order
 * @param silences in reading order
 * @param claims what the outlet claims without a source, in reading order
 * @param entities the unnamed sources and documents that speak, which the mentions did not hold before
 * @param mentions the words that name those
 */
public record Attribution(
        List<Statement> statements,
        List<Silence> silences,
        List<UnsourcedClaim> claims,
        List<Entity> entities,
        List<Mention> mentions) {

    /** Nobody said anything. */
    public static final Attribution NONE = new Attribution(List.of(), List.of(), List.of(), List.of(), List.of());

    public Attribution {
        statements = List.copyOf(statements);
        silences = List.copyOf(silences);
        claims = List.copyOf(claims);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
    }
}
