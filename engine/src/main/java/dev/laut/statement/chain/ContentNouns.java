package dev.laut.statement.chain;

import dev.laut.lang.de.WordForm;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads whose a noun for words is: "Angaben der Polizei", "Polizeiangaben", "die Begründung der Richterin". */
final class ContentNouns {

    /** Nouns that stand for what somebody said; the one who said it follows: "Angaben der Polizei". */
    private static final Set<String> CONTENT_NOUNS = Set.of(
            "Angabe",
            "Auskunft",
            "Aussage",
            "Information",
            "Einschätzung",
            "Ansicht",
            "Meinung",
            "Darstellung",
            "Überzeugung",
            "Worten",
            "Wort",
            "Schätzung",
            "Erkenntnis",
            "Berechnung",
            "Bericht",
            "Berichten",
            "Auffassung",
            "Vorstellung",
            "Äußerung",
            "Lesart",
            "Dafürhalten",
            "Bekunden",
            "Schilderung",
            "Zählung",
            "Recherche");

    /** The last parts of compounds that stand for what the first part said: "dpa-Informationen", "Polizeiangaben". */
    private static final List<String> SAYINGS = List.of(
            "angaben",
            "informationen",
            "auskunft",
            "darstellung",
            "berichten",
            "einschätzung",
            "einschätzungen",
            "schätzung",
            "schätzungen",
            "ansicht",
            "aussagen",
            "erkenntnissen",
            "recherchen",
            "berechnungen",
            "meldung");

    private static final Set<String> OF = Set.of("von", "vom", "aus");

    private final Document document;
    private final SourceNouns nouns;
    private final Names names;
    private final NounPhraseReader phrases;

    ContentNouns(Document document, SourceNouns nouns, Names names, NounPhraseReader phrases) {
        this.document = document;
        this.nouns = nouns;
        this.names = names;
        this.phrases = phrases;
    }

    /** Whether a phrase's noun stands for what somebody said. */
    boolean isContent(NounPhrase phrase) {
        WordForm noun = noun(phrase).word();
        return noun.hasLemmaOf(CONTENT_NOUNS) || saying(noun).isPresent() || nouns.isMessage(noun);
    }

    private Token noun(NounPhrase phrase) {
        return document.tokens().get(phrase.core());
    }

    private static Optional<String> saying(WordForm noun) {
        return SAYINGS.stream()
                .filter(saying -> noun.lower().endsWith(saying) && noun.form().length() > saying.length())
                .findFirst();
    }

    /** "ein Bericht der Zeitung" is the paper's word; "ein Bericht der Botschaft" is a document of its own. */
    boolean isTeller(NounPhrase phrase, Source source) {
        boolean paper =
                nouns.role(noun(phrase).word()).filter(Hop.Role::isPaper).isPresent();
        return !paper || source.isMedium();
    }

    /** The phrase behind the noun: "Angaben der Polizei", "Informationen von AFP", "Angaben Selenskyjs". */
    Optional<NounPhrase> behind(NounPhrase phrase) {
        int next = phrase.core() + 1;
        if (next >= phrase.end()) {
            return Optional.empty();
        }
        int begin = OF.contains(document.tokens().get(next).lower()) ? next + 1 : next;
        return phrases.read(begin, phrase.end());
    }

    /** Who is named by the noun's first part, else by the adjective before it: "offiziellen chinesischen Angaben". */
    Optional<Source> before(NounPhrase phrase) {
        Token noun = noun(phrase);
        int hyphen = noun.form().lastIndexOf('-');
        if (hyphen > 0) {
            return Optional.of(names.beforeHyphen(noun.span())
                    .map(entity -> new Source(entity, names.role(entity), noun.span()))
                    .orElseGet(() -> source(noun, noun.form().substring(0, hyphen), Hop.Role.INSTITUTION)));
        }
        if (phrase.core() == phrase.first()) {
            return compound(noun);
        }
        return names.government(document.span(phrase.first(), phrase.core()))
                .map(government -> new Source(government, Hop.Role.INSTITUTION, phrase.span(document)))
                .or(() -> compound(noun));
    }

    /** "Polizeiangaben" are the "Polizei"'s; "Regierungsangaben", without the joining "s", those of the "Regierung". */
    private Optional<Source> compound(Token noun) {
        return saying(noun.word()).flatMap(saying -> {
            String first = noun.form().substring(0, noun.form().length() - saying.length());
            String bare = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
            return nouns.roleOfName(first)
                    .map(role -> source(noun, first, role))
                    .or(() -> nouns.roleOfName(bare).map(role -> source(noun, bare, role)));
        });
    }

    private static Source source(Token noun, String name, Hop.Role role) {
        return new Source(name, Optional.empty(), role, noun.span());
    }
}
