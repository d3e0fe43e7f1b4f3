package dev.laut.entity.names;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.function.Predicate;

/** Finds names by the knowledge base, the dictionary's name classes, and the grammar of names. Thread-safe. */
public final class RuleTagger implements NameTagger {

    private final List<NameRule> rules;

    /**
     * @param knowledge the known names
     * @param role whether a word is a noun for what a person is: "Ministerin"
     */
    public RuleTagger(KnowledgeBase knowledge, Predicate<Token> role) {
        this.rules = List.of(
                new SecondFirstNames(knowledge),
                new KnownNames(knowledge, role),
                new QuotedNames(Endings.load()),
                new PersonGrammar(knowledge),
                new Organisations(),
                new TitledPersons(role),
                new Places(knowledge),
                new UnknownNames());
    }

    @Override
    public List<Name> tag(Document document) {
        Cover cover = new Cover(document);
        List<Sentence> sentences = document.sentences().stream()
                .filter(sentence -> !sentence.segment().role().isFurniture())
                .toList();
        for (NameRule rule : rules) {
            sentences.forEach(sentence -> rule.apply(sentence, cover));
        }
        Repeats repeats = new Repeats(cover);
        sentences.forEach(repeats::apply);
        return cover.names();
    }
}
