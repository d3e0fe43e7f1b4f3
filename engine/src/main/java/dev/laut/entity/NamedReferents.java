package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.lang.de.Tag.Case;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.Tag.NameClass;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which names of an article name the same: full names first, then surnames and abbreviations by them. */
final class NamedReferents {

    private final Discourse discourse;
    private final KnowledgeBase knowledge;
    private final List<Token> tokens;
    private final Map<Integer, Referent> referents = new HashMap<>();
    private final Map<String, Referent> bySurname = new HashMap<>();
    private final Map<String, Referent> byForm = new HashMap<>();
    private final Map<String, Name> spelledOut = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    NamedReferents(Discourse discourse, List<Name> names) {
        this.discourse = discourse;
        this.knowledge = discourse.knowledge();
        this.tokens = discourse.document().tokens();
        for (Name name : names) {
            forms.add(words(name));
            name.actors().forEach(actor -> actor.country().ifPresent(countries::add));
        }
        names.forEach(this::noteAbbreviation);
        names.stream().filter(name -> name.end() - name.first() > 1).forEach(this::addFull);
        names.stream().filter(name -> name.end() - name.first() == 1).forEach(this::addShort);
    }

    Referent of(Name name) {
        return referents.get(name.first());
    }

    /** The person called by this surname in the article. */
    Optional<Referent> withSurname(String surname) {
        return Optional.ofNullable(bySurname.get(surname));
    }

    /** The organisation that the article introduces by this one word: "Hafag" in "Hafag-Sprecher" after "die Reederei Hafag". */
    Optional<Referent> withForm(String word) {
        return Optional.ofNullable(byForm.get(word))
                .filter(referent -> !referent.titles().isEmpty());
    }

    private void addFull(Name name) {
        List<Actor> bearers = name.actors().isEmpty() ? spelled(name, words(name)) : name.actors();
        Referent referent = bearers.isEmpty()
                ? Optional.ofNullable(bySurname.get(baseForm(name))).orElseGet(() -> invented(name, baseForm(name)))
                : discourse.of(best(bearers));
        referents.put(name.first(), referent);
        if (name.kind() == Name.Kind.PERSON) {
            if (name.end() - name.first() > 2) {
                bySurname.putIfAbsent(words(name.end() - 2, name.end()), referent);
            }
            referent.actor()
                    .ifPresent(actor -> actor.surnames().forEach(surname -> bySurname.putIfAbsent(surname, referent)));
            bySurname.putIfAbsent(withoutGenitive(tokens.get(name.end() - 1)), referent);
        }
    }

    private void addShort(Name name) {
        Token token = tokens.get(name.first());
        String form = token.form();
        boolean surname = name.actors().isEmpty()
                && (bySurname.containsKey(form) || bySurname.containsKey(withoutGenitive(token)));
        if (name.kind() != Name.Kind.PERSON && !surname) {
            referents.computeIfAbsent(name.first(), first -> thing(name));
            if (name.kind() == Name.Kind.ORGANISATION) {
                byForm.putIfAbsent(form, referents.get(name.first()));
            }
            return;
        }
        Referent known = bySurname.containsKey(form) ? bySurname.get(form) : bySurname.get(withoutGenitive(token));
        referents.put(name.first(), known != null ? known : lone(name, withoutGenitive(token)));
    }

    private List<Actor> spelled(Name name, String words) {
        return name.kind() == Name.Kind.PERSON ? knowledge.spelled(words) : List.of();
    }

    private Referent thing(Name name) {
        if (!name.actors().isEmpty()) {
            Referent known = discourse.of(best(name.actors()));
            if (known.agreement() == Agreement.PLURAL && isNeuter(tokens.get(name.first()))) {
                known.widen(Agreement.NEUTER);
            }
            return known;
        }
        Name full = spelledOut.get(tokens.get(name.first()).form());
        if (full == null || full.first() == name.first()) {
            return invented(name, baseForm(name));
        }
        Referent known = referents.get(full.first());
        return known != null ? known : invented(full, baseForm(full));
    }

    /** "Amerika", "Holland". */
    private static boolean isNeuter(Token token) {
        return token.word().is(Gender.NEUTER) && !token.word().is(GrammaticalNumber.PLURAL);
    }

    /** A surname that no full name goes before: someone the reader is held to know, or someone unknown. */
    private Referent lone(Name name, String surname) {
        List<Actor> exact = name.actors().isEmpty() ? knowledge.withSurname(surname) : name.actors();
        List<Actor> bearers = exact.isEmpty() ? spelled(name, surname) : exact;
        List<Actor> likely = bearers.stream().filter(this::isInTheNews).toList();
        Referent referent = likely.isEmpty() ? invented(name, surname) : discourse.of(best(likely));
        bySurname.putIfAbsent(surname, referent);
        return referent;
    }

    /** Whether a surname alone would do: the bearer holds an office at the time, or the time is not known. */
    private boolean isInTheNews(Actor person) {
        return person.kind() != EntityKind.PERSON
                || discourse.date().isEmpty()
                || knowledge.tenures(person).stream()
                        .anyMatch(tenure -> tenure.isHeldOn(discourse.date().get()))
                || knowledge.tenures(person).isEmpty()
                || knowledge
                                .withSurname(
                                        person.surnames().isEmpty()
                                                ? person.name()
                                                : person.surnames().get(0))
                                .size()
                        == 1;
    }

