package dev.laut.statement.chain;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.EntityKind;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.WordForm;
import dev.laut.statement.Hop;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads phrases that name sources: a named actor, an unnamed official, a document. */
final class SourceReader {

    private static final Set<String> OBLIQUE =
            Set.of("des", "dem", "den", "eines", "einem", "einen", "einer", "seines", "seiner", "ihrer", "ihres");
    private static final Set<String> DEFINITE = Set.of("der", "die", "dem", "den");
    private static final Pattern POSSESSIVE = Pattern.compile("(?:sein|ihr|unser)(?:e|er|em|en|es)?");

    /** "-en", "-er", "-es". */
    private static final int LONGEST_ENDING = 2;

    private final Document document;
    private final SourceNouns nouns;
    private final Names names;
    private final NounPhraseReader phrases;
    private final ContentNouns contents;
    private final ToldMedia told;

    SourceReader(Document document, SourceNouns nouns, Names names) {
        this.document = document;
        this.nouns = nouns;
        this.names = names;
        this.phrases = new NounPhraseReader(document.tokens());
        this.contents = new ContentNouns(document, nouns, names, phrases);
        this.told = new ToldMedia(document, names, phrases);
    }

    NounPhraseReader phrases() {
        return phrases;
    }

    ToldMedia told() {
        return told;
    }

    /** The sources named by the phrases that begin at token {@code at}; none when no phrase begins there. */
    List<Source> sources(int at, int limit) {
        List<Source> sources = new ArrayList<>();
        for (NounPhrase phrase : phrases.readAll(at, limit)) {
            Optional<Source> source = source(phrase);
            if (source.isPresent() && isTitled(sources, phrase, source.get())) {
                sources.remove(0);
            }
            source.ifPresent(sources::add);
        }
        return sources;
    }

    /** "der Anwalt und Schriftsteller Jonas Veit" is one person with two titles. */
    private static boolean isTitled(List<Source> before, NounPhrase phrase, Source source) {
        return before.size() == 1
                && before.get(0).role() == Hop.Role.ANONYMOUS
                && source.role() == Hop.Role.PERSON
                && phrase.first() == phrase.core();
    }

    /**
     * Whoever a phrase calls by a common noun, whether or not the noun is known to stand for a source: "die
     * Berufsfischer". Empty for pronouns, and for nouns that stand for words and not for those who say them.
     */
    Optional<Source> anyone(int at, int limit) {
        boolean begins = phrases.mayBegin(at) || isDeterminer(document.tokens().get(at)) || told.isQuote(at);
        return begins ? phrases.read(at, limit).flatMap(this::anyone) : Optional.empty();
    }

    private Optional<Source> anyone(NounPhrase phrase) {
        if (told.isQuote(phrase.core())) {
            return Optional.of(told.quotedName(phrase.coreSpan(document)));
        }
        return NounPhraseReader.isNominal(document.tokens().get(phrase.core())) && !isMessage(phrase)
                ? Optional.of(
                        new Source(description(phrase), Optional.empty(), Hop.Role.ANONYMOUS, phrase.span(document)))
                : Optional.empty();
    }

    /** Whether the phrase at a token stands for words that were told of before: "so die Warnung". */
    boolean isMessage(int at, int limit) {
        return phrases.read(at, limit).filter(this::isMessage).isPresent();
    }

    private boolean isMessage(NounPhrase phrase) {
        return nouns.isMessage(document.tokens().get(phrase.core()).word());
    }

    /** Whether a noun stands for what somebody said or found. */
    boolean isVerdict(WordForm noun) {
        return nouns.isVerdict(noun);
    }

    /** Who speaks in these words: a pronoun's antecedent, a named or described source. */
    List<Source> speakers(int at, int limit) {
        Token token = document.tokens().get(at);
        return limit == at + 1 && token.word().is(PartOfSpeech.PRONOUN) && !NounPhraseReader.isNominal(token)
                ? meant(at).stream().toList()
                : sources(at, limit);
    }

