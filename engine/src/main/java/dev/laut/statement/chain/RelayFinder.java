package dev.laut.statement.chain;

import dev.laut.statement.chain.RelayRule.Clue;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that say through whom a statement came. */
final class RelayFinder {

    private final List<RelayRule> rules = RelayRules.all();

    /** The relays of a sentence in reading order; no two of the same words. */
    List<Relay> find(Document document, Sentence sentence, SourceReader sources) {
        List<Relay> relays = new ArrayList<>();
        Clue clue = new Clue(document, sentence, sources);
        int taken = -1;
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            if (document.tokens().get(at).begin() < taken) {
                continue;
            }
            Optional<Relay> relay = first(clue, at);
            if (relay.isPresent()) {
                relays.add(relay.get());
                taken = end(relay.get(), taken);
            }
        }
        return relays;
    }

    private Optional<Relay> first(Clue clue, int at) {
        for (RelayRule rule : rules) {
            Optional<Relay> relay = rule.at(clue, at);
            if (relay.isPresent()) {
                return relay;
            }
        }
        return Optional.empty();
    }

    private static int end(Relay relay, int taken) {
        return relay.sources().stream()
                .mapToInt(source -> source.span().end())
                .max()
                .orElse(taken);
    }
}
