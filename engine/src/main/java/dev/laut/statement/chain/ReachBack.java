package dev.laut.statement.chain;

import dev.laut.lang.de.PartOfSpeech;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sentences that name the source of what stands before them: "Das berichtete der Sender unter Berufung auf einen
 * Beamten.", "So zitieren ihn die Agenturen dpa und AFP."
 */
final class ReachBack {

    private static final Set<String> OPENINGS = Set.of("das", "dies", "darüber", "davon", "hierüber", "so");

    private static final Set<String> VERBS = Set.of(
            "berichten",
            "melden",
            "zitieren",
            "mitteilen",
            "sagen",
            "schreiben",
            "erklären",
            "teilen",
            "gehen",
            "hervorgehen",
            "stehen",
            "erfahren",
            "verbreiten",
            "bestätigen",
            "ergeben",
            "heißen",
            "veröffentlichen");

    /** The verb stands near the opening: "Das teilte das Ministerium mit". */
    private static final int VERB_WITHIN = 3;

    /**
     * The words of such a sentence.
     *
     * @param subject who reports, side by side
     * @param behind on whom they rely
     */
    record Found(List<Source> subject, List<List<Source>> behind) {

        Found {
            subject = List.copyOf(subject);
            behind = List.copyOf(behind);
        }

        /** The steps from who reports to whom it goes back. */
        List<List<Source>> steps() {
            return subject.isEmpty()
                    ? behind
                    : Stream.concat(Stream.of(subject), behind.stream()).toList();
        }
    }

    private ReachBack() {}

    static Optional<Found> read(Document document, Sentence sentence, SourceReader reader, List<Relay> relays) {
        if (!OPENINGS.contains(sentence.get(0).lower())) {
            return Optional.empty();
        }
        int verb = verb(sentence);
        if (verb < 0) {
            return Optional.empty();
        }
        List<Source> subject = subject(document, sentence, reader, sentence.firstToken() + verb + 1);
        List<List<Source>> behind = relays.stream()
                .filter(relay -> relay.place() == Relay.Place.BEHIND)
                .map(Relay::sources)
                .toList();
        List<Source> front = subject.isEmpty() ? firstFront(relays) : subject;
        return front.isEmpty() && behind.isEmpty() ? Optional.empty() : Optional.of(new Found(front, behind));
    }

    private static int verb(Sentence sentence) {
        for (int at = 1; at < Math.min(sentence.size(), 1 + VERB_WITHIN); at++) {
            if (sentence.get(at).word().isFiniteThirdPerson()
                    && sentence.get(at).word().hasLemmaOf(VERBS)) {
                return at;
            }
        }
        return -1;
    }

    /** The first phrase after the verb that names a source; pronouns before it are skipped: "zitieren ihn die ...". */
    private static List<Source> subject(Document document, Sentence sentence, SourceReader reader, int begin) {
        for (int at = begin; at < Math.min(sentence.endToken(), begin + 3); at++) {
            if (document.tokens().get(at).word().is(PartOfSpeech.PREPOSITION)) {
                return List.of();
            }
            List<Source> sources = new ArrayList<>(reader.sources(at, sentence.endToken()));
            if (!sources.isEmpty()) {
                return sources.stream().allMatch(ReachBack::isSource) ? sources : List.of();
            }
        }
        return List.of();
    }

    private static boolean isSource(Source source) {
        return source.entity().isPresent() || source.role() != Hop.Role.PERSON;
    }

    private static List<Source> firstFront(List<Relay> relays) {
        return relays.stream()
                .filter(relay -> relay.place() == Relay.Place.FRONT)
                .findFirst()
                .map(Relay::sources)
                .orElse(List.of());
    }
}
