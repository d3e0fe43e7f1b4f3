package dev.laut.entity;

import dev.laut.entity.Mention.How;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;

/** Reads words that are neither names nor noun phrases: pronouns, adjectives of states, the first parts of compounds. */
final class WordReading {

    private final Discourse discourse;
    private final KnowledgeBase knowledge;
    private final List<Token> tokens;
    private final Name[] names;
    private final NamedReferents named;
    private final QuoteMap quotes;
    private final PronounResolver pronouns;

    WordReading(Discourse discourse, Name[] names, NamedReferents named, QuoteMap quotes) {
        this.discourse = discourse;
        this.knowledge = discourse.knowledge();
        this.tokens = discourse.document().tokens();
        this.names = names;
        this.named = named;
        this.quotes = quotes;
        this.pronouns = new PronounResolver(discourse, quotes);
    }

    void read(Token token, Sentence sentence) {
        int mask = Pronouns.mask(token, sentence);
        if (mask != 0) {
            readPronoun(token, mask, sentence);
            return;
        }
        if (isWestern(token, sentence)) {
            Referent west = discourse.named("group:Westen", EntityKind.GROUP, "Westen", Agreement.MASCULINE);
            discourse.mention(west, token.index(), token.index() + 1, How.METONYM, "the-west", 5);
            return;
        }
        knowledge
                .countryOfAdjective(token.lower())
                .filter(country -> !token.isCapitalised()
                        || token.initial()
                        || token.form().indexOf('-') > 0)
                .flatMap(discourse::state)
                .ifPresent(state ->
                        discourse.mention(state, token.index(), token.index() + 1, How.METONYM, "state-adjective", 5));
        readHyphenated(token);
    }

    /** "westliche Sanktionen", "der Westen"; not "westlich von Kiew", "im Westen des Landes". */
    private boolean isWestern(Token token, Sentence sentence) {
        int next = token.index() + 1;
        if (token.is("Westen") || token.is("Westens")) {
            Token before = tokens.get(Math.max(sentence.firstToken(), token.index() - 1));
            boolean of = next < sentence.endToken()
                    && Set.of("des", "der", "von").contains(tokens.get(next).lower());
            return !of && Set.of("der", "den", "dem", "des").contains(before.lower());
        }
        return token.lower().startsWith("westliche")
                && next < sentence.endToken()
                && tokens.get(next).isCapitalised()
                && names[next] == null;
    }

    private void readPronoun(Token token, int mask, Sentence sentence) {
        boolean possessive = Pronouns.isPossessiveAt(token, sentence);
        PronounResolver.Finding finding = pronouns.resolve(token, mask, possessive, sentence);
        if (finding.referent().isEmpty()) {
            discourse.open(token.span(), How.PRONOUN, finding.rule());
            return;
        }
        double weight = possessive
                ? 20
                : Syntax.of(token.index(), token.index() + 1, sentence, tokens).weight();
        noteSubject(finding.referent().get(), possessive ? 0 : weight, token.index());
        discourse.mention(
                finding.referent().get(), token.index(), token.index() + 1, How.PRONOUN, finding.rule(), weight);
    }

    /** "Putin-Vertrauter": the name before the hyphen is a mention of its own. */
    void readHyphenated(Token token) {
        int hyphen = token.form().indexOf('-');
        if (hyphen < 2 || !token.isCapitalised()) {
            return;
        }
        String part = token.form().substring(0, hyphen);
        named.withSurname(part)
                .or(() -> knowledge.named(part).stream()
                        .filter(actor -> actor.kind() != EntityKind.PLACE)
                        .findFirst()
                        .map(discourse::of))
                .or(() -> named.withForm(part))
                .ifPresent(referent -> discourse.mentionPart(referent, token, hyphen));
    }

    void noteSubject(Referent referent, double weight, int token) {
        if (referent.isPerson() && weight >= Syntax.SUBJECT.weight() && !quotes.isQuoted(token)) {
            discourse.subject(referent);
        }
    }
}
