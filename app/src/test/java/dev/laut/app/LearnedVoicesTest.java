package dev.laut.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.Laut;
import dev.laut.article.PageReading;
import dev.laut.article.TextReader;
import dev.laut.record.ArticleRecord;
import dev.laut.statement.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with several voices that take the trained weights, which the engine's own tests do without. */
class LearnedVoicesTest {

    private static final Laut LAUT = Laut.german();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Weber wies Medienberichte zurück, wonach die Stadt die Werft verkaufen wolle."
                        + "|Karl Weber: Medienberichte zurück, wonach die Stadt die Werft verkaufen wolle;"
                        + " Medienberichte: die Stadt die Werft verkaufen wolle",
                "Anna Beck sagte, der Verband hoffe, dass niemand entlassen werde."
                        + "|Anna Beck: der Verband hoffe, dass niemand entlassen werde",
                "„Wir warten“, teilte die künstlerische Leiterin des Abends, Regisseurin Eva Lund, mit."
                        + "|Eva Lund: „Wir warten“",
                "Vor dem Treffen von Karl Weber und Anna Beck war bekannt geworden, dass die Werft schließt."
                        + "|: dass die Werft schließt"
            })
    void tellsTheVoicesApart(String text, String expected) {
        PageReading.Found found = (PageReading.Found) new TextReader().read(text, "artikel.txt");
        ArticleRecord article = LAUT.read(found.article());
        assertEquals(
                expected,
                article.statements().stream()
                        .map(statement -> speaker(article, statement) + ": "
                                + statement.content().get(0).in(text))
                        .collect(Collectors.joining("; ")));
    }

    private static String speaker(ArticleRecord article, Statement statement) {
        return statement
                .speakerEntity()
                .flatMap(id -> article.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .map(entity -> entity.name())
                .orElse("");
    }
}
