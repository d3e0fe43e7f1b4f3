package dev.laut.app;

import dev.laut.store.claim.Claim;
import dev.laut.store.claim.Claim.Change;
import dev.laut.store.claim.Claim.Place;
import dev.laut.store.claim.Claim.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A claim with its wordings side by side, as lines for a person. */
final class ClaimText {

    private final Messages messages;
    private final Style style;
    private final Layout layout;

    ClaimText(Messages messages, Surroundings surroundings) {
        this.messages = messages;
        this.style = new Style(surroundings.isColoured());
        this.layout = new Layout(surroundings.width());
    }

    List<String> lines(Claim claim) {
        List<String> lines = new ArrayList<>();
        String counts = String.join(
                ", ",
                messages.count("articles", claim.articles()),
                messages.count("outlets", claim.publishers()),
                messages.count("Origin.AGENCY", claim.agencies().size()),
                messages.count("claims.origins", claim.origins().size()));
        layout.wrap("", claim.speaker() + ": " + counts).forEach(line -> lines.add(style.strong(line)));
        if (!claim.origins().isEmpty()) {
            layout.wrap("  ", "<- " + String.join(", ", claim.origins())).forEach(line -> lines.add(style.voice(line)));
        }
        claim.versions().forEach(version -> lines.addAll(version(version)));
        lines.add("");
        return lines;
    }

    private List<String> version(Version version) {
        List<String> lines = new ArrayList<>(layout.wrap("  ", version.words()));
        if (version.isQuoted() && !version.changes().isEmpty()) {
            String changes = version.changes().stream().map(ClaimText::change).collect(Collectors.joining(" "));
            lines.addAll(layout.wrap("    " + messages.get("claims.changed") + " ", "    ", changes));
        }
        String places = version.places().stream().map(ClaimText::place).collect(Collectors.joining("; "));
        layout.wrap("    ", places).forEach(line -> lines.add(style.faint(line)));
        return lines;
    }

    private static String change(Change change) {
        String dropped = change.dropped().isEmpty() ? "" : "[-" + change.dropped() + "]";
        String added = change.added().isEmpty() ? "" : "[+" + change.added() + "]";
        return dropped + added;
    }

    private static String place(Place place) {
        return place.publisher() + ", " + place.published() + " [" + place.statement() + "]";
    }
}
