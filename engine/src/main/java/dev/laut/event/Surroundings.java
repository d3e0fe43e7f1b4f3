package dev.laut.event;

import dev.laut.entity.EntityKind;
import dev.laut.entity.Mention;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.lang.de.Tag.VerbForm;
import dev.laut.text.Token;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands around a word that may tell of an event. */
final class Surroundings {

    private static final Set<String> PERSONAL = Set.of("er", "sie", "wir", "ich", "ihn", "ihm", "uns", "ihnen", "man");

    private static final Set<String> INTO = Set.of("nach", "in", "ins");

    private final Layers layers;
    private final Token token;
    private final Clause clause;
    private final Words words;
    private final boolean sport;

    Surroundings(Layers layers, Token token, Clause clause, Words words, boolean sport) {
        this.layers = layers;
        this.token = token;
        this.clause = clause;
        this.words = words;
        this.sport = sport;
    }

    /** The forms and lemmas of a clause in lower case, with those around an infinitive; gathered when first asked for. */
    static final class Words {

        private final Clause clause;
        private final Set<String> words = new HashSet<>();

        Words(Clause clause) {
            this.clause = clause;
        }

        Set<String> all() {
            if (words.isEmpty()) {
                add(clause);
                if (clause.kind() == Clause.Kind.INFINITIVE) {
                    clause.matrix().ifPresent(this::add);
                }
            }
            return words;
        }

        private void add(Clause part) {
            for (Token token : part.tokens()) {
                words.add(token.lower());
                for (Lexeme lexeme : token.word().lexemes()) {
                    words.add(lexeme.lemma().toLowerCase(Locale.GERMAN));
                }
            }
        }
    }

    Set<String> words() {
        return words.all();
    }

    boolean isSport() {
        return sport;
    }

    Set<String> before() {
        return layers.before(token).map(word -> Set.of(word.lower())).orElse(Set.of());
    }

    Set<String> after() {
        return layers.after(token).map(word -> Set.of(word.lower())).orElse(Set.of());
    }

    /** Whether a condition on who is named, such as "@two", is met. */
    boolean names(String condition) {
        return switch (condition) {
            case "@any" -> !mentions().isEmpty() || hasPronoun() || names() > 0;
            case "@actor" -> actors() > 0;
            case "@someone" -> actors() > 0 || hasPronoun();
            case "@two" -> actors() + pronouns() > 1;
            case "@official" -> hasKind(EntityKind.PERSON) || hasPronoun() || names() > 0;
            case "@place" -> clause.tokens().stream().anyMatch(this::isPlace);
            case "@medium" -> hasKind(EntityKind.MEDIUM);
            case "@destination" -> isDestinationNamed();
            case "@stay" -> token.word().is(VerbForm.INFINITIVE) && isDestinationNamed() && isFuture();
            default -> isTalk();
        };
    }

    private Set<Mention> mentions() {
        Set<Mention> found = new LinkedHashSet<>();
        clause.tokens().forEach(word -> layers.mention(word).ifPresent(found::add));
        if (clause.kind() == Clause.Kind.INFINITIVE) {
            clause.matrix().ifPresent(matrix -> matrix.tokens()
                    .forEach(word -> layers.mention(word).ifPresent(found::add)));
        }
        return found;
    }

    private long actors() {
        return names()
                + mentions().stream()
                        .filter(mention -> layers.isActor(mention) || layers.isPlace(mention))
                        .map(Mention::entity)
                        .distinct()
                        .count();
    }

    /** Names that no mention covers. */
    private long names() {
        return clause.tokens().stream().filter(this::isName).count();
    }

    private boolean isName(Token word) {
        boolean sure = word.word().isOnly(PartOfSpeech.NAME);
        return layers.mention(word).isEmpty()
                && VerbForms.isName(word)
                && (sure || layers.before(word).filter(this::isDeterminer).isEmpty());
    }

    private boolean isDeterminer(Token word) {
        return word.word().is(PartOfSpeech.ARTICLE) || word.word().is(PartOfSpeech.ADJECTIVE);
    }

    private boolean isPlace(Token word) {
        Optional<Mention> mention = layers.mention(word);
        return mention.isPresent() ? layers.isPlace(mention.get()) : VerbForms.isPlaceName(word);
    }

    private boolean hasPronoun() {
        return pronouns() > 0;
    }

    private long pronouns() {
        return words().stream().filter(PERSONAL::contains).count();
    }

    private boolean hasKind(EntityKind kind) {
        return mentions().stream().anyMatch(mention -> layers.kind(mention) == kind);
    }

    private boolean isFuture() {
        return clause.finite()
                .map(VerbForms::lemma)
                .filter(lemma -> lemma.equals("werden") || lemma.equals("wollen"))
                .isPresent();
    }

    private boolean isDestinationNamed() {
        List<Token> tokens = clause.tokens();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            if (INTO.contains(tokens.get(at).lower())) {
                Token next = tokens.get(at + 1);
                Token place =
                        next.word().is(PartOfSpeech.ARTICLE) && at + 2 < tokens.size() ? tokens.get(at + 2) : next;
                if (isPlace(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A talk with another side: with an actor or with "führen", "stattfinden" and the like. */
    private boolean isTalk() {
        return actors() > 0
                || words().stream().anyMatch(Set.of("führen", "stattfinden", "geben", "zwischen", "virtuell")::contains)
                || before().stream().anyMatch(Set.of("das", "dem", "des", "die", "den")::contains);
    }
}
