package dev.laut.event;

import dev.laut.article.Span;
import dev.laut.event.Trigger.Kind;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.lang.de.Lexeme;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a sentence that tell of events. Thread-safe. */
final class TriggerFinder {

    private static final Set<String> GOES_ON = Set.of("und", "oder", "als", "wie", "sowie");

    private static final Set<String> OPENING = Set.of("„", "»", "\"", "‚", "(");

    private final Triggers triggers;
    private final GermanDictionary dictionary;

    TriggerFinder(Triggers triggers, GermanDictionary dictionary) {
        this.triggers = triggers;
        this.dictionary = dictionary;
    }

    List<Hit> find(Layers layers, Sentence sentence, boolean sport) {
        if (sentence.segment().role().isFurniture() || sentence.stream().noneMatch(this::mayTrigger)) {
            return List.of();
        }
        boolean[] trapped = traps(sentence);
        List<Hit> hits = new ArrayList<>();
        for (Clause clause : ClauseCutter.cut(sentence)) {
            Surroundings.Words words = new Surroundings.Words(clause);
            for (Token token : clause.tokens()) {
                if (!trapped[token.index() - sentence.firstToken()]) {
                    hit(new Surroundings(layers, token, clause, words, sport), token, clause, sentence)
                            .ifPresent(hits::add);
                }
            }
        }
        hits.sort((one, other) ->
                Integer.compare(one.token().index(), other.token().index()));
        return hits;
    }

    private boolean mayTrigger(Token token) {
        return triggers.isPart(token) || !candidates(token, Optional.empty()).isEmpty();
    }

    private Optional<Hit> hit(Surroundings around, Token token, Clause clause, Sentence sentence) {
        Optional<Token> particle = particle(token, clause, sentence);
        for (Trigger trigger : candidates(token, particle)) {
            if (trigger.needs().areMet(around)) {
                List<Span> spans = new ArrayList<>(List.of(token.span()));
                particle.map(Token::span).ifPresent(spans::add);
                return Optional.of(new Hit(trigger, token, spans, clause, sentence));
            }
        }
        return Optional.empty();
    }

    private List<Trigger> candidates(Token token, Optional<Token> particle) {
        List<Trigger> found = triggers.of(Kind.FORM, token.form());
        if (!found.isEmpty()) {
            return found;
        }
        if (token.isCapitalised() && token.isWord()) {
            found = nouns(token);
        }
        return found.isEmpty() && VerbForms.isVerb(token) ? verbs(token, particle) : found;
    }

    private List<Trigger> nouns(Token token) {
        for (Lexeme lexeme : token.word().lexemes()) {
            if (lexeme.part() == PartOfSpeech.NOUN) {
                String lemma = unhyphened(lexeme.lemma());
                List<Trigger> exact = triggers.of(Kind.NOUN, lemma);
                List<Trigger> found = exact.isEmpty() ? triggers.ofCompound(lemma) : exact;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return token.word().lexemes().isEmpty() ? triggers.of(Kind.NOUN, token.form()) : List.of();
    }

    /** "Videokonferenz" for "Video-Konferenz". */
    private static String unhyphened(String lemma) {
        return lemma.indexOf('-') < 0
                ? lemma
                : lemma.charAt(0) + lemma.substring(1).replace("-", "").toLowerCase(Locale.GERMAN);
    }

    private List<Trigger> verbs(Token token, Optional<Token> particle) {
        List<Trigger> found = new ArrayList<>();
        for (Lexeme lexeme : token.word().lexemes()) {
            if (lexeme.part() == PartOfSpeech.VERB) {
                String lemma = lexeme.lemma();
                String key = particle.map(part -> part.lower() + "+" + lemma).orElse(lemma);
                found.addAll(triggers.of(Kind.VERB, key));
                if (particle.isEmpty()) {
                    found.addAll(triggers.ofJoined(lemma));
                }
            }
        }
        return found;
    }

    /** The particle that closes the clause of a finite verb: "zusammen" in "schalteten sich zusammen". */
    private Optional<Token> particle(Token verb, Clause clause, Sentence sentence) {
        if (!triggers.isPart(verb) || clause.finite().filter(verb::equals).isEmpty()) {
            return Optional.empty();
        }
        return clause.tokens().stream()
                .filter(token -> token.index() > verb.index())
                .filter(token -> token.word().is(PartOfSpeech.VERB_PARTICLE) || isParticle(token))
                .filter(token -> isLastOfPiece(token, sentence))
                .filter(token -> isParticleOf(token, verb))
                .reduce((first, last) -> last);
    }

    private static boolean isParticle(Token token) {
        return Set.of("zusammen", "zurück", "bereit", "fest", "frei", "nieder", "wieder", "ein", "statt")
                .contains(token.lower());
    }

    /** Whether no more words of its clause follow: "sagte Hilfe zu.", not "sagte zu Reportern" or "sagte zu „Bild“". */
    private static boolean isLastOfPiece(Token token, Sentence sentence) {
        int next = token.index() + 1 - sentence.firstToken();
        if (next >= sentence.size()) {
            return true;
        }
        Token after = sentence.get(next);
        return after.isWord() ? GOES_ON.contains(after.lower()) : !OPENING.contains(after.form());
    }

    private boolean isParticleOf(Token particle, Token verb) {
        String lemma = VerbForms.lemma(verb);
        return !triggers.of(Kind.VERB, particle.lower() + "+" + lemma).isEmpty()
                || dictionary.isVerb(particle.lower() + lemma);
    }

    /** Which words of a sentence belong to a figure of speech. */
    private boolean[] traps(Sentence sentence) {
        boolean[] trapped = new boolean[sentence.size()];
        for (int at = 0; at < sentence.size(); at++) {
            for (List<String> figure : triggers.trapsAt(sentence.get(at).lower())) {
                if (matches(figure, sentence, at)) {
                    Arrays.fill(trapped, at, at + figure.size(), true);
                }
            }
        }
        return trapped;
    }

    private static boolean matches(List<String> figure, Sentence sentence, int at) {
        if (at + figure.size() > sentence.size()) {
            return false;
        }
        for (int word = 0; word < figure.size(); word++) {
            String wanted = figure.get(word);
            if (!wanted.equals("_") && !sentence.get(at + word).lower().equals(wanted)) {
                return false;
            }
        }
        return true;
    }
}
