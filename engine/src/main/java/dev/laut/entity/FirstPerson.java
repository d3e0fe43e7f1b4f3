package dev.laut.entity;

import dev.laut.article.Span;
import dev.laut.entity.Mention.How;
import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom "ich", "wir", "Sie" and "man" mean inside reported speech, once it is known who speaks. A leader's "wir" speaks
 * for the state, a spokesperson's for the organisation; next to one spoken to or just met it takes both. Thread-safe.
 */
public final class FirstPerson {

    private static final Set<String> ME =
            Set.of("ich", "mich", "mir", "mein", "meine", "meinen", "meinem", "meiner", "meines");

    private static final Set<String> US =
            Set.of("wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "unseres");

    private static final Set<String> YOU = Set.of(
            "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "du", "dich", "dir", "dein", "deine",
            "euch", "ihr");

    /** The other side of a "wir" was named no longer ago than this, in characters: about three sentences. */
    private static final int NEAR = 450;

    /** What two do together; someone else who is merely spoken of is no part of "wir". */
    private static final Pattern MEETING = Pattern.compile(
            "(?iu)treffen|traf\\b|trafen|getroffen|gespräch|sprach|gesprochen|empfang|empfing|gipfel|begegn|besuch|telefon|"
                    + "verhandl|berat|beriet|zusammen|gemeinsam|nebeneinander|gast");

    /** Who speaks is named no further behind the speech, in characters. */
    private static final int BEHIND = 40;

    private final KnowledgeBase knowledge;
    private final Spokespeople spokespeople;

    public FirstPerson(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        this.spokespeople = new Spokespeople(knowledge);
    }

    /**
     * The mentions with those of the first and second person added; speech of unknown speakers stays as it is.
     *
     * @param all the mentions and those of more speakers, such as unnamed sources
     */
    public Mentions resolve(Document document, Mentions mentions, Mentions all, List<QuotedSpeech> speeches) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> more = new ArrayList<>();
        for (QuotedSpeech speech : speeches) {
            all.entity(speech.speaker())
                    .map(speaker ->
                            isReport(speaker) ? named(document, all, speech).orElse(speaker) : speaker)
                    .ifPresent(speaker -> resolve(document, all, speech, speaker, entities, more));
        }
        return mentions.with(entities, more);
    }

    private static boolean isReport(Entity entity) {
        return entity.kind() == EntityKind.DOCUMENT
                || entity.kind() == EntityKind.MEDIUM
                || entity.kind() == EntityKind.GROUP;
    }

    private static boolean isSomebody(Entity entity) {
        return entity.kind() == EntityKind.PERSON || entity.kind() == EntityKind.ANONYMOUS;
    }

    /** Whom the words right behind the speech name: "…“, sagte er Medienberichten zufolge". */
    private static Optional<Entity> named(Document document, Mentions mentions, QuotedSpeech speech) {
        int begin = speech.content().end();
        Span behind = new Span(begin, Math.min(document.text().length(), begin + BEHIND));
        return mentions.in(behind).stream()
                .flatMap(mention -> mention.entity().flatMap(mentions::entity).stream())
                .filter(FirstPerson::isSomebody)
                .findFirst();
    }

    private void resolve(
            Document document,
            Mentions mentions,
            QuotedSpeech speech,
            Entity speaker,
            List<Entity> entities,
            List<Mention> more) {
        List<Token> tokens = document.tokens();
        int first = document.tokenAt(speech.content().begin());
        int end = first;
        while (end < tokens.size() && tokens.get(end).begin() < speech.content().end()) {
            end++;
        }
        List<Token> words = tokens.subList(first, end);
        Optional<Entity> addressee = words.stream().anyMatch(FirstPerson::needsAddressee)
                ? speech.addressee().flatMap(mentions::entity).or(() -> other(document, mentions, speech, speaker))
                : Optional.empty();
        Entity us = words.stream().anyMatch(token -> US.contains(token.lower()))
                ? spokespeople.organisation(document, mentions, speaker).orElse(speaker)
                : speaker;
        for (Token token : words) {
            meant(token, speech, speaker, us, addressee, mentions).ifPresent(entity -> {
                entities.add(entity);
                more.add(new Mention(token.span(), Optional.of(entity.id()), How.PRONOUN, "first-person"));
            });
        }
    }

