package dev.laut.naming;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells that "des russischen Machthabers" and "der russische Machthaber" are the same words. */
final class Wordforms {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final GermanDictionary dictionary;

    Wordforms(GermanDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** The words without articles and pronouns before them. */
    String plain(String words) {
        return String.join(" ", parts(words));
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