    /** Who is meant by a pronoun. */
    Optional<Source> meant(int pronoun) {
        Span span = document.tokens().get(pronoun).span();
        return names.of(span).map(entity -> new Source(entity, names.role(entity), span));
    }

    /**
     * The person named behind somebody's office and a comma: "der Leiter des Amts, Ingenieur Karl Weber,"; empty where no
     * name follows, or where it goes on to others.
     */
    Optional<Source> apposition(Source office) {
        int comma = document.tokenAt(office.span().end() - 1) + 1;
        if (office.role() != Hop.Role.ANONYMOUS
                || comma + 1 >= document.tokens().size()
                || !isMark(comma, ",")) {
            return Optional.empty();
        }
        int end = document.sentenceOf(document.tokens().get(comma)).endToken();
        return phrases.read(comma + 1, end)
                .filter(phrase -> phrase.first() == phrase.core() && phrase.end() == phrase.coreEnd())
                .filter(phrase -> phrase.end() == end
                        || document.tokens().get(phrase.end()).isPunctuation())
                .flatMap(phrase -> names.of(phrase.coreSpan(document))
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .map(entity -> new Source(entity, Hop.Role.PERSON, phrase.span(document))));
    }

    /** Where a person is first named. */
    Optional<Span> firstName(String person) {
        return names.firstName(person);
    }

    /** The sentence where a person is first named. */
    Optional<Sentence> introduction(String person) {
        return firstName(person)
                .map(span -> document.sentenceOf(document.tokens().get(document.tokenAt(span.begin()))));
    }

    private boolean isMark(int at, String mark) {
        return document.tokens().get(at).is(mark);
    }

    /** "Berliner Regierungskreise" are not Berlin. */
    private boolean isWhereabouts(NounPhrase phrase, Entity entity) {
        boolean place = entity.kind() == EntityKind.PLACE || entity.kind() == EntityKind.STATE;
        return place && nounRole(phrase).isPresent();
    }

    /** "Medienberichten zufolge" is no report that the article has told of before: "dem Bericht zufolge" is. */
    private boolean isNewlyDescribed(NounPhrase phrase, Entity entity) {
        boolean vague = entity.kind() == EntityKind.DOCUMENT || entity.kind() == EntityKind.ANONYMOUS;
        WordForm noun = document.tokens().get(phrase.core()).word();
        boolean definite = isDeterminer(document.tokens().get(phrase.first()));
        String lemma = noun.lemma(PartOfSpeech.NOUN).orElse(noun.form());
        boolean same = Pattern.compile("\\b" + Pattern.quote(lemma))
                .matcher(entity.name())
                .find();
        return vague && nouns.role(noun).isPresent() && !(definite && same);
    }

    /** The source that a phrase names; empty when it names nobody who could say something. */
    Optional<Source> source(NounPhrase whole) {
        NounPhrase phrase = told.without(whole);
        Optional<Source> teller = contents.isContent(phrase) ? teller(phrase) : Optional.empty();
        return teller.or(() -> namedBehind(phrase)).or(() -> named(phrase)).or(() -> described(phrase));
    }

    /** The person named at the end of the phrase that begins here, wherever the finder saw its end. */
    Optional<Source> namedBehind(int at) {
        int end = document.sentenceOf(document.tokens().get(at)).endToken();
        return phrases.mayBegin(at) ? phrases.read(at, end).flatMap(this::namedBehind) : Optional.empty();
    }

