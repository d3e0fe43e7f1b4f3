package dev.laut.statement.rules;

import dev.laut.lang.de.GermanDictionary;
import dev.laut.statement.Finding;
import dev.laut.statement.StatementFinder;
import dev.laut.text.Clause;
import dev.laut.text.Document;
import dev.laut.text.Parser;
import dev.laut.text.Sentence;
import dev.laut.text.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds statements by rules alone. Thread-safe; linear in the text. */
public final class RuleFinder implements StatementFinder {

    /** The order matters: the first rule that finds something in a sentence has it. */
    private static final List<SentenceRule> RULES = List.of(
            new WieRule(),
            new InvertedRule(),
            new GovernedRule(),
            new PhraseRule(),
            new VerdictRule(),
            new ReportedRule());

    /** Rules whose findings are right more often than not also where a trained model sees nothing. */
    private static final Set<String> TRUSTED =
            Set.of(GovernedRule.NAME, InvertedRule.NAME, ReportedRule.NAME, VerdictRule.NAME, WieRule.NAME);

    /** The rule for a frame before its content. */
    public static final String GOVERNED = GovernedRule.NAME;

    private final Parser parser;
    private final CueLexicon lexicon;

    public RuleFinder(Parser parser, CueLexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** Whether a finding of these rules stands although a trained model does not see it. */
    public static boolean isTrusted(Syntax syntax, Proposal proposal) {
        return TRUSTED.contains(proposal.rule()) || (isKonjunktiv(proposal) && PlainKonjunktiv.is(syntax, proposal));
    }

    private static boolean isKonjunktiv(Proposal proposal) {
        return proposal.rule().equals(FreeRules.KONJUNKTIV);
    }

    /** "Ich habe viele Briefe": only looks like reported speech. The model weighs by itself what that is worth. */
    private static boolean isChance(Syntax syntax, Proposal proposal) {
        Clause main = isKonjunktiv(proposal)
                ? syntax.mainClause(syntax.document()
                        .sentenceOf(syntax.token(proposal.content().first())))
                : null;
        return main != null && main.mood() == Clause.Mood.KONJUNKTIV_1 && !PlainKonjunktiv.is(syntax, proposal);
    }

    /** With the word lists that the engine brings. */
    public static RuleFinder german(GermanDictionary dictionary) {
        return new RuleFinder(new Parser(dictionary), CueLexicon.load());
    }

    @Override
    public List<Finding> find(Document document) {
        Syntax syntax = parser.parse(document);
        Cues cues = cues(syntax);
        List<Proposal> found = propose(syntax, cues);
        found.removeIf(proposal -> isChance(syntax, proposal));
        SecondLook.take(syntax, cues, found);
        Interview.answers(document, found);
        return Findings.of(found, document);
    }

    /** Which words of a document can report. */
    public Cues cues(Syntax syntax) {
        return new Cues(syntax, lexicon);
    }

    /** What the rules find, in tokens: first all with a frame and those carried on, then the direct ones. */
    public List<Proposal> propose(Syntax syntax, Cues cues) {
        List<Proposal> found = new ArrayList<>();
        Subjects subjects = new Subjects(syntax);
        FreeRules free = new FreeRules(syntax);
        for (Sentence sentence : syntax.document().sentences()) {
            if (sentence.segment().role().isProse()) {
                List<Proposal> framed = framed(new SentenceView(syntax, cues, subjects, sentence));
                found.addAll(framed);
                free.read(sentence, framed, found);
            }
        }
        List<Proposal> others = List.copyOf(found);
        new QuotationRules(syntax, cues, subjects).find(others, found);
        return found;
    }

    private static List<Proposal> framed(SentenceView sentence) {
        List<Proposal> framed = new ArrayList<>();
        for (SentenceRule rule : RULES) {
            rule.find(sentence, framed);
            framed.removeIf(proposal -> proposal.content().isEmpty());
            if (!framed.isEmpty()) {
                return framed.subList(0, 1);
            }
        }
        return framed;
    }
}
