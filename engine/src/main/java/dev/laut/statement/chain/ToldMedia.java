package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the media that somebody tells something to, and the platforms on which people publish for themselves. */
final class ToldMedia {

    /** Where people publish for themselves. */
    private static final Set<String> PLATFORMS = Set.of(
            "X",
            "Twitter",
            "Facebook",
            "Instagram",
            "Telegram",
            "TikTok",
            "Tiktok",
            "Truth Social",
            "YouTube",
            "Youtube",
            "LinkedIn",
            "Bluesky",
            "Threads",
            "Mastodon",
            "WhatsApp",
            "Weibo");

    private static final Set<String> LISTENER = Set.of("der", "dem");

    /** Parts of nouns for people and papers that belong to a medium. */
    private static final Set<String> OF_MEDIA = Set.of(
            "redakt",
            "journalist",
            "reporter",
            "korrespondent",
            "herausgeber",
            "verleg",
            "verlag",
            "sprecher",
            "autor",
            "leser",
            "chef",
            "kolumn",
            "bericht",
            "ausgabe",
            "interview",
            "umfrage",
            "angabe",
            "information",
            "recherche",
            "moderator",
            "gründer",
            "eigentümer",
            "mitarbeiter",
            "seite",
            "titel");

    /** Words of a medium's name: "Frankfurter Allgemeine Sonntagszeitung", "Welt am Sonntag". */
    private static final int LONGEST_MEDIUM = 3;

    private static final Pattern QUOTES = Pattern.compile("[„“”\"»«‚‘’()]");

    private static final Pattern BRACKET = Pattern.compile("(?<=[“”\"»«‘’])\\s*\\([^)]*\\)$");

    private final Document document;
    private final Names names;
    private final NounPhraseReader phrases;

    ToldMedia(Document document, Names names, NounPhraseReader phrases) {
        this.document = document;
        this.names = names;
        this.phrases = phrases;
    }

    /** A name without its quotation marks and without what stands in brackets behind it: „Abendpost“ (Mittwoch). */
    static String unquoted(String name) {
        return QUOTES.matcher(BRACKET.matcher(name).replaceFirst("")).replaceAll("");
    }

    /** Whether a token is a quotation mark or bracket. */
    boolean isQuote(int at) {
        return QUOTES.matcher(document.tokens().get(at).form()).matches();
    }

    /** A name in quotation marks that words come from is a medium's: the „Abendpost“. */
    Source quotedName(Span span) {
        String name = unquoted(document.words(span));
        return new Source(name, Optional.empty(), Hop.Role.MEDIUM, span);
    }

    /**
     * "eine Sprecherin des Ministeriums der dpa", "Anna Beck der dpa": the medium at the end is whom she told, not whose
     * she is; "die Sprecherin der dpa" speaks for it.
     */
    NounPhrase without(NounPhrase phrase) {
        for (int at = phrase.coreEnd(); at < phrase.end(); at++) {
            boolean listener = (at > phrase.coreEnd() || names.isPerson(phrase.coreSpan(document)))
                    && LISTENER.contains(document.tokens().get(at).lower());
            Optional<NounPhrase> last = listener ? phrases.read(at, phrase.end()) : Optional.empty();
            boolean medium = last.flatMap(read -> names.of(read.coreSpan(document)))
                    .filter(entity -> entity.kind() == EntityKind.MEDIUM)
                    .isPresent();
            if (medium || (at > phrase.first() && medium(at, phrase.end()).isPresent())) {
                return new NounPhrase(phrase.first(), phrase.core(), phrase.coreEnd(), at);
            }
        }
        return phrase;
    }

    /** The platform whose name begins at a token: "X", "Truth Social". */
    Optional<Source> platform(int at, int limit) {
        for (int end = Math.min(at + 2, limit); end > at; end--) {
            Span span = document.span(at, end);
            if (PLATFORMS.contains(document.words(span))) {
                return Optional.of(names.of(span)
                        .map(entity -> new Source(entity, Hop.Role.MEDIUM, span))
                        .orElseGet(() -> new Source(document.words(span), Optional.empty(), Hop.Role.MEDIUM, span)));
            }
        }
        return Optional.empty();
    }

    /**
     * The medium that is told: "sagte Voss der „Abendpost“", "sagte er dem Spiegel". Behind a name or a pronoun there is
     * no genitive, and "dem" is none anywhere; "der Minister der „Welt“" is no one of hers, but "der Redakteur der „Welt“"
     * is.
     */
    Optional<Source> medium(int article, int limit) {
        String word = document.tokens().get(article).lower();
        if (!LISTENER.contains(word) || article + 1 >= limit) {
            return Optional.empty();
        }
        Token before = document.tokens().get(beforeBracket(article - 1));
        boolean person = before.word().is(PartOfSpeech.PRONOUN) || names.isPerson(before.span());
        if (person && isQuote(article + 1)) {
            return phrases.read(article, limit).map(phrase -> quotedName(phrase.coreSpan(document)));
        }
        boolean listener = person || (NounPhraseReader.isNominal(before) && (word.equals("dem") || !isOfMedia(before)));
        return listener ? knownMedium(article + 1, limit) : Optional.empty();
    }

    /** "sagte Karl Weber (SPD), der „Abendpost“": the last word of the name before the party and the comma. */
    private int beforeBracket(int last) {
        int at = last > 0 && document.tokens().get(last).is(",") ? last - 1 : last;
        if (at > 3
                && document.tokens().get(at).is(")")
                && document.tokens().get(at - 2).is("(")) {
            return at - 3;
        }
        return last;
    }

    /** The medium in the first part of "dpa-Anfrage"; empty for other compounds. */
    Optional<Source> asking(int compound) {
        Token noun = document.tokens().get(compound);
        String first = noun.form().substring(0, Math.max(0, noun.form().lastIndexOf('-')));
        return names.beforeHyphen(noun.span())
                .or(() -> names.medium(first))
                .filter(entity -> entity.kind() == EntityKind.MEDIUM)
                .map(entity -> new Source(entity, names.role(entity), noun.span()));
    }

    /** "Redakteur", "Chefredakteurin", "Reporter": who may belong to the medium named behind. */
    private static boolean isOfMedia(Token noun) {
        return OF_MEDIA.stream().anyMatch(noun.lower()::contains);
    }

    /** The medium whose name begins at a token, also where its name is a common word: "Spiegel", "Welt am Sonntag". */
    private Optional<Source> knownMedium(int at, int limit) {
        int first = isQuote(at) ? at + 1 : at;
        for (int end = Math.min(first + LONGEST_MEDIUM, limit); end > first; end--) {
            Span span = document.span(first, end);
            Optional<Entity> medium = names.medium(document.words(span));
            if (medium.isPresent()) {
                return Optional.of(new Source(medium.get(), names.role(medium.get()), span));
            }
        }
        return Optional.empty();
    }
}
