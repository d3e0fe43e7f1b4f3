package dev.laut.time;

import dev.laut.text.Document;
import dev.laut.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that name a time and reads them against the day the article speaks from: Document to times. Dates,
 * times, durations and sets after TIMEX3 (TimeML 1.2.1), by rules over classes of words (after Strötgen & Gertz 2010).
 *
 * <p>Thread-safe. Takes time linear in the text.
 */
public final class TimeTagger {

    /** On the marked articles the day is named more often where "heute" is a day, less often where it is the present. */
    private static final int TOKENS_A_DAY = 300;

    private final TimeLexicon lexicon = TimeLexicon.load();
    private final RuleTable rules = RuleTable.load();

    /**
     * The times of a document in reading order, not overlapping; also those of page furniture.
     *
     * @param referenceDate what "gestern" is counted from; without one relative times stay open ("XXXX-WXX-3")
     */
    public List<TimeExpression> tag(Document document, Optional<LocalDate> referenceDate) {
        List<List<Sense>> senses =
                document.tokens().stream().map(lexicon::senses).toList();
        Narrative narrative = new Narrative(document, referenceDate, isDaily(senses));
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<List<Sense>> own = senses.subList(sentence.firstToken(), sentence.endToken());
            read(new SentenceMatcher(rules, sentence, own).matches(), narrative, sentence, found);
        }
        return new Contradictions(document.text()).flag(found);
    }

    /** Whether the text speaks of single days, as a daily paper does; a weekday in a long essay does not make it so. */
    private static boolean isDaily(List<List<Sense>> senses) {
        long ofTheDay = senses.stream().filter(TimeLexicon::isOfTheDay).count();
        return ofTheDay > 0 && ofTheDay * TOKENS_A_DAY >= senses.size();
    }

    private static void read(List<Match> matches, Narrative narrative, Sentence sentence, List<TimeExpression> found) {
        int end = 0;
        for (Match match : matches) {
            if (match.begin() >= end) {
                Optional<TimeExpression> time = narrative.read(match, sentence);
                time.ifPresent(found::add);
                boolean taken = time.isPresent() || match.rule().meaning() == Meaning.NOTHING;
                end = taken ? match.end() : end;
            }
        }
    }
}
