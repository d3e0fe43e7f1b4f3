package dev.laut.event;

import dev.laut.lang.de.WordTable;
import dev.laut.text.Document;
import dev.laut.text.Token;
import java.util.Set;

/** Tells reports on sports, where "Angriff" and "Schlacht" are figures of speech. Immutable. */
final class SportReport {

    /** So many different words of sport make a report on sports: one or two stand in other articles too. */
    private static final int ENOUGH = 3;

    private final Set<String> words;

    private SportReport(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    static SportReport load() {
        return new SportReport(
                WordTable.load(SportReport.class, "sport-words.tsv").words());
    }

    boolean covers(Document document) {
        return document.tokens().stream()
                        .filter(Token::isWord)
                        .map(Token::lower)
                        .filter(words::contains)
                        .distinct()
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
    }
}
