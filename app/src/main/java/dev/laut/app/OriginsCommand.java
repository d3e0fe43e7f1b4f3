package dev.laut.app;

import dev.laut.store.OriginCounts;
import dev.laut.store.Store;
import dev.laut.store.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code laut origins}: who stands behind statements, each once. */
@Command(name = "origins", mixinStandardHelpOptions = true, versionProvider = LautCommand.Version.class)
final class OriginsCommand extends StoreAnswer {

    /** Articles that make a claim worth comparing. */
    private static final int SEVERAL = 2;

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--claims", descriptionKey = "origins.claims")
    private boolean claims;

    OriginsCommand(Surroundings surroundings, Messages messages) {
        super(surroundings, messages);
    }

    @Override
    int answer(Store opened) {
        return claims ? claims(opened) : origins(opened);
    }

    private int claims(Store opened) {
        List<Claim> found = opened.claims(query.query(), SEVERAL);
        ClaimText text = new ClaimText(messages(), surroundings());
        for (Claim claim : found) {
            if (isJson()) {
                json(claim);
            } else {
                lines(text.lines(claim));
            }
        }
        if (!isJson()) {
            line(found.isEmpty() ? messages().get("claims.none") : messages().count("claims", found.size()));
        }
        return Main.OK;
    }

    private int origins(Store opened) {
        OriginCounts origins = opened.origins(query.query());
        if (isJson()) {
            json(origins);
        } else {
            lines(lines(origins));
        }
        return Main.OK;
    }

    private List<String> lines(OriginCounts origins) {
        List<String> counts = new ArrayList<>(List.of(
                messages().count("statements", origins.statements()),
                messages().count("articles", origins.articles()),
                messages().count("outlets", origins.publishers())));
        if (origins.agencies() > 0) {
            counts.add(messages().count("Origin.AGENCY", origins.agencies()));
        }
        counts.add(messages().count("claims.origins", origins.origins().size()));
        List<String> lines = new ArrayList<>(new Layout(surroundings().width()).wrap("", String.join(", ", counts)));
        origins.origins()
                .forEach(line -> lines.add(Printable.line(
                                messages().count("Origin." + line.kind(), 1).substring(2) + ": " + line.name())
                        + " · "
                        + messages().count("articles", line.articles()) + ", "
                        + messages().count("outlets", line.publishers())));
        return lines;
    }
}
