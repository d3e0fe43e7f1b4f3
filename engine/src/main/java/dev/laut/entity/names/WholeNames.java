package dev.laut.entity.names;

import dev.laut.entity.EntityKind;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.entity.names.Name.Kind;
import dev.laut.lang.de.PartOfSpeech;
import dev.laut.text.Document;
import dev.laut.text.Sentence;
import dev.laut.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names that were found in part as a whole: double surnames, joined compounds, the fields of an office. */
final class WholeNames {

    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Lu}\\p{Ll}+");

    private static final Pattern FIRM =
            Pattern.compile("\\p{Lu}.*(?:zulieferer|hersteller|konzern|unternehmen|firma|reederei"
                    + "|händler|anbieter|betreiber|entwickler|ausrüster|versicherer|versorger)s?|Unternehmens?|Firma|Konzerns?"
                    + "|Zulieferers?|Herstellers?|Reederei|Händlers?|Anbieters?");

    private static final Set<String> JOINING = Set.of("und", "oder", "sowie", "bis");

    private static final String OF_PLACE = "er";

    private final KnowledgeBase knowledge;
    private final Cover cover;
    private final PersonGrammar firstNames;
    private final Predicate<Token> title;

    private WholeNames(Document document, KnowledgeBase knowledge, Predicate<Token> title) {
        this.cover = new Cover(document);
        this.knowledge = knowledge;
        this.firstNames = new PersonGrammar(knowledge);
        this.title = title;
    }

    /**
     * The same names, longer where their end was missed; without those that are half a compound.
     *
     * @param names in the order of the document
     * @param title whether a word says what a person is
     */
    static List<Name> of(Document document, List<Name> names, KnowledgeBase knowledge, Predicate<Token> title) {
        WholeNames whole = new WholeNames(document, knowledge, title);
        whole.add(names);
        return whole.cover.names();
    }

    private void add(List<Name> names) {
        for (Name found : names) {
            Name name = isFirm(found) ? new Name(found.first(), found.end(), Kind.ORGANISATION, found.rule()) : found;
            Token last = cover.token(name.end() - 1);
            int limit = limit(last);
            if (isAdjective(name, limit)) {
                continue;
            }
            if (!isHalf(last)) {
                int end = name.kind() == Kind.PERSON ? withSurname(name, limit) : withFields(name, limit);
                cover.add(to(name, end));
            } else if (name.end() - name.first() > 1 && goesOn(name.end(), limit)) {
                cover.add(to(name, name.end() + 2));
            }
        }
    }

    /** "der Zulieferer Hafag": an unknown name behind such a noun is no place. */
    private boolean isFirm(Name name) {
        return name.kind() == Kind.PLACE
                && name.actors().isEmpty()
                && name.end() - name.first() == 1
                && name.first() > 0
                && FIRM.matcher(cover.token(name.first() - 1).form()).matches()
                && !knowledge.isPlaceName(cover.token(name.first()).form());
    }

    /** "im New Yorker Hafen" is the city's, not the paper's. */
    private boolean isAdjective(Name name, int limit) {
        if (name.end() - name.first() == 1
                || name.end() >= limit
                || name.actors().isEmpty()
                || name.actors().get(0).kind() != EntityKind.MEDIUM
                || !Shape.isCapital(cover.token(name.end()))) {
            return false;
        }
        Document document = cover.document();
        String words = document.words(document.span(name.first(), name.end()));
        return words.endsWith(OF_PLACE)
                && knowledge.isPlaceName(words.substring(0, words.length() - OF_PLACE.length()));
    }

    private int limit(Token token) {
        Sentence sentence = cover.document().sentenceOf(token);
        return sentence.endToken();
    }

    private static Name to(Name name, int end) {
        return end == name.end() ? name : new Name(name.first(), end, name.kind(), name.rule());
    }

    private static boolean isHalf(Token token) {
        return token.form().length() > 1 && token.form().endsWith("-");
    }

    /** "Internationale Rotkreuz- und Rothalbmond-Bewegung". */
    private boolean goesOn(int end, int limit) {
        return end + 1 < limit
                && JOINING.contains(cover.token(end).form())
                && cover.token(end + 1).isCapitalised();
    }

    /** "Annegret Holz-Wiese", of which the first name was seen alone; "Anna Grün-Wählerin" names no such woman. */
    private int withSurname(Name name, int limit) {
        int end = name.end();
        boolean surname = end - name.first() == 1
                && name.actors().isEmpty()
                && end < limit
                && firstNames.isFirstName(cover.token(name.first()))
                && DOUBLE.matcher(cover.token(end).form()).matches()
                && !title.test(cover.token(end));
        return surname ? end + 1 : end;
    }

    /** "Landesamt für Gesundheit und Lebensmittelsicherheit", "Institut für Bildung, Jugend und Sport". */
    private int withFields(Name name, int limit) {
        boolean field = name.kind() == Kind.ORGANISATION
                && name.end() - name.first() > 2
                && cover.token(name.end() - 2).form().equals("für");
        return field && name.actors().isEmpty()
                ? fields(cover.document().tokens(), name.end(), limit, title)
                : name.end();
    }

    /** The index after further fields of work joined by commas and a last "und"; {@code end} when there are none. */
    static int fields(List<Token> tokens, int end, int limit, Predicate<Token> title) {
        int at = end;
        while (at + 3 < limit && tokens.get(at).is(",") && isField(tokens.get(at + 1), title)) {
            at += 2;
        }
        boolean last = at + 1 < limit && tokens.get(at).is("und") && isField(tokens.get(at + 1), title);
        return last ? at + 2 : end;
    }

    private static boolean isField(Token token, Predicate<Token> title) {
        boolean noun = token.word().is(PartOfSpeech.NOUN) || !token.word().isKnown();
        return token.isWord() && token.isCapitalised() && noun && !title.test(token);
    }
}