    /** Of several bearers the one in office, then the one whose country the article speaks of. */
    private Actor best(List<Actor> bearers) {
        return bearers.stream()
                .min(Comparator.comparing((Actor actor) -> !holdsOffice(actor))
                        .thenComparing(actor ->
                                !actor.country().filter(countries::contains).isPresent()))
                .orElseThrow();
    }

    private boolean holdsOffice(Actor actor) {
        return discourse.date().isPresent()
                && knowledge.tenures(actor).stream()
                        .anyMatch(tenure -> tenure.isHeldOn(discourse.date().get()));
    }

    private Referent invented(Name name, String form) {
        return switch (name.kind()) {
            case PERSON -> discourse.named("person:" + form, EntityKind.PERSON, form, sex(name));
            case PLACE -> discourse.named("place:" + form, EntityKind.PLACE, form, Agreement.NEUTER);
            case ORGANISATION -> discourse.named("organisation:" + form, EntityKind.ORGANISATION, form, gender(name));
        };
    }

    private int sex(Name name) {
        WordForm first = tokens.get(name.first()).word();
        if (name.end() - name.first() == 1 && !first.is(NameClass.FIRST_NAME)) {
            return Agreement.SOMEBODY;
        }
        Gender known = knowledge.genderOfGivenName(first.form());
        if (known != Gender.NONE) {
            return Agreement.of(known, Agreement.SOMEBODY);
        }
        boolean firstName = first.is(NameClass.FIRST_NAME);
        boolean man = firstName && first.is(Gender.MASCULINE);
        boolean woman = firstName && first.is(Gender.FEMININE);
        return man == woman ? Agreement.SOMEBODY : man ? Agreement.MASCULINE : Agreement.FEMININE;
    }

    private int gender(Name name) {
        WordForm last = tokens.get(name.end() - 1).word();
        int gender = (last.is(Gender.MASCULINE) ? Agreement.MASCULINE : 0)
                | (last.is(Gender.FEMININE) ? Agreement.FEMININE : 0)
                | (last.is(Gender.NEUTER) ? Agreement.NEUTER : 0);
        return gender != 0 ? gender : Agreement.MASCULINE | Agreement.FEMININE | Agreement.NEUTER;
    }

    private String words(int first, int end) {
        return discourse.document().words(discourse.document().span(first, end));
    }

    private String words(Name name) {
        if (name.isTwiceNamed()) {
            return tokens.get(name.first()).form() + " "
                    + tokens.get(name.end() - 1).form();
        }
        String words = discourse.document().words(discourse.document().span(name.first(), name.end()));
        return words.indexOf('\n') < 0 && words.indexOf('\u00A0') < 0 ? words : words.replaceAll("[\\s\\u00A0]+", " ");
    }

    /** The name without a genitive ending, where the article or the dictionary shows that it is one. */
    private String baseForm(Name name) {
        String words = words(name);
        if (!words.endsWith("s")) {
            return words;
        }
        String shorter = words.substring(0, words.length() - 1);
        return forms.contains(shorter) || isGenitive(tokens.get(name.end() - 1).word()) || precedesNoun(name)
                ? shorter
                : words;
    }

    private boolean precedesNoun(Name name) {
        if (name.kind() == Name.Kind.ORGANISATION || name.end() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(name.end());
        return next.isWord()
                && next.isCapitalised()
                && next.word().is(dev.laut.lang.de.PartOfSpeech.NOUN)
                && name.end() - name.first() > 1
                && !tokens.get(name.end() - 1).word().isKnown();
    }

    private static boolean isGenitive(WordForm word) {
        return word.isKnown() && word.nominalCases() == Case.GENITIVE.bit();
    }

    private String withoutGenitive(Token token) {
        String form = token.form();
        if (!form.endsWith("s") || form.length() < 3) {
            return form;
        }
        String shorter = form.substring(0, form.length() - 1);
        boolean known = bySurname.containsKey(shorter)
                || forms.contains(shorter)
                || !knowledge.withSurname(shorter).isEmpty()
                || isGenitive(token.word());
        return known ? shorter : form;
    }

    /** A place's abbreviation has its first letter; "Kommando der Vereinigten Staaten (NORTHCOM)" abbreviates the whole. */
    private boolean beginsAlike(Name place, Token abbreviation) {
        return Character.toUpperCase(tokens.get(place.first()).form().charAt(0))
                == abbreviation.form().charAt(0);
    }

    /** "Robert-Koch-Institut (RKI)": both are the same. */
    private void noteAbbreviation(Name name) {
        int open = name.end();
        boolean bracket = name.kind() != Name.Kind.PERSON
                && open + 2 < tokens.size()
                && tokens.get(open).is("(")
                && tokens.get(open + 2).is(")");
        if (bracket && (name.kind() != Name.Kind.PLACE || beginsAlike(name, tokens.get(open + 1)))) {
            spelledOut.putIfAbsent(tokens.get(open + 1).form(), name);
        }
    }
}
