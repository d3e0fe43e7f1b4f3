package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An entity while its article is read: what is known of it so far, and how present it is. Confined to one thread. */
final class Referent {

    /** How much of its presence a thing keeps from one sentence to the next (Lappin and Leass 1994). */
    private static final double DECAY = 0.5;

    private final Entity entity;
    private final Optional<Actor> actor;
    private final List<Referent> members;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> owners = new HashSet<>();
    private int agreement;
    private String country;
    private String party;
    private double salience;
    private int salienceSentence;
    private int lastToken = -1;
    private int mentions;

    Referent(Entity entity, Optional<Actor> actor, int agreement, List<Referent> members) {
        this.entity = entity;
        this.actor = actor;
        this.agreement = agreement;
        this.members = List.copyOf(members);
        this.country = actor.flatMap(Actor::country).orElse(null);
        this.party = actor.flatMap(Actor::party).orElse(null);
    }

    Entity entity() {
        return entity;
    }

    String id() {
        return entity.id();
    }

    EntityKind kind() {
        return entity.kind();
    }

    Optional<Actor> actor() {
        return actor;
    }

    List<Referent> members() {
        return members;
    }

    boolean isPerson() {
        return kind() == EntityKind.PERSON || kind() == EntityKind.ANONYMOUS;
    }

    Set<String> titles() {
        return titles;
    }

    Set<String> owners() {
        return owners;
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }

    Optional<String> party() {
        return Optional.ofNullable(party);
    }

    void belongTo(String code) {
        country = country == null ? code : country;
    }

    void join(String abbreviation) {
        party = party == null ? abbreviation : party;
    }

    boolean agrees(int mask) {
        return (agreement & mask) != 0;
    }

    int agreement() {
        return agreement;
    }

    /** Narrows what it can agree with, as when "Ministerin" says that a person is a woman. */
    void narrow(int mask) {
        if ((agreement & mask) != 0) {
            agreement &= mask;
        }
    }

    /** Also agrees with these, as when "Amerika" names what "die Vereinigten Staaten" names too. */
    void widen(int mask) {
        agreement |= mask;
    }

    /** Notes a mention at this token of this sentence. */
    void mention(int token, int sentence, double weight) {
        salience = salienceIn(sentence) + weight;
        salienceSentence = sentence;
        lastToken = token;
        mentions++;
    }

    double salienceIn(int sentence) {
        int distance = sentence - salienceSentence;
        return distance == 0 ? salience : salience * Math.pow(DECAY, distance);
    }

    int lastToken() {
        return lastToken;
    }

    int lastSentence() {
        return salienceSentence;
    }

    int mentions() {
        return mentions;
    }
}
