package dev.laut.statement.chain;

import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag;
import dev.laut.lang.de.Tag.Case;
import dev.laut.lang.de.Tag.Gender;
import dev.laut.lang.de.Tag.GrammaticalNumber;
import dev.laut.lang.de.WordForm;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adjectives and their noun in the nominative and without an article: "interner Vermerk" for "einem internen Vermerk",
 * "Koalitionskreise" for "Koalitionskreisen". What the dictionary does not know stays as it is.
 */
final class Nominative {

    private static final Set<String> SINGULAR_ARTICLES =
            Set.of("ein", "eine", "einem", "einen", "einer", "eines", "dem", "des", "das");

    private static final Set<String> MASCULINE_ARTICLES = Set.of("dem", "des", "den", "einem", "einen", "eines");

    /** Nouns that are inflected as adjectives are: "der Beamte", "ein Beamter". */
    private static final Pattern ADJECTIVAL = Pattern.compile(
            "(?:beamt|abgeordnet|angestellt|delegiert|gesandt|vertraut"
                    + "|angehörig|offiziell|bekannt|verantwortlich|vorsitzend|beteiligt|betroffen|eingeweiht|bedienstet)e$",
            Pattern.CASE_INSENSITIVE);

    private static final String ADJECTIVE_ENDING = "(?:en|em|er|es|e)$";

    private Nominative() {}

    /**
     * The words from {@code first} to the noun, in the nominative.
     *
     * @param article the word before them in lower case; empty for none
     */
    static String of(List<Token> tokens, int first, int noun, String article) {
        WordForm head = tokens.get(noun).word();
        if (head.lemma(PartOfSpeech.NOUN).isEmpty()) {
            String words = plain(tokens, first, noun + 1);
            boolean dative = article.isEmpty() && head.form().matches("\\p{Lu}\\p{L}+(?:ern|eln)");
            return dative ? words.substring(0, words.length() - 1) : words;
        }
        boolean plural = isPlural(head, article);
        StringBuilder words = new StringBuilder();
        for (int at = first; at < noun; at++) {
            words.append(adjective(tokens.get(at), head, plural)).append(' ');
        }
        return words.append(plural ? plural(head) : singular(head, article)).toString();
    }

    private static String plain(List<Token> tokens, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int at = first; at < end; at++) {
            words.append(at == first ? "" : " ").append(tokens.get(at).form());
        }
        return words.toString();
    }

    private static boolean isPlural(WordForm head, String article) {
        boolean possible = head.is(GrammaticalNumber.PLURAL);
        boolean only = possible && !head.is(GrammaticalNumber.SINGULAR);
        return only || (possible && !SINGULAR_ARTICLES.contains(article) && article.isEmpty());
    }

    private static String adjective(Token token, WordForm head, boolean plural) {
        String form = token.form();
        boolean inflected = token.isWord()
                && Character.isLowerCase(form.charAt(0))
                && form.matches(".{3,}" + ADJECTIVE_ENDING)
                && !token.word().is(PartOfSpeech.ARTICLE)
                && !token.word().is(PartOfSpeech.PRONOUN)
                && !token.word().is(PartOfSpeech.NUMERAL);
        if (!inflected) {
            return form;
        }
        String stem = form.replaceFirst(ADJECTIVE_ENDING, "");
        return stem + (plural ? "e" : ending(head));
    }

    private static String ending(WordForm head) {
        if (head.is(Gender.MASCULINE)) {
            return "er";
        }
        return head.is(Gender.NEUTER) ? "es" : "e";
    }

    /** The dative plural has an "n" more than the nominative: "Insidern". */
    private static String plural(WordForm head) {
        boolean already = tags(head)
                .anyMatch(
                        tag -> tag.number() == GrammaticalNumber.PLURAL && (tag.cases() & Case.NOMINATIVE.bit()) != 0);
        boolean dative = head.form().endsWith("n") && !already;
        return dative ? head.form().substring(0, head.form().length() - 1) : head.form();
    }

    private static String singular(WordForm head, String article) {
        boolean masculine = MASCULINE_ARTICLES.contains(article);
        String lemma = lemma(head, masculine);
        boolean person = masculine && ADJECTIVAL.matcher(lemma).find();
        boolean same =
                lemma.regionMatches(0, head.form(), 0, Math.min(3, head.form().length()));
        return !same ? head.form() : person ? lemma + "r" : lemma;
    }

    /** Behind "einem" the form of a masculine noun, if it can be one: "Zeuge" and not "das Zeugen". */
    private static String lemma(WordForm head, boolean masculine) {
        return head.lexemes().stream()
                .filter(lexeme -> masculine && lexeme.part() == PartOfSpeech.NOUN)
                .filter(lexeme -> lexeme.tags().stream().anyMatch(tag -> tag.gender() == Gender.MASCULINE))
                .map(Lexeme::lemma)
                .findFirst()
                .or(() -> head.lemma(PartOfSpeech.NOUN))
                .orElse(head.form());
    }

    private static Stream<Tag> tags(WordForm head) {
        return head.lexemes().stream()
                .filter(lexeme -> lexeme.part() == PartOfSpeech.NOUN)
                .map(Lexeme::tags)
                .flatMap(List::stream);
    }
}