    /** "der Präsident des Deutschen Waldverbands Karl Weber": the name behind whose office it is. */
    private Optional<Source> namedBehind(NounPhrase phrase) {
        boolean office = phrase.end() > phrase.coreEnd() + 2
                && nouns.role(document.tokens().get(phrase.core()).word())
                        .filter(role -> role == Hop.Role.ANONYMOUS)
                        .isPresent();
        for (int at = phrase.coreEnd() + 2; office && at < phrase.end(); at++) {
            Token before = document.tokens().get(at - 1);
            boolean apart = before.isCapitalised()
                    && before.isWord()
                    && nouns.role(before.word())
                            .filter(role -> role == Hop.Role.ANONYMOUS)
                            .isEmpty();
            Optional<Entity> person = apart ? names.personAt(document.span(at, phrase.end())) : Optional.empty();
            if (person.isPresent()) {
                return person.map(entity -> new Source(entity, Hop.Role.PERSON, phrase.span(document)));
            }
        }
        return Optional.empty();
    }

    /** Whose the content is: "Angaben der Polizei", "Angaben Selenskyjs", "offiziellen chinesischen Angaben". */
    private Optional<Source> teller(NounPhrase phrase) {
        Optional<Source> behind =
                contents.behind(phrase).flatMap(read -> source(read).or(() -> anyone(read)));
        return behind.or(() -> contents.before(phrase)).filter(source -> contents.isTeller(phrase, source));
    }

