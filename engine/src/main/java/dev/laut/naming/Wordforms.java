package dev.laut.naming;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells that "des russischen Machthabers" and "der russische Machthaber" are the same words. */
final class Wordforms {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern ENDING = Pattern.compile("(?:en|em|er|es|e)$");

    private final GermanDictionary dictionary;

    Wordforms(GermanDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The words without articles and pronouns before them. */
    String plain(String words) {
        return String.join(" ", parts(words));
    }

    /**
     * The words as a dictionary would list them: "russischer Machthaber" for "des russischen Machthabers". Words whose last one is
     * no noun of the dictionary, such as names, stay as they are.
     */
    String base(String words) {
        List<String> parts = new ArrayList<>(parts(words));
        int last = parts.size() - 1;
        WordForm head = dictionary.analyse(parts.get(last));
        Optional<String> lemma = head.lemma(PartOfSpeech.NOUN);
        boolean plural = head.is(GrammaticalNumber.PLURAL) && !head.is(GrammaticalNumber.SINGULAR);
        if (lemma.isEmpty() || plural || head.is(PartOfSpeech.ADJECTIVE)) {
            return String.join(" ", parts);
        }
        parts.set(last, lemma.get());
        for (int at = 0; at < last; at++) {
            if (!Character.isUpperCase(parts.get(at).charAt(0))
                    && dictionary.analyse(parts.get(at)).is(PartOfSpeech.ADJECTIVE)) {
                parts.set(at, nominative(parts.get(at), head));
            }
        }
        return String.join(" ", parts);
    }

    private static String nominative(String adjective, WordForm head) {
        String stem = ENDING.matcher(adjective).replaceFirst("");
        if (stem.equals(adjective)) {
            return adjective;
        }
        return stem + (head.is(Gender.MASCULINE) ? "er" : head.is(Gender.FEMININE) ? "e" : "es");
    }

    private List<String> parts(String words) {
        List<String> parts = new ArrayList<>(BLANKS.splitAsStream(words.strip()).toList());
        while (parts.size() > 1 && isDeterminer(parts.get(0))) {
            parts.remove(0);
        }
        return parts;
    }

    private boolean isDeterminer(String word) {
        WordForm form = dictionary.analyse(word.toLowerCase(Locale.GERMAN));
        return form.is(PartOfSpeech.ARTICLE) || form.is(PartOfSpeech.PRONOUN);
    }

    /** The same for the same words in any case and number. */
    String key(String words) {
        return String.join(" ", parts(words).stream().map(this::lemma).toList());
    }

    private String lemma(String word) {
        WordForm form = dictionary.analyse(word);
        return form.lemma(PartOfSpeech.NOUN)
                .or(() -> form.lemma(PartOfSpeech.ADJECTIVE))
                .or(() -> form.lemma(PartOfSpeech.NAME))
                .orElseGet(() -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toLowerCase(Locale.GERMAN);
    }
}
