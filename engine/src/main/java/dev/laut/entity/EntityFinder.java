package dev.laut.entity;

import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.NameTagger;
import dev.laut.entity.names.TrainedNames;
import dev.laut.text.Document;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds who and what an article speaks of, and which words mean whom: Document to Mentions.
 *
 * <p>Thread-safe. Takes time linear in the text.
 */
public final class EntityFinder {

    private final KnowledgeBase knowledge;
    private final HeadNouns nouns;
    private final NounPhrases phrases;
    private final NameTagger tagger;

    public EntityFinder(KnowledgeBase knowledge) {
        this(knowledge, HeadNouns.load());
    }

    private EntityFinder(KnowledgeBase knowledge, HeadNouns nouns) {
        this.knowledge = knowledge;
        this.nouns = nouns;
        this.phrases = new NounPhrases(nouns, knowledge);
        this.tagger = TrainedNames.load(knowledge, nouns::isRole, nouns::isTitle);
    }

    /** The step that finds proper names, for measuring it alone. */
    public NameTagger names() {
        return tagger;
    }

    /**
     * The entities of a document and the words that mean them. Page furniture is passed over.
     *
     * @param referenceDate the day the article was published, by which offices are read: "der Bundeskanzler" stays open
     *     without it unless the article names him
     */
    public Mentions find(Document document, Optional<LocalDate> referenceDate) {
        Discourse discourse = new Discourse(document, knowledge, referenceDate);
        return new Reading(discourse, tagger.tag(document), phrases, nouns).read();
    }
}
