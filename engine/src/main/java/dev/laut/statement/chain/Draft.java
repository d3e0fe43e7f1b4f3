package dev.laut.statement.chain;

import dev.laut.statement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement whose chain is being put together. */
final class Draft {

    private final Finding finding;
    private final int sentence;
    private final List<List<Source>> front = new ArrayList<>();
    private final List<List<Source>> behind = new ArrayList<>();
    private List<Source> speakers = List.of();
    private Optional<Draft> inherited = Optional.empty();
    private Optional<Draft> enclosing = Optional.empty();
    private Optional<Draft> carrier = Optional.empty();
    private Optional<Draft> repeated = Optional.empty();

    /** @param sentence the index of the sentence that reports it */
    Draft(Finding finding, int sentence) {
        this.finding = finding;
        this.sentence = sentence;
    }

    Finding finding() {
        return finding;
    }

    int sentence() {
        return sentence;
    }

    /** Who speaks, side by side; none when the words name nobody. */
    List<Source> speakers() {
        return speakers;
    }

    void speakBy(List<Source> sources) {
        speakers = List.copyOf(sources);
    }

    /** Between the outlet and the speaker, in the order of the chain. */
    List<List<Source>> front() {
        return front;
    }

    /** Behind the speaker, in the order of the chain. */
    List<List<Source>> behind() {
        return behind;
    }

    /** The statement whose speaker and chain this one carries on. */
    Optional<Draft> inherited() {
        return inherited;
    }

    /** Carries on {@code other}'s chain; a draft never carries on itself. */
    void inherit(Draft other) {
        if (other != this) {
            inherited = Optional.of(other);
        }
    }

    /** Carries on nobody's chain. */
    void leave() {
        inherited = Optional.empty();
    }

    /** The statement whose words these are a quoted part of: "er wolle einen „neuen Plan“ vorlegen". */
    Optional<Draft> enclosing() {
        return enclosing;
    }

    void encloseIn(Draft other) {
        enclosing = Optional.of(other);
    }

    /** The earlier statement of the same speaker that came by a way which this one's words do not repeat. */
    Optional<Draft> carrier() {
        return carrier;
    }

    void carryBy(Draft earlier) {
        carrier = Optional.of(earlier);
    }

    /** The statement of the text that this one repeats in a headline or pull quote, which says nothing of its source. */
    Optional<Draft> repeated() {
        return repeated;
    }

    /** Takes speaker and chain of {@code original} instead of its own. */
    void repeat(Draft original) {
        repeated = Optional.of(original);
    }

    /** Adds who passed it on; a fuller reading of the same words takes the place of a shorter one. */
    void add(Relay relay) {
        if (Stream.of(front, behind).flatMap(List::stream).anyMatch(step -> holds(step, relay.sources()))) {
            return;
        }
        front.removeIf(step -> holds(relay.sources(), step));
        (relay.place() == Relay.Place.BEHIND ? behind : front).add(relay.sources());
    }

    private static boolean holds(List<Source> outer, List<Source> inner) {
        return inner.stream()
                .allMatch(one -> outer.stream().anyMatch(other -> other.span().contains(one.span())));
    }
}
