package dev.laut.entity.actors;

import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.lang.de.Tag.Gender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the actors of the news: names, states with their capitals, adjectives and inhabitants, media, and
 * who held which office when.
 *
 * <p>Immutable and thread-safe. {@link #load()} takes some 100 ms: make one and share it.
 *
 * <pre>{@code knowledge.officeHolders("Bundeskanzler", "Deutschland", LocalDate.of(2021, 12, 7))  // Angela Merkel}</pre>
 */
public final class KnowledgeBase {

    private final List<Actor> actors;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Actor> states = new HashMap<>();
    private final Map<String, Actor> governments = new HashMap<>();
    private final Map<String, List<Actor>> bySurname = new HashMap<>();
    private final Map<String, List<Actor>> bySound = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();
    private final Map<String, List<Tenure>> byBody = new HashMap<>();
    private final NameIndex names;
    private final Facts facts;

    KnowledgeBase(Facts facts) {
        this.facts = facts;
        this.actors = List.copyOf(facts.actors());
        this.names = new NameIndex(actors);
        actors.forEach(this::index);
        facts.tenures().forEach(tenure -> {
            byPerson.computeIfAbsent(tenure.person().id(), fresh -> new ArrayList<>())
                    .add(tenure);
            byBody.computeIfAbsent(tenure.body(), fresh -> new ArrayList<>()).add(tenure);
        });
    }

    private void index(Actor actor) {
        byId.putIfAbsent(actor.id(), actor);
        actor.surnames().forEach(surname -> bySurname
                .computeIfAbsent(surname, fresh -> new ArrayList<>(1))
                .add(actor));
        if (actor.kind() == EntityKind.PERSON && Transliteration.isCyrillic(actor)) {
            indexSound(actor.name(), actor);
            actor.surnames().forEach(surname -> indexSound(surname, actor));
        }
        if (actor.kind() == EntityKind.STATE) {
            actor.country().ifPresent(code -> states.putIfAbsent(code, actor));
        }
        if (governs(actor).isPresent()) {
            actor.country().ifPresent(code -> governments.putIfAbsent(code, actor));
        }
    }

    private void indexSound(String name, Actor actor) {
        List<Actor> bearers = bySound.computeIfAbsent(Transliteration.key(name), fresh -> new ArrayList<>(1));
        if (!bearers.contains(actor)) {
            bearers.add(actor);
        }
    }

    /** The knowledge that comes with the program. */
    public static KnowledgeBase load() {
        return new KnowledgeBase(KnowledgeFiles.bundled());
    }

    /**
     * The knowledge that comes with the program and what the user added to {@code folder}: files of the same names and
     * columns. A folder that does not exist adds nothing; a bad line fails with its file and number.
     */
    public static KnowledgeBase load(Path folder) {
        return new KnowledgeBase(KnowledgeFiles.bundledAnd(folder));
    }

    /** All actors, in the order of the files. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor with this id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those that bear this name: full name, alias, surname, also with a genitive ending, else in another transliteration. */
    public List<Actor> named(String name) {
        List<Actor> exact = named0(name);
        List<Actor> found = exact.isEmpty() ? named0(NameIndex.withoutGenitive(name)) : exact;
        return found.isEmpty() ? spelled(name) : found;
    }

    /**
     * Those whose name, written in Cyrillic at home, is spelled like this in some transliteration, also with a genitive
     * ending: "Lavrov" for Lawrow. Meant for names that nobody known bears as they stand.
     */
    public List<Actor> spelled(String name) {
        List<Actor> plain = sounding(name);
        return plain.isEmpty() ? sounding(NameIndex.withoutGenitive(name)) : plain;
    }

    private List<Actor> sounding(String name) {
        String key = Transliteration.key(name);
        return key.isEmpty() ? List.of() : List.copyOf(bySound.getOrDefault(key, List.of()));
    }

    private List<Actor> named0(String name) {
        List<Actor> found = names.named(name);
        return found.isEmpty() ? withSurname(name) : found;
    }

    /** The persons that go by this surname. */
    public List<Actor> withSurname(String surname) {
        return List.copyOf(bySurname.getOrDefault(surname, List.of()));
    }

    /** The longest name, also in the genitive, that begins at {@code begin}, where {@code word} stands in the text. */
    public Optional<NameMatch> match(String text, int begin, String word) {
        return names.longest(text, begin, word);
    }

    /** The state with this name, which is its code: "Deutschland". */
    public Optional<Actor> state(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /** The state that an institution is the government of, or stands for the government of: "Kreml", "Weißes Haus". */
    public Optional<String> governs(Actor actor) {
        boolean government = actor.kind() == EntityKind.GOVERNMENT
                && (actor.name().toLowerCase(Locale.GERMAN).endsWith("regierung")
                        || facts.capitals().containsKey(actor.name()));
        return government ? actor.country().filter(states::containsKey) : Optional.empty();
    }

    /** The government of the state with this code. */
    public Optional<Actor> government(String code) {
        return Optional.ofNullable(governments.get(code));
    }

    /**
     * Who held an office on a day.
     *
     * @param office in the masculine or feminine: "Bundeskanzler", "Außenministerin"
     * @param body the name of a state or an institution: "Deutschland", "Nato"
     */
    public List<Actor> officeHolders(String office, String body, LocalDate date) {
        String wanted = facts.office(office);
        return byBody.getOrDefault(body, List.of()).stream()
                .filter(tenure -> facts.answers(tenure.office(), wanted) && tenure.isHeldOn(date))
                .sorted(Comparator.comparing((Tenure tenure) -> tenure.from().orElse(LocalDate.MIN))
                        .reversed())
                .map(Tenure::person)
                .distinct()
                .toList();
    }

    /** The offices a person held, as the files have them. */
    public List<Tenure> tenures(Actor person) {
        return List.copyOf(byPerson.getOrDefault(person.id(), List.of()));
    }

    /** Whether a person ever held an office by this name, or held it on the date when one is given. */
    public boolean held(Actor person, String office, Optional<LocalDate> date) {
        String wanted = facts.office(office);
        return byPerson.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(tenure -> facts.answers(tenure.office(), wanted)
                        && date.map(tenure::isHeldOn).orElse(true));
    }

    /** The office of this name in the masculine and in lower case, synonyms joined: "premierminister" for "Premierministerin". */
    public String office(String name) {
        return facts.office(name);
    }

    /** The code of the state that an adjective in any form belongs to: "Russland" for "russischen". */
    public Optional<String> countryOfAdjective(String adjective) {
        return facts.adjective(adjective.toLowerCase(Locale.GERMAN));
    }

    /** The code of the state whose inhabitant the noun names: "Ukraine" for "Ukrainer". */
    public Optional<String> countryOfInhabitant(String noun) {
        return Optional.ofNullable(facts.inhabitants().get(noun));
    }

    /** The code of the state whose capital or seat of government this is: "China" for "Peking". */
    public Optional<String> countryOfCapital(String place) {
        return Optional.ofNullable(facts.capitals().get(place));
    }

    /** The code of the state that the first part of a compound names: "USA" for "US-Präsident", "Russland" for "Kremlchef". */
    public Optional<String> countryOfPrefix(String prefix) {
        return Optional.ofNullable(facts.prefixes().get(prefix)).or(() -> countryOfCapital(prefix));
    }

    /** The government of a state as an entity, under the id it has in every record; empty for a state not known. */
    public Optional<Entity> governmentOf(String code) {
        return state(code).map(state -> {
            Optional<String> wikidata = government(code).flatMap(Actor::wikidata);
            String id = wikidata.orElseGet(() -> government(code).map(Actor::id).orElse("government:" + code));
            return new Entity(id, EntityKind.GOVERNMENT, governmentName(code), wikidata);
        });
    }

    /** The name of the government of a state: "Bundesregierung", "russische Regierung". */
    public String governmentName(String code) {
        return facts.governmentName(code);
    }

    /** Whether the word is a first name, in any language of the files. */
    public boolean isGivenName(String word) {
        return facts.givenNames().containsKey(word);
    }

    /** What a first name says on its bearer's sex, of "Karl-Josef" its first part; {@code NONE} when nothing. */
    public Gender genderOfGivenName(String name) {
        Gender known = facts.givenNames().get(name);
        int hyphen = name.indexOf('-');
        return known != null || hyphen < 0
                ? Objects.requireNonNullElse(known, Gender.NONE)
                : facts.givenNames().getOrDefault(name.substring(0, hyphen), Gender.NONE);
    }

    /** Whether the word names a place. */
    public boolean isPlaceName(String word) {
        return facts.places().contains(word);
    }

    /** The epithets, such as "Kremlchef", in lower case, with what they stand for. */
    public Optional<Epithet> epithet(String lower) {
        return Optional.ofNullable(facts.epithets().get(lower));
    }

    /** The agency or medium that a credit line means by an abbreviation, or that publishes at a host: "AP", "zeit.de". */
    public Optional<Actor> medium(String abbreviationOrHost) {
        Actor exact = facts.media().get(abbreviationOrHost);
        if (exact != null) {
            return Optional.of(exact);
        }
        String lower = abbreviationOrHost.toLowerCase(Locale.GERMAN);
        return Optional.ofNullable(facts.media().get(lower.startsWith("www.") ? lower.substring(4) : lower));
    }
}
