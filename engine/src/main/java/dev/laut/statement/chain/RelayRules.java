package dev.laut.statement.chain;

import dev.laut.statement.chain.Relay.Place;
import dev.laut.statement.chain.RelayRule.Clue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rules of {@link RelayFinder}, precise ones first. */
final class RelayRules {

    private RelayRules() {}

    static List<RelayRule> all() {
        return List.of(
                rule("unter-berufung-auf", RelianceRules::reliance),
                rule("beruft-sich-auf", RelianceRules::reliesOn),
                rule("aus-kreisen-erfuhr", RelianceRules::learned),
                rule("aus-kreisen", RelianceRules::fromCircles),
                rule("anaphorisch", AccordingRules::sameAgain),
                rule(AccordingRules.BEFORE, AccordingRules::accordingToBefore),
                rule(AccordingRules.ACCORDING, AccordingRules::accordingTo),
                rule(AccordingRules.SAYING, AccordingRules::afterSaying),
                rule("übertragen-von", CarrierRules::passedOnBy),
                rule("liegt-vor", CarrierRules::holder),
                rule("durch-anwalt", CarrierRules::throughProxy),
                rule("plattform", CarrierRules::onPlatform),
                rule("im-schreiben", CarrierRules::inDocument),
                rule("auf-anfrage", CarrierRules::asked),
                rule("gegenüber-medium", CarrierRules::toMedium));
    }

    private static RelayRule rule(String name, BiFunction<Clue, Integer, Optional<Relay>> at) {
        return new RelayRule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Optional<Relay> at(Clue clue, int token) {
                return at.apply(clue, token);
            }
        };
    }

    /** A relay by these sources; empty where there are none. */
    static Optional<Relay> relay(List<Source> sources, Place place, int token, String rule) {
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Relay(sources, place, token, rule));
    }
}
