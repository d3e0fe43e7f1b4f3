package dev.laut.link;

import dev.laut.article.Span;
import dev.laut.entity.Entity;
import dev.laut.entity.Mention;
import dev.laut.event.Event;
import dev.laut.event.EventType;
import dev.laut.event.EventTypes;
import dev.laut.event.Figure;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.link.Entry.Deed;
import dev.laut.record.ArticleRecord;
import dev.laut.record.Origin;
import dev.laut.record.Origins;
import dev.laut.record.Passage;
import dev.laut.statement.Act;
import dev.laut.statement.Hop;
import dev.laut.statement.Polarity;
import dev.laut.statement.Silence;
import dev.laut.statement.Statement;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import dev.laut.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the entries of one article that can be held against others. */
final class EntryReader {

    private static final Set<String> NEGATIONS = Set.of("nicht", "nie", "niemals", "keinerlei");

    /** Verbs that say nothing of a matter. */
    private static final Set<String> EMPTY = Set.of(
            "sein", "haben", "werden", "können", "müssen", "sollen", "wollen", "dürfen", "mögen", "lassen", "machen",
            "geben", "sagen", "kommen", "gehen", "stehen");

    private final EventTypes types;
    private final ArticleRecord articleRecord;
    private final Document document;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final NavigableMap<Integer, List<Figure>> figures = new TreeMap<>();
    private final int[] named;

    EntryReader(ArticleRecord articleRecord, Document document, EventTypes types) {
        this.types = types;
        this.articleRecord = articleRecord;
        this.document = document;
        this.named = new int[document.tokens().size()];
        articleRecord.entities().forEach(entity -> entities.put(entity.id(), entity));
        articleRecord.statements().forEach(statement -> statements.put(statement.id(), statement));
        articleRecord.figures().forEach(figure -> figures.computeIfAbsent(
                        figure.span().begin(), begin -> new ArrayList<>())
                .add(figure));
        for (int at = 0; at < articleRecord.mentions().size(); at++) {
            mark(articleRecord.mentions().get(at).span(), at + 1);
        }
        articleRecord.times().forEach(time -> mark(time.span(), -1));
    }

    private void mark(Span span, int number) {
        for (int at = document.tokenAt(span.begin());
                at < named.length && document.tokens().get(at).begin() < span.end();
                at++) {
            named[at] = number;
        }
    }

    List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        articleRecord.wholeStatements().forEach(statement -> entries.add(entry(statement)));
        articleRecord.silences().forEach(silence -> entries.add(entry(silence)));
        articleRecord.events().forEach(event -> entries.add(entry(event)));
        return entries;
    }

    private Entry entry(Statement statement) {
        Matter matter = new Matter();
        statement.content().forEach(matter::add);
        return new Entry(
                Entry.Kind.STATEMENT,
                statement.id(),
                Passage.of(articleRecord, Span.cover(statement.content())),
                matter.words,
                matter.names,
                statement.speakerEntity().flatMap(this::key),
                origins(statement),
                matter.negated || statement.polarity() == Polarity.NEGATIVE || statement.act() == Act.DENY,
                figures(statement.content()),
                Optional.empty());
    }

    private Entry entry(Silence silence) {
        Matter matter = new Matter();
        matter.add(silence.span());
        return new Entry(
                Entry.Kind.SILENCE,
                silence.id(),
                Passage.of(articleRecord, silence.span()),
                matter.words,
                matter.names,
                silence.entity().flatMap(this::key),
                List.of(),
                false,
                List.of(),
                Optional.empty());
    }

    private Entry entry(Event event) {
        Sentence sentence = document.sentenceOf(
                document.tokens().get(document.tokenAt(event.trigger().get(0).begin())));
        Matter matter = new Matter();
        matter.add(sentence.span());
        Set<String> names = new HashSet<>();
        event.participants().forEach(part -> key(part.entity()).ifPresent(names::add));
        event.place().flatMap(this::key).ifPresent(names::add);
        String family = types.find(event.type()).map(EventType::family).orElse(event.type());
        Optional<LocalDate> day = event.time()
                .flatMap(time -> time.days())
                .filter(days -> days.earliest().equals(days.latest()))
                .map(DateRange::earliest);
        return new Entry(
                Entry.Kind.EVENT,
                event.id(),
                Passage.of(articleRecord, sentence.span()),
                matter.words,
                names,
                Optional.empty(),
                event.accordingTo().map(statements::get).map(this::origins).orElse(List.of()),
                event.status() == Event.Status.DENIED,
                figures(List.of(sentence.span())),
                Optional.of(new Deed(family, event.status(), day)));
    }

    private List<Origin> origins(Statement statement) {
        return Origins.ends(statement.chain()).stream().map(this::origin).toList();
    }

    private Origin origin(Hop hop) {
        Optional<Entity> entity = hop.entity().map(entities::get);
        String name = entity.map(Entity::name).orElse(hop.name());
        return new Origin(
                Origin.kind(hop.role()), hop.entity().flatMap(this::key).orElse(name.toLowerCase(Locale.GERMAN)), name);
    }

    private Optional<String> key(String id) {
        return Optional.ofNullable(entities.get(id))
                .map(entity -> entity.wikidata().orElseGet(() -> entity.name().toLowerCase(Locale.GERMAN)));
    }

    private List<Figure> figures(List<Span> spans) {
        return spans.stream()
                .flatMap(span -> figures.subMap(span.begin(), span.end()).values().stream()
                        .flatMap(List::stream)
                        .filter(figure -> span.contains(figure.span())))
                .toList();
    }

    /** What words speak of. */
    private final class Matter {

        private final Set<String> words = new HashSet<>();
        private final Set<String> names = new HashSet<>();
        private boolean negated;

        void add(Span span) {
            for (int at = document.tokenAt(span.begin());
                    at < named.length && document.tokens().get(at).begin() < span.end();
                    at++) {
                add(document.tokens().get(at), named[at]);
            }
        }

        private void add(Token token, int number) {
            if (number > 0) {
                Mention mention = articleRecord.mentions().get(number - 1);
                mention.entity().flatMap(EntryReader.this::key).ifPresent(names::add);
            } else if (number == 0 && token.isWord()) {
                negated |= NEGATIONS.contains(token.lower()) || token.lower().startsWith("kein");
                word(token).ifPresent(words::add);
            }
        }

        private static Optional<String> word(Token token) {
            PartOfSpeech part = token.isCapitalised() && !token.initial() ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
            Optional<String> lemma = token.word().lemma(part);
            if (lemma.isEmpty() && (token.isCapitalised() || token.word().is(PartOfSpeech.PARTICIPLE))) {
                lemma = Optional.of(token.word().lemma(PartOfSpeech.NOUN).orElse(token.lower()));
            }
            return lemma.map(word -> word.toLowerCase(Locale.GERMAN)).filter(word -> !EMPTY.contains(word));
        }
    }
}
