package dev.laut.statement.rules;

import dev.laut.statement.StatementType;
import dev.laut.statement.rules.CueLexicon.CueClass;
import dev.laut.text.Chunk;
import dev.laut.text.Reading.Trait;
import dev.laut.text.Syntax;
import java.util.List;
import java.util.Set;

/**
 * A phrase names the source and the sentence's rest is its content: "Laut Polizei ...", "nach Angaben des
 * Ministeriums", "... Berichten zufolge", "... so der Minister".
 */
final class PhraseRule implements SentenceRule {

    static final String NAME = "phrase";

    /** Message nouns that "nach" marks as a source; "nach Gesprächen" only tells when. */
    private static final Set<String> SOURCES = Set.of(
            "angabe",
            "angaben",
            "aussage",
            "aussagen",
            "auskunft",
            "ansicht",
            "meinung",
            "auffassung",
            "einschätzung",
            "darstellung",
            "bericht",
            "berichten",
            "information",
            "informationen",
            "erkenntnis",
            "erkenntnissen",
            "überzeugung",
            "schätzung",
            "schätzungen",
            "worten",
            "mitteilung",
            "meldung",
            "meldungen",
            "schilderung",
            "schilderungen",
            "vermutungen",
            "expertenmeinung",
            "zeugenaussagen",
            "vorstellung",
            "vorstellungen",
            "agenturmeldungen",
            "vernehmen");

    @Override
    public void find(SentenceView sentence, List<Proposal> found) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            String word = sentence.lower(at);
            if (word.equals("laut") || word.equals("gemäß") || word.equals("gemäss")) {
                before(sentence, at, found);
            } else if (word.equals("nach")) {
                after(sentence, at, found);
            } else if (word.equals("zufolge")) {
                behind(sentence, at, found);
            } else if (word.equals("so") && opensInsertion(sentence, at)) {
                so(sentence, at, found);
            }
        }
    }

    /** "laut" and the chunk after it. */
    private static void before(SentenceView sentence, int at, List<Proposal> found) {
        int chunk = chunkFrom(sentence, at + 1);
        boolean source = sentence.lower(at).equals("laut") || (chunk >= 0 && isSource(sentence, chunk));
        if (chunk >= 0 && source) {
            add(sentence, at, at, sentence.subjects().extended(chunk, sentence.end()), found);
        }
    }

    private static void after(SentenceView sentence, int at, List<Proposal> found) {
        int chunk = chunkFrom(sentence, at + 1);
        if (chunk >= 0 && isSource(sentence, chunk)) {
            add(sentence, at, at, sentence.subjects().extended(chunk, sentence.end()), found);
        } else if (at > sentence.first() && isSourceAt(sentence, at - 1)) {
            behind(sentence, at, found);
        }
    }

    /** "... zufolge", "meiner Ansicht nach". */
    private static void behind(SentenceView sentence, int at, List<Proposal> found) {
        if (at == sentence.first()) {
            return;
        }
        Syntax syntax = sentence.syntax();
        int index = syntax.chunkIndex(at - 1);
        int first = at - 1;
        while (index >= 0 && syntax.chunks().get(index).first() >= sentence.first()) {
            Chunk chunk = syntax.chunks().get(index);
            first = chunk.begin();
            boolean joined = index > 0 && syntax.chunks().get(index - 1).end() == first && chunk.isGoverned();
            boolean genitive = index > 0
                    && syntax.chunks().get(index - 1).end() == first
                    && sentence.reading(first).is(Trait.DETERMINER);
            index = joined || genitive ? index - 1 : -1;
        }
        add(sentence, at, first, at, found);
    }

    /** "so" after a comma or closing mark, or where the sentence begins, with the chunk that follows. */
    private static boolean opensInsertion(SentenceView sentence, int at) {
        int before = at - 1;
        boolean comma = before >= sentence.first()
                && ",“”«\"–".contains(sentence.syntax().token(before).form());
        int chunk = at + 1 < sentence.end() ? sentence.syntax().chunkIndex(at + 1) : -1;
        return comma && chunk >= 0 && sentence.syntax().clauseAt(at).verb() < 0;
    }

    private static void so(SentenceView sentence, int at, List<Proposal> found) {
        Syntax syntax = sentence.syntax();
        int end = sentence.beforeStop(at, syntax.clauseAt(at).end());
        Proposal proposal = proposal(at);
        proposal.cue().add(at);
        proposal.speaker().addRange(at + 1, sentence.subjects().extended(syntax.chunkIndex(at + 1), sentence.end()));
        proposal.frame().addRange(at, Math.max(end, proposal.speaker().end()));
        boolean comma = syntax.token(at - 1).is(",");
        if (comma) {
            proposal.frame().add(at - 1);
        }
        rest(sentence, proposal);
        found.add(proposal);
    }

    private static void add(SentenceView sentence, int cue, int first, int end, List<Proposal> found) {
        Proposal proposal = proposal(cue);
        proposal.cue().add(cue);
        proposal.frame().addRange(first, Math.max(end, cue + 1));
        proposal.speaker().addRange(first, end);
        proposal.speaker().removeRange(cue, cue + 1);
        rest(sentence, proposal);
        found.add(proposal);
    }

    private static Proposal proposal(int cue) {
        return new Proposal(StatementType.INDIRECT, NAME, cue);
    }

    /** The sentence without the phrase is the content. */
    private static void rest(SentenceView sentence, Proposal proposal) {
        sentence.addTrimmed(
                proposal.content(), sentence.first(), proposal.frame().first());
        sentence.addTrimmed(proposal.content(), proposal.frame().end(), sentence.end());
    }

    private static int chunkFrom(SentenceView sentence, int at) {
        return at < sentence.end() ? sentence.syntax().chunkIndex(at) : -1;
    }

    private static boolean isSource(SentenceView sentence, int chunk) {
        return isSourceAt(sentence, sentence.syntax().chunks().get(chunk).head());
    }

    private static boolean isSourceAt(SentenceView sentence, int at) {
        String word = sentence.lower(at);
        return SOURCES.contains(word)
                || word.endsWith("angaben")
                || word.endsWith("bericht")
                || word.endsWith("berichten")
                || word.endsWith("informationen")
                || word.endsWith("erkenntnissen")
                || word.endsWith("-einschätzung")
                || word.endsWith("-einschätzungen")
                || word.endsWith("-schätzungen")
                || (sentence.cues().noun(at) == CueClass.THINK && word.endsWith("ung"));
    }
}
