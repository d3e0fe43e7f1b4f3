package dev.laut.statement.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.article.Form;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.event.Link;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines, points and pull quotes that repeat a statement of the text. */
class RepeatsTest {

    private static final String SAID =
            "PARAGRAPH „Die Brücke ist am Ende, und zwar seit Jahren“, sagte Ministerin Anna Beck"
                    + " der „Abendpost“ am Montag./PARAGRAPH Gutachter Karl Weber hatte vor Rissen gewarnt./";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PULL_QUOTE „Die Brücke ist am Ende.“|Abendpost <- Anna Beck",
                "PULL_QUOTE „Seit Jahren ist die Brücke am Ende“|Abendpost <- Anna Beck",
                "PULL_QUOTE „Die Kasse ist seit Jahren leer.“|Karl Weber"
            })
    void takesSpeakerAndChainOfWhatAPullQuoteRepeats(String quote, String chain) {
        ArticleRecord entry = read(SAID + quote);
        assertEquals(chain, chain(last(entry)));
        assertEquals(chain.startsWith("Abendpost"), isLinked(entry, last(entry)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADLINE „Die Brücke ist am Ende“|Abendpost <- Anna Beck",
                "HEADLINE Beck: „Die Brücke ist am Ende“|Abendpost <- Anna Beck",
                "LIST_ITEM „Die Brücke ist am Ende“|Abendpost <- Anna Beck",
                "HEADLINE Weber: „Die Brücke ist am Ende“|Karl Weber"
            })
    void takesThemForHeadlinesAndPointsThatNameNobodyElse(String line, String chain) {
        ArticleRecord entry = read(line + "/" + SAID);
        Statement first = entry.statements().get(0);
        assertEquals(chain, chain(first));
        assertEquals(true, isLinked(entry, first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADLINE Gewerkschaft fordert Stopp des Verkaufs/PARAGRAPH Die Gewerkschaft IG Metall hat einen Stopp des"
                        + " Verkaufs gefordert.|IG Metall",
                "HEADLINE Experte fordert Stopp des Verkaufs/PARAGRAPH Die Gewerkschaft IG Metall hat einen Stopp des"
                        + " Verkaufs gefordert.|Experte"
            })
    void knowsAShorterNameForTheSameSpeaker(String lines, String chain) {
        assertEquals(chain, chain(read(lines).statements().get(0)));
    }

    private static Statement last(ArticleRecord entry) {
        return entry.statements().get(entry.statements().size() - 1);
    }

    private static boolean isLinked(ArticleRecord entry, Statement statement) {
        return entry.links().stream()
                .anyMatch(link ->
                        link.kind() == Link.Kind.DUPLICATE && link.from().equals(statement.id()));
    }

    private static String chain(Statement statement) {
        return statement.chain().stream().skip(1).map(hop -> hop.name()).collect(Collectors.joining(" <- "));
    }

    /** Reads lines parted by "/" that begin with their role or form. */
    private static ArticleRecord read(String lines) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (String line : lines.split("/", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            String kind = line.substring(0, line.indexOf(' '));
            int begin = text.length();
            text.append(line.substring(kind.length() + 1));
            boolean point = kind.equals(Form.LIST_ITEM.name());
            segments.add(new Segment(
                    new Span(begin, text.length()),
                    point ? Role.PARAGRAPH : Role.valueOf(kind),
                    point ? Form.LIST_ITEM : Form.TEXT,
                    Optional.empty()));
            text.append('\n');
        }
        return Reading.read(text.toString(), segments);
    }
}
