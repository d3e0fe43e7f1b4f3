package dev.laut.entity.actors;

import dev.laut.entity.EntityKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest known name that begins at a place of a text. Immutable once built. */
final class NameIndex {

    /** A known name with those that bear it. */
    private record Phrase(String name, List<Actor> actors) {}

    /** Shorter ones are "Der", "Alte" and words of other languages. */
    private static final int SHORTEST_STEM = 4;

    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "er", "es", "en", "em");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Actor>> byName = new HashMap<>();

    NameIndex(List<Actor> actors) {
        for (Actor actor : actors) {
            addForms(actor.name(), actor);
            actor.aliases().forEach(alias -> addForms(alias, actor));
        }
        byName.forEach((name, bearers) -> byFirstWord
                .computeIfAbsent(firstWord(name), first -> new ArrayList<>(1))
                .add(new Phrase(name, List.copyOf(bearers))));
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.name().length())));
    }

    private void addForms(String name, Actor actor) {
        add(name, actor);
        if (actor.plural() && name.endsWith("e")) {
            add(name + "n", actor);
        }
        if (actor.kind() != EntityKind.PERSON) {
            addInflected(name, actor);
        }
    }

    /** "Europäischer Gerichtshof" also as "Europäischen Gerichtshof". */
    private void addInflected(String name, Actor actor) {
        int space = name.indexOf(' ');
        int stem = space < 0 || space + 1 == name.length() ? 0 : stem(name.substring(0, space));
        if (stem >= SHORTEST_STEM && Character.isUpperCase(name.charAt(space + 1))) {
            for (String ending : ADJECTIVE_ENDINGS) {
                add(name.substring(0, stem) + ending + name.substring(space), actor);
            }
        }
    }

    /** The length of a capitalised word without its ending of an adjective; 0 when it has none. */
    private static int stem(String word) {
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending)) {
                return isCapitalised(word) ? word.length() - ending.length() : 0;
            }
        }
        return 0;
    }

    private static boolean isCapitalised(String word) {
        for (int at = 1; at < word.length(); at++) {
            if (!Character.isLowerCase(word.charAt(at))) {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }

    private void add(String name, Actor actor) {
        List<Actor> bearers = byName.computeIfAbsent(name, fresh -> new ArrayList<>(1));
        boolean again =
                !bearers.isEmpty() && bearers.get(bearers.size() - 1).id().equals(actor.id());
        if (!again) {
            bearers.add(actor);
        }
    }

    private static String firstWord(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** Those that bear exactly this name. */
    List<Actor> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /**
     * The longest name that begins at {@code begin}, where the word {@code word} stands, also with a genitive ending.
     */
    Optional<NameMatch> longest(String text, int begin, String word) {
        Optional<NameMatch> plain = match(text, begin, byFirstWord.get(word));
        if (plain.isPresent() || !word.endsWith("s")) {
            return plain;
        }
        return match(text, begin, byFirstWord.get(withoutGenitive(word)));
    }

    static String withoutGenitive(String word) {
        int cut = word.endsWith("'s") || word.endsWith("’s") ? 2 : word.endsWith("s") ? 1 : 0;
        return word.substring(0, word.length() - cut);
    }

    private static Optional<NameMatch> match(String text, int begin, List<Phrase> phrases) {
        if (phrases == null) {
            return Optional.empty();
        }
        for (Phrase phrase : phrases) {
            int end = end(text, begin, phrase.name());
            if (end > 0) {
                return Optional.of(new NameMatch(end, phrase.actors()));
            }
        }
        return Optional.empty();
    }

    /** Where the name ends when it stands here, with its genitive ending; -1 when it does not. Any space fits a space. */
    private static int end(String text, int begin, String name) {
        int at = begin;
        for (int i = 0; i < name.length(); i++, at++) {
            if (at >= text.length()) {
                return -1;
            }
            char want = name.charAt(i);
            if (want == ' ') {
                at = afterGenitive(text, at);
            }
            char is = text.charAt(at);
            if (want != is && !(want == ' ' && isSpace(is))) {
                return -1;
            }
        }
        return wordEnd(text, at);
    }

    /** "Europäischen Gerichtshofs für Menschenrechte": a genitive ending may stand inside a name. */
    private static int afterGenitive(String text, int at) {
        int end = text.startsWith("es", at) ? at + 2 : text.charAt(at) == 's' ? at + 1 : at;
        return end < text.length() && isSpace(text.charAt(end)) ? end : at;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        if (text.startsWith("'s", at) || text.startsWith("’s", at)) {
            end += 2;
        } else if (text.startsWith("es", at)) {
            end += 2;
        } else if (at < text.length() && text.charAt(at) == 's') {
            end++;
        }
        return end < text.length() && Character.isLetterOrDigit(text.charAt(end)) ? -1 : end;
    }
}
