package dev.laut.entity;

import dev.laut.entity.actors.Actor;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article says anywhere on those it names: their titles, parties, states. Confined to one thread. */
final class Introductions {

    private final Discourse discourse;
    private final Document document;
    private final KnowledgeBase knowledge;
    private final List<Token> tokens;
    private final Name[] names;
    private final NamedReferents named;
    private final HeadNouns nouns;
    private final NounPhrase[] phraseAt;
    private final Map<Integer, Name> titled = new HashMap<>();

    /** @param names the name that each token belongs to, null for none */
    Introductions(Discourse discourse, Name[] names, NamedReferents named, HeadNouns nouns) {
        this.discourse = discourse;
        this.document = discourse.document();
        this.knowledge = discourse.knowledge();
        this.tokens = document.tokens();
        this.names = names;
        this.named = named;
        this.nouns = nouns;
        this.phraseAt = new NounPhrase[tokens.size()];
    }

    /** What the article says anywhere on those it names: their titles, parties, states. */
    void read(NounPhrases phrases) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.segment().role().isFurniture()) {
                continue;
            }
            for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
                phrases.at(at, sentence, tokens, names).ifPresent(phrase -> introduce(phrase, sentence));
                if (names[at] != null && names[at].first() == at && names[at].kind() == Name.Kind.PERSON) {
                    noteParty(names[at], sentence);
                }
            }
        }
    }

    /** The phrase with this token as its head, or null. */
    NounPhrase phraseAt(int head) {
        return phraseAt[head];
    }

    /** The name that the phrase is a title of, or null. */
    Name owner(NounPhrase phrase) {
        return titled.get(phrase.head());
    }

    private void introduce(NounPhrase phrase, Sentence sentence) {
        phraseAt[phrase.head()] = phrase;
        Name name = Titles.owner(phrase, sentence, tokens, names);
        if (name != null) {
            introduce(phrase, name);
        }
    }

    /** The titles before this one that go with the same name. */
    private void introduceJoined(NounPhrase phrase, Name name) {
        int before = phrase.first() - 2;
        NounPhrase title = before >= 0 ? phraseAt[before] : null;
        if (title != null
                && name.first() > phrase.head()
                && !titled.containsKey(before)
                && Titles.isJoined(title, phrase, tokens)) {
            introduce(title, name);
        }
    }

    private void introduce(NounPhrase phrase, Name name) {
        boolean ofAWoman = phrase.noun().sort().isPerson() && phrase.noun().feminine();
        if (ofAWoman && !named.of(name).agrees(Agreement.FEMININE)) {
            return;
        }
        introduceJoined(phrase, name);
        titled.put(phrase.head(), name);
        Referent referent = named.of(name);
        entitle(referent, phrase);
        if (phrase.noun().sort().isPerson()) {
            referent.narrow(phrase.noun().feminine() ? Agreement.FEMININE : Agreement.SOMEBODY);
        }
    }

    void entitle(Referent referent, NounPhrase phrase) {
        discourse.entitle(referent, phrase.noun().lemma());
        discourse.entitle(referent, nouns.lastPart(phrase.noun().lemma()));
        phrase.country().ifPresent(referent::belongTo);
        phrase.owner().ifPresent(owner -> {
            referent.owners().add(owner);
            knowledge.named(owner).stream()
                    .filter(actor -> actor.nouns().contains("partei"))
                    .findFirst()
                    .ifPresent(party -> referent.join(party.name()));
        });
    }

    /** "Sebastian Kurz (ÖVP)". */
    private void noteParty(Name name, Sentence sentence) {
        int open = name.end();
        if (open + 1 < sentence.endToken() && tokens.get(open).is("(") && names[open + 1] != null) {
            names[open + 1].actors().stream()
                    .filter(actor -> actor.nouns().contains("partei"))
                    .findFirst()
                    .map(Actor::name)
                    .ifPresent(named.of(name)::join);
        }
    }

    /** Where the phrase begins that the name closes: at its title, when it has one. */
    int begin(Name name) {
        int before = name.first() - 1;
        NounPhrase title = before >= 0 ? phraseAt[before] : null;
        return title != null && name.equals(titled.get(title.head())) ? title.first() : name.first();
    }
}