    /** The first phrase between two tokens that may be a subject and names one who can say something. */
    Optional<Source> subject(int first, int end) {
        for (int at = first; at < end; at++) {
            Optional<Source> source = mayBeSubject(at, first)
                    ? speakers(at, end).stream().findFirst().filter(found -> !found.role()
                            .isPaper())
                    : Optional.empty();
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    /** The first paper named between two tokens: "ein Schreiben an die Schulen". */
    Optional<Source> paper(int first, int end) {
        for (int at = first; at < end; at++) {
            Optional<Source> paper = phrases.mayBegin(at)
                    ? speakers(at, end).stream()
                            .filter(found -> found.role() == Hop.Role.DOCUMENT)
                            .findFirst()
                    : Optional.empty();
            if (paper.isPresent()) {
                return paper;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase that begins here may be in the nominative and is no part of another. */
    private boolean mayBeSubject(int at, int first) {
        Token token = document.tokens().get(at);
        if (token.word().is(PartOfSpeech.PREPOSITION) || OBLIQUE.contains(token.lower())) {
            return false;
        }
        Token before = document.tokens().get(Math.max(first, at - 1));
        return at == first
                || !(before.word().is(PartOfSpeech.PREPOSITION)
                        || NounPhraseReader.isNominal(before)
                        || phrases.isInside(at));
    }

    private Optional<Source> named(NounPhrase phrase) {
        Optional<Entity> known = names.of(phrase.coreSpan(document))
                .filter(entity -> !isNewlyDescribed(phrase, entity))
                .filter(entity -> entity.kind() != EntityKind.ANONYMOUS || isIntroduced(phrase))
                .filter(entity -> entity.kind() != EntityKind.PERSON || !isMediumByNoun(phrase))
                .filter(entity -> !isWhereabouts(phrase, entity));
        boolean fuller = phrase.end() > phrase.coreEnd();
        return known.filter(entity -> entity.kind() != EntityKind.ANONYMOUS)
                .or(() -> titled(phrase))
                .or(() -> known.filter(entity -> !fuller))
                .map(entity -> new Source(entity, role(entity, phrase), phrase.span(document)));
    }

    private Optional<Source> described(NounPhrase phrase) {
        return nounRole(phrase)
                .filter(role -> isIntroduced(phrase))
                .map(role -> new Source(name(phrase, role), Optional.empty(), role, phrase.span(document)));
    }

    /** "der Sender Kolchis": whatever the name looks like, the noun before it says what it is. */
    private boolean isMediumByNoun(NounPhrase phrase) {
        return nounRole(phrase).filter(Hop.Role::isMedium).isPresent();
    }

    /** "die Ministerin" is the one whom the article has called a "Außenministerin" before. */
    private Optional<Entity> titled(NounPhrase phrase) {
        boolean bare = phrase.end() == phrase.core() + 1 && phrase.core() == phrase.first() + 1;
        Token noun = document.tokens().get(phrase.core());
        return bare && DEFINITE.contains(document.tokens().get(phrase.first()).lower())
                ? names.titled(noun.lower(), noun.begin(), document)
                : Optional.empty();
    }

    /** A bare plural such as "Freunde" is nobody who says something unless the noun is that of a source: "Insidern". */
    private boolean isIntroduced(NounPhrase phrase) {
        return phrase.core() > phrase.first()
                || nouns.isSource(document.tokens().get(phrase.core()).word());
    }

    /** "Kolchis TV" for "der georgische Sender Kolchis TV"; the description where no name follows the noun. */
    private String name(NounPhrase phrase, Hop.Role role) {
        if (!role.isMedium() || phrase.coreEnd() == phrase.core() + 1) {
            return description(phrase);
        }
        String name = document.words(document.span(phrase.core() + 1, phrase.coreEnd()));
        return ToldMedia.unquoted(name);
    }

    /** Whether the word is a noun that stands for a source: "Medienberichten", "Insidern". */
    boolean isSourceNoun(int token) {
        return document.tokens().get(token).isCapitalised()
                && nouns.role(document.tokens().get(token).word()).isPresent();
    }

    /** What the phrase's own nouns say it is; empty for nouns that are no source. */
    Optional<Hop.Role> nounRole(NounPhrase phrase) {
        for (int at = phrase.core(); at < phrase.coreEnd(); at++) {
            Optional<Hop.Role> role = nouns.role(document.tokens().get(at).word());
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** The phrase without its article, in the nominative. */
    String description(NounPhrase phrase) {
        int begin = phrase.first();
        while (begin < phrase.core() && isOwn(document.tokens().get(begin))) {
            begin++;
        }
        String words = document.words(document.span(begin, phrase.core() + 1));
        String article =
                begin == phrase.first() ? "" : document.tokens().get(begin - 1).lower();
        String rest = document.text()
                .substring(
                        document.tokens().get(phrase.core()).end(),
                        document.tokens().get(phrase.end() - 1).end());
        int first = begin;
        return names.of(phrase.coreSpan(document))
                        .map(Entity::name)
                        .filter(name -> isSameNoun(name, words))
                        .orElseGet(() -> Nominative.of(document.tokens(), first, phrase.core(), article))
                + rest;
    }

    /** "ranghoher Beamter" for "ranghohen Beamten": the same words but for their endings. */
    private static boolean isSameNoun(String name, String words) {
        String[] one = name.split(" ");
        String[] other = words.split(" ");
        boolean same = one.length == other.length;
        for (int at = 0; same && at < one.length; at++) {
            int stem = Math.max(1, Math.min(one[at].length(), other[at].length()) - LONGEST_ENDING);
            same = one[at].regionMatches(0, other[at], 0, stem);
        }
        return same;
    }

    /** Articles and possessives: "seiner Videobotschaft". */
    private static boolean isOwn(Token token) {
        return isDeterminer(token) || POSSESSIVE.matcher(token.lower()).matches();
    }

    private static boolean isDeterminer(Token token) {
        return token.word().is(PartOfSpeech.ARTICLE);
    }

    /** What the phrase's own nouns say of the entity, as far as its kind allows, else what its kind is. */
    private Hop.Role role(Entity entity, NounPhrase phrase) {
        Optional<Hop.Role> said = nounRole(phrase);
        Hop.Role plain = names.role(entity);
        return switch (entity.kind()) {
            case MEDIUM ->
                said.filter(role -> role.isMedium() && role != Hop.Role.MEDIUM).orElse(plain);
            case DOCUMENT -> said.filter(role -> role == Hop.Role.TRANSLATION).orElse(plain);
            case GROUP -> said.orElse(plain);
            case ORGANISATION, PLACE -> said.filter(Hop.Role::isMedium).orElse(plain);
            default -> plain;
        };
    }
}
