package dev.laut.lang.de;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Looks words up in the German morphological dictionary (german-pos-dict, after Morphy; Lezius 2000). Compounds that
 * it lacks are read by their longest known last part: "Kremlchef" is inflected as "Chef".
 *
 * <p>Thread-safe.
 */
public final class GermanDictionary {

    /** Word forms kept. News of a month in 13 outlets has some 200,000; the frequent ones come first. */
    private static final int CACHE_SIZE = 60_000;

    /** The shortest last part of a compound; shorter ones ("ei", "ort") mislead more often than they help. */
    private static final int SHORTEST_HEAD = 4;

    /** The shortest first part of a compound. */
    private static final int SHORTEST_MODIFIER = 3;

    /** Longer words are not looked up: German compounds in news end well before. */
    private static final int LONGEST_WORD = 80;

    private static final String STRONG_NOUN = "SUB:NOM:SIN:MAS:ADJ";

    private final Dictionary dictionary;
    private final Map<String, WordForm> cache = new ConcurrentHashMap<>();
    private final Map<String, Optional<Tag>> tags = new ConcurrentHashMap<>();
    private final Map<List<Tag>, List<Tag>> tagLists = new ConcurrentHashMap<>();

    private GermanDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Loads the dictionary from the class path. */
    public static GermanDictionary load() {
        String name = "/org/languagetool/resource/de/german.dict";
        URL resource = GermanDictionary.class.getResource(name);
        if (resource == null) {
            throw new IllegalStateException("german-pos-dict is not on the class path: no " + name);
        }
        try {
            return new GermanDictionary(Dictionary.read(resource));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /**
     * What the dictionary knows of a form in the middle of a sentence. Unknown words come back with no lexeme.
     *
     * <pre>{@code analyse("teilte")  // teilen: VER:3:SIN:PRT:SFT, VER:3:SIN:KJ2:SFT, ...}</pre>
     */
    public WordForm analyse(String form) {
        WordForm cached = cache.get(form);
        if (cached != null) {
            return cached;
        }
        List<Lexeme> lexemes = lookUp(form);
        boolean known = !lexemes.isEmpty();
        WordForm fresh = new WordForm(form, known ? lexemes : compound(form), known);
        if (cache.size() < CACHE_SIZE) {
            cache.put(form, fresh);
        }
        return fresh;
    }

    /**
     * What the dictionary knows of a form at the beginning of a sentence, where any word has a capital: the readings in
     * lower case, then those of the form as written.
     */
    public WordForm analyseInitial(String form) {
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return analyse(form);
        }
        String key = '^' + form;
        WordForm cached = cache.get(key);
        if (cached != null) {
            return cached;
        }
        String lower = form.substring(0, 1).toLowerCase(Locale.GERMAN) + form.substring(1);
        List<Lexeme> lexemes = new ArrayList<>(lookUp(lower));
        WordForm asWritten = analyse(form);
        lexemes.addAll(asWritten.lexemes());
        WordForm fresh = new WordForm(form, lexemes, !lexemes.isEmpty());
        if (cache.size() < CACHE_SIZE) {
            cache.put(key, fresh);
        }
        return fresh;
    }

    /** Whether {@code lemma} is the infinitive of a verb the dictionary has: used to join "teilte" and "mit". */
    public boolean isVerb(String lemma) {
        return analyse(lemma).lemma(PartOfSpeech.VERB).filter(lemma::equals).isPresent();
    }

    private List<Lexeme> lookUp(String form) {
        if (form.length() > LONGEST_WORD || form.isEmpty() || !Character.isLetter(form.charAt(0))) {
            return List.of();
        }
        Map<String, Map<PartOfSpeech, List<Tag>>> found = new LinkedHashMap<>();
        for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
            if (word.getTag() != null && word.getStem() != null) {
                String lemma = word.getStem().toString();
                tag(word.getTag().toString())
                        .ifPresent(tag -> found.computeIfAbsent(lemma, stem -> new LinkedHashMap<>())
                                .computeIfAbsent(tag.part(), part -> new ArrayList<>())
                                .add(tag));
            }
        }
        List<Lexeme> lexemes = new ArrayList<>();
        found.forEach(
                (lemma, byPart) -> byPart.forEach((part, list) -> lexemes.add(new Lexeme(lemma, part, shared(list)))));
        return lexemes;
    }

    private Optional<Tag> tag(String label) {
        return tags.computeIfAbsent(label, Tag::parse);
    }

    private List<Tag> shared(List<Tag> list) {
        List<Tag> copy = List.copyOf(list);
        return tagLists.computeIfAbsent(copy, same -> same);
    }

    /** The readings of the longest known noun that the form ends in, under the whole compound's lemma. */
    private List<Lexeme> compound(String form) {
        if (form.length() > LONGEST_WORD || form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return List.of();
        }
        List<Lexeme> strong = strong(form);
        if (!strong.isEmpty()) {
            return strong;
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 1) {
            return nouns(form, hyphen + 1);
        }
        for (int cut = SHORTEST_MODIFIER; cut <= form.length() - SHORTEST_HEAD; cut++) {
            List<Lexeme> nouns = nouns(form, cut);
            if (!nouns.isEmpty()) {
                return nouns;
            }
        }
        return List.of();
    }

    /** "Vertrauter", "Abgeordneter": the strong form of a noun made from an adjective, which the dictionary lacks. */
    private List<Lexeme> strong(String noun) {
        if (!noun.endsWith("er")) {
            return List.of();
        }
        Tag tag = tag(STRONG_NOUN).orElseThrow();
        return lookUp(noun.substring(0, noun.length() - 1)).stream()
                .filter(lexeme -> lexeme.part() == PartOfSpeech.NOUN
                        && lexeme.tags().stream().anyMatch(reading -> reading.has("ADJ")))
                .map(lexeme -> new Lexeme(lexeme.lemma(), PartOfSpeech.NOUN, List.of(tag)))
                .toList();
    }

    private List<Lexeme> nouns(String form, int cut) {
        String modifier = form.substring(0, cut);
        String head = form.substring(cut);
        String noun = head.substring(0, 1).toUpperCase(Locale.GERMAN) + head.substring(1);
        List<Lexeme> found = lookUp(noun);
        return (found.isEmpty() ? strong(noun) : found)
                .stream()
                        .filter(lexeme -> lexeme.part() == PartOfSpeech.NOUN)
                        .map(lexeme -> new Lexeme(joined(modifier, lexeme.lemma()), PartOfSpeech.NOUN, lexeme.tags()))
                        .toList();
    }

    private static String joined(String modifier, String lemma) {
        return modifier.endsWith("-")
                ? modifier + lemma
                : modifier + lemma.substring(0, 1).toLowerCase(Locale.GERMAN) + lemma.substring(1);
    }
}
