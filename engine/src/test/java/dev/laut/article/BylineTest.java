package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    private static final Agencies AGENCIES = Agencies.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Von Anna Berg und Jan Ott | Anna Berg, Jan Ott | ''",
                "Von Anna von der Heide, dpa | Anna von der Heide | dpa",
                "Ein Gastbeitrag von Anna Berg | Anna Berg | ''",
                "Anna Berg mit dpa | Anna Berg | dpa",
                "dpa/AFP | '' | dpa, AFP",
                "mit dpa | '' | dpa",
                "(ari/Reuters) | '' | Reuters",
                "Von der Leyen kommt nach Berlin | '' | ''",
                "Von 8 bis 12 Uhr | '' | ''",
            })
    void tellsPeopleFromAgencies(String line, String people, String agencies) {
        Byline byline = Byline.ofLine(line, AGENCIES);
        assertEquals(people, String.join(", ", byline.people()));
        assertEquals(agencies, String.join(", ", byline.agencies()));
    }

    @ParameterizedTest
    @CsvSource({"berg@harzbote.example, ''", "https://harzbote.example/autor/berg, ''", "Redaktion Harz, Redaktion Harz"
    })
    void takesNamesFromStructuredData(String name, String people) {
        assertEquals(
                people,
                String.join(", ", Byline.ofNames(List.of(name), AGENCIES).people()));
    }
}
