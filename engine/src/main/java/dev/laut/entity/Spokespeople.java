package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For whom a spokesperson speaks: "Sprecherin der Bahn", "Greenpeace-Sprecher", "Kremlsprecher". A member of parliament who
 * is "innenpolitischer Sprecher" answers for a field, and speaks for himself. Thread-safe.
 */
final class Spokespeople {

    private static final Pattern WORD = Pattern.compile("(?iu)(.*?)-?sprecher(?:in|s)?");

    private static final Pattern FIELD = Pattern.compile("(?iu).*politische[rnm]?");

    /** Between the word and the organisation. */
    private static final Set<String> LINKS =
            Set.of("der", "des", "von", "vom", "dem", "beim", "bei", "für", "das", "die");

    private static final Set<EntityKind> BODIES = Set.of(EntityKind.ORGANISATION, EntityKind.GOVERNMENT);

    private final KnowledgeBase knowledge;

    Spokespeople(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** The organisation that the article says the speaker speaks for; empty where it names none. */
    Optional<Entity> organisation(Document document, Mentions mentions, Entity speaker) {
        for (Mention mention : mentions.of(speaker)) {
            List<Token> tokens = document.tokens();
            for (int at = document.tokenAt(mention.span().begin());
                    at < tokens.size()
                            && tokens.get(at).begin() < mention.span().end();
                    at++) {
                Optional<Entity> found = at(document, mentions, at);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entity> at(Document document, Mentions mentions, int at) {
        Token token = document.tokens().get(at);
        Matcher word = WORD.matcher(token.form());
        boolean ofField =
                at > 0 && FIELD.matcher(document.tokens().get(at - 1).form()).matches();
        if (ofField || !word.matches()) {
            return Optional.empty();
        }
        return body(mentions, token).or(() -> behind(document, mentions, at)).or(() -> known(word.group(1)));
    }

    /** "der Deutschen Bahn" behind the word. */
    private static Optional<Entity> behind(Document document, Mentions mentions, int at) {
        List<Token> tokens = document.tokens();
        int next = at + 1;
        Optional<Entity> found = Optional.empty();
        while (found.isEmpty()
                && next < tokens.size()
                && (next == at + 1 || LINKS.contains(tokens.get(next - 1).lower()))) {
            found = body(mentions, tokens.get(next));
            next++;
        }
        return found;
    }

    /** The organisation whose name begins with a token. */
    private static Optional<Entity> body(Mentions mentions, Token token) {
        return mentions.in(token.span()).stream()
                .filter(mention -> mention.span().begin() == token.begin())
                .flatMap(mention -> mention.entity().flatMap(mentions::entity).stream())
                .filter(entity -> BODIES.contains(entity.kind()))
                .findFirst();
    }

    /** "Kreml" of "Kremlsprecher", where one body alone is known by that name. */
    private Optional<Entity> known(String name) {
        List<Entity> named = name.length() < 3
                ? List.of()
                : knowledge.named(name).stream().map(Actor::entity).toList();
        return named.stream().findFirst().filter(entity -> named.size() == 1 && BODIES.contains(entity.kind()));
    }
}
