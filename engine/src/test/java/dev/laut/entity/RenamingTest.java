package dev.laut.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nouns that mean somebody named before, though nothing in the article has called them so. */
class RenamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Finanzminister Tilo Brandner warb um Geduld. Der Ressortchef nannte keine Zahl. | Der Ressortchef | Tilo Brandner",
                "Bürgermeisterin Petra Lohse schwieg. Die Ortschefin reiste ab. | Die Ortschefin | Petra Lohse",
                "Vorstandschefin Edda Sauter sprach in Kiel. Sie blieb ruhig. Kritiker lobten die Managerin. | die Managerin | Edda Sauter",
                "„Das geht so nicht“, sagte Oberarzt Jan Wollner. Am Montag kam der Mediziner wieder. | der Mediziner | Jan Wollner",
            })
    void broaderNounsMeanWhoHoldsTheOffice(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am Abend kam Petra Lohse. Die Unternehmerin lachte. | Die Unternehmerin | Petra Lohse",
                "„Das wird ein Neustart“, so Jan Wollner. „Wir freuen uns“, sagte der Tischler. | der Tischler | Jan Wollner",
                "Liga-Chef Jan Wollner öffnete die Tür. Der 50-Jährige ging hinein. | Der 50-Jährige | Jan Wollner",
                "Verena Aebischer trat zurück. Dann gab es Applaus für die Leistung der 54-Jährigen. | der 54-Jährigen | Verena Aebischer",
                "Verena Aebischer trat zurück. Die 54-Jährige hatte das Amt lange. | Die 54-Jährige | Verena Aebischer",
                "Kristaps Ozols sprach lange. Der Lette lobte seinen Gast. | Der Lette | Kristaps Ozols",
                "Reto Camenzind sprach lange. Der Berner lobte seinen Gast. | Der Berner | Reto Camenzind",
                "Franz Stein und Reto Camenzind kamen. Neu ist Petra Lohse. Die heute 78-Jährige lachte. | Die heute 78-Jährige | Petra Lohse",
                "Der Österreicher Franz Stein traf António Guterres. Der Portugiese lachte. | Der Portugiese | António Guterres",
                "„Das war gut“, sagte Reto Camenzind. „Sehr gut sogar“, so der Berner. | der Berner | Reto Camenzind",
                "Verkehrsministerin Tina Loos sprach, auch Fraktionschefin Petra Lohse. Loos ging früh. Petra Lohse blieb. Die frühere Innenministerin lachte. | Die frühere Innenministerin | Petra Lohse",
                "Jan Wollner kam. Der 54-Jährige grüßte. Uwe Goldbach nicht. Der 54-Jährige ging bald. | Der 54-Jährige | Jan Wollner",
                "Uwe Goldbach reiste an. Der Grünen-Politiker warnte vor Öl. | Der Grünen-Politiker | Uwe Goldbach",
            })
    void theOnlyOneSpokenOfIsMeant(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Petra Lohse wurde verletzt. Der Fahrer floh. | Der Fahrer | Petra Lohse",
                "Jan Wollner wurde verletzt. Der Täter floh. | Der Täter | Jan Wollner",
                "Jan Wollner kam spät. Der 54-Jährige grüßte. Der 31-Jährige floh. | Der 31-Jährige | Jan Wollner",
                "Jan Wollner kam spät. Der Sohn war schon da. | Der Sohn | Jan Wollner",
                "Jan Wollner kam spät. Der Leiter der Schule war schon da. | Der Leiter | Jan Wollner",
                "Minister Jan Wollner kam spät. Der Gouverneur war schon da. | Der Gouverneur | Jan Wollner",
                "Jan Wollner kam spät. Er half dem Tischler. | dem Tischler | Jan Wollner",
                "Jan Wollner (CDU) kam spät. Der SPD-Politiker war schon da. | Der SPD-Politiker | Jan Wollner",
                "Jan Wollner kam spät. Der nächste Tischler war schon da. | Der nächste Tischler | Jan Wollner",
                "Jan Wollner kam spät. Der Tischler unserer Gasse war schon da. | Der Tischler | Jan Wollner",
                "Jan Wollner kam spät. Der Tischler, der ihn kannte, war schon da. | Der Tischler | Jan Wollner",
                "Verkehrsministerin Petra Lohse kam spät. Die Innenministerin war schon da. | Die Innenministerin | Petra Lohse",
                "Jan Wollner und Uwe Goldbach kamen spät. Der Tischler war schon da. | Der Tischler | Jan Wollner",
            })
    void somebodyElseIsNotMeant(String text, String words, String name) {
        assertNotEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Gericht blieb unter der Forderung der Bundesanwaltschaft. Diese hatte mehr beantragt. | Diese | Bundesanwaltschaft",
                "Petra Lohse traf den Chefarzt Jan Wollner. Dieser lobte sie. | Dieser | Jan Wollner",
                "Die Bundesanwaltschaft klagt an. Diese Klage ist neu. | Diese | -",
                "Reto Camenzind kam. Er habe lange gerungen, sagte der Berner. | der Berner | Reto Camenzind",
                "Uwe Goldbach, der Chef der Freien Wähler, kam. Der Freie-Wähler-Chef warnte. | Der Freie-Wähler-Chef | Uwe Goldbach",
            })
    void demonstrativesMeanTheLastNamed(String text, String words, String name) {
        assertEquals(name, Read.meant(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Staatsanwaltschaft Lübeck ermittelt. Die Behörde nannte keine Namen. | Die Behörde | Staatsanwaltschaft Lübeck",
                "Der Betriebsrat lehnte ab. Das Gremium tagt am Montag. | Das Gremium | Betriebsrat",
                "Die Hartwein AG streicht Stellen. Das Unternehmen schwieg. | Das Unternehmen | Hartwein AG",
                "Armenien und Aserbaidschan streiten. Die beiden Nachbarn verhandeln. | Die beiden Nachbarn | Aserbaidschan und Armenien",
                "Ägypten und Saudi-Arabien laden ein. Die zwei Staaten hoffen. | Die zwei Staaten | Saudi-Arabien und Ägypten",
            })
    void broaderNounsMeanInstitutionsAndStates(String text, String words, String name) {
        String meant = Read.meant(text, words);
        assertEquals(Set.of(name.split(" und ")), Set.of(meant.split(" und ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Personal wird knapp, warnen Experten seit Wochen. | Experten | several",
                "Für Mitarbeiter gelten neue Regeln. | Mitarbeiter | several",
                "Als Experte half er gern. | Experte | unnamed-office",
            })
    void aBareNounForPersonsMeansSeveral(String text, String words, String rule) {
        assertEquals(
                rule,
                Read.mentions(text).mentions().stream()
                        .filter(mention -> mention.span().in(text).equals(words))
                        .findFirst()
                        .orElseThrow()
                        .rule());
    }
}