    /** Whether whom a word means depends on who is spoken to. */
    private static boolean needsAddressee(Token token) {
        return US.contains(token.lower()) || YOU.contains(token.form());
    }

    private Optional<Entity> meant(
            Token token,
            QuotedSpeech speech,
            Entity speaker,
            Entity us,
            Optional<Entity> addressee,
            Mentions mentions) {
        String lower = token.lower();
        if (!speech.direct()) {
            return lower.equals("man") ? government(speaker) : Optional.empty();
        }
        if (ME.contains(lower)) {
            return Optional.of(speaker);
        }
        if (US.contains(lower)) {
            return Optional.of(us.equals(speaker) ? us(speaker, addressee, mentions) : us);
        }
        boolean formal = token.isCapitalised() && !token.initial();
        return YOU.contains(token.form()) && (formal || (!token.isCapitalised() && !lower.equals("ihr")))
                ? addressee
                : Optional.empty();
    }

    /** Both sides where there is another, else whom the speaker stands for. */
    private Entity us(Entity speaker, Optional<Entity> addressee, Mentions mentions) {
        if (addressee.isEmpty()) {
            return state(speaker).orElse(speaker);
        }
        Optional<Entity> own = state(speaker);
        Optional<Entity> theirs = addressee.flatMap(this::state);
        String name = own.isPresent() && theirs.isPresent()
                ? own.get().name() + " und " + theirs.get().name()
                : speaker.name() + " und " + addressee.get().name();
        return mentions.entities().stream()
                .filter(entity ->
                        entity.kind() == EntityKind.GROUP && entity.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Entity(
                        "group-" + name.toLowerCase(Locale.GERMAN).replace(' ', '-'),
                        EntityKind.GROUP,
                        name,
                        Optional.empty()));
    }

    /** A person of another state who is spoken of close before: the one just met or talked with. */
    private Optional<Entity> other(Document document, Mentions mentions, QuotedSpeech speech, Entity speaker) {
        Span before = new Span(
                Math.max(0, speech.content().begin() - NEAR), speech.content().begin());
        Span around = new Span(before.begin(), speech.content().end());
        if (!MEETING.matcher(around.in(document.text())).find()) {
            return Optional.empty();
        }
        Optional<String> home = country(speaker);
        Optional<Entity> found = Optional.empty();
        for (Mention mention : mentions.in(before)) {
            Optional<Entity> entity = mention.entity().flatMap(mentions::entity);
            boolean foreign = entity.filter(other -> other.kind() == EntityKind.PERSON)
                    .flatMap(this::country)
                    .filter(state -> home.isPresent() && !state.equals(home.get()))
                    .isPresent();
            found = foreign ? entity : found;
        }
        return found;
    }

    private Optional<String> country(Entity entity) {
        return knowledge.actor(entity.id()).flatMap(Actor::country);
    }

    private Optional<Entity> state(Entity entity) {
        return leads(entity) ? country(entity).flatMap(knowledge::state).map(Actor::entity) : Optional.empty();
    }

    /** Whether the entity speaks for its state: its government, or one who holds an office there. */
    private boolean leads(Entity entity) {
        Optional<Actor> actor = knowledge.actor(entity.id());
        return entity.kind() == EntityKind.GOVERNMENT
                || actor.filter(person ->
                                knowledge.tenures(person).stream().anyMatch(tenure -> person.isOf(tenure.body())))
                        .isPresent();
    }

    private Optional<Entity> government(Entity speaker) {
        return leads(speaker) ? country(speaker).flatMap(knowledge::governmentOf) : Optional.empty();
    }
}
