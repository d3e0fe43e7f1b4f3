package dev.laut.event;

import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads where an event is: the place that a preposition leads to, nearest to the words that tell of it. */
final class PlaceReader {

    private static final Set<String> WHERE =
            Set.of("in", "im", "ins", "bei", "beim", "nach", "vor", "auf", "nahe", "nördlich", "südlich", "am", "an");

    /** How many words may stand between a noun and its place: "Treffen mit Xi in Peking". */
    private static final int BESIDE = 4;

    private PlaceReader() {}

    /**
     * Where an event is.
     *
     * @param place the place that is certain
     * @param alternatives places of which the article leaves open which it is
     */
    record Where(Optional<String> place, List<String> alternatives) {

        static final Where NOWHERE = new Where(Optional.empty(), List.of());

        Where {
            alternatives = List.copyOf(alternatives);
        }

        boolean isKnown() {
            return place.isPresent() || !alternatives.isEmpty();
        }
    }

    static Where read(Hit hit, Layers layers) {
        List<Part> places = Part.of(hit.clause(), layers).stream()
                .filter(part -> layers.isPlace(part.mention()) && !part.isGenitive(layers))
                .filter(part -> hit.isVerb() || isBeside(part, hit))
                .toList();
        List<Part> open = alternatives(places, layers);
        Optional<String> nearest = places.stream()
                .filter(part -> WHERE.contains(part.preposition()) && !open.contains(part))
                .min((one, other) -> Integer.compare(distance(one, hit), distance(other, hit)))
                .or(() -> visited(hit, places, open))
                .map(Part::entity);
        return new Where(nearest, open.stream().map(Part::entity).toList());
    }

    private static Optional<Part> visited(Hit hit, List<Part> places, List<Part> open) {
        boolean visits = hit.isVerb() && hit.trigger().word().equals("besuchen") && open.isEmpty();
        return visits ? places.stream().reduce((first, last) -> last) : Optional.empty();
    }

    /** Whether it may belong to a noun: right after it, or elsewhere in a clause that only tells of the event. */
    private static boolean isBeside(Part place, Hit hit) {
        int after = place.first().index() - hit.token().index();
        return (after > 0 && after <= BESIDE) || RoleReader.isLight(hit.clause());
    }

    private static int distance(Part part, Hit hit) {
        return Math.abs(part.first().index() - hit.token().index());
    }

    /** The row of places that "oder" closes: "nach Florida, Palm Beach oder Washington". */
    private static List<Part> alternatives(List<Part> places, Layers layers) {
        List<Part> row = new ArrayList<>();
        for (Part place : places) {
            if (!row.isEmpty() && !isNext(row.get(row.size() - 1), place, layers)) {
                row.clear();
            }
            row.add(place);
            if (row.size() > 1
                    && layers.before(place.first())
                            .filter(word -> word.is("oder"))
                            .isPresent()) {
                return row;
            }
        }
        return List.of();
    }

    private static boolean isNext(Part last, Part place, Layers layers) {
        Optional<Token> between = layers.after(last.last());
        return place.first().index() - last.last().index() == 2
                && between.filter(word -> word.is(",") || word.is("oder")).isPresent();
    }
}
