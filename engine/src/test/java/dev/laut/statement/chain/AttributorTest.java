package dev.laut.statement.chain;

import static dev.laut.statement.chain.Reading.chains;
import static dev.laut.statement.chain.Reading.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.laut.record.ArticleRecord;
import dev.laut.statement.Hop;
import dev.laut.statement.UnsourcedClaim;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source chains and claims, with statements found by the rules alone. */
class AttributorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Brücke sei gesperrt, sagte eine Sprecherin des Außenministeriums der Deutschen Presse-Agentur."
                        + "|Kontur <- dpa <- Sprecherin des Außenministeriums",
                "Das Schiff habe sein Signal abgeschaltet, berichtete der Sender Kolchis TV am Donnerstag unter"
                        + " Berufung auf einen ranghohen Beamten des Grenzschutzes."
                        + "|Kontur <- Kolchis TV <- ranghoher Beamter des Grenzschutzes",
                "Nach Angaben der Polizei wurden drei Menschen verletzt.|Kontur <- Polizei",
                "Nach Angaben der Werft kommt der Kran im Mai.|Kontur <- Werft",
                "Die Brücke sei gesperrt, sagte Anna Beck der dpa.|Kontur <- dpa <- Anna Beck",
                "Die Brücke sei gesperrt, sagte Anna Beck dem Spiegel.|Kontur <- Der Spiegel <- Anna Beck",
                "Die Brücke sei gesperrt, sagte der Minister der „Welt am Sonntag“.|Kontur <- Welt am Sonntag <- Minister",
                "Die Brücke sei gesperrt, sagte der Chefredakteur der „Welt“.|Kontur <- Chefredakteur der „Welt“",
                "Das halte er der Zeit entsprechend für richtig, sagte Anna Beck.|Kontur <- Anna Beck",
                "Medienberichten zufolge ist die Brücke gesperrt.|Kontur <- Medienberichte",
                "„Wir gehen“, sagte Putin Medienberichten zufolge.|Kontur <- Medienberichte <- Wladimir Putin",
                "Ali Demir sagte laut einer englischen Übersetzung seiner Rede zu, die Fähre werde repariert."
                        + "|Kontur <- englische Übersetzung seiner Rede <- Ali Demir",
                "Wie die Zeitung Die Welt unter Berufung auf Sicherheitskreise berichtet, plant Moskau einen Angriff."
                        + "|Kontur <- Die Welt <- Sicherheitskreise",
                "Der Verband sieht das anders, meldet die Agentur dpa unter Berufung auf einen Sprecher."
                        + "|Kontur <- dpa <- Sprecher",
                "Nach Informationen der „Abendpost“ aus Koalitionskreisen soll die Steuer sinken."
                        + "|Kontur <- Abendpost <- Koalitionskreise",
                "„Wir schaffen das“, sagte Ministerin Hanna Voss der „Abendpost“.|Kontur <- Abendpost <- Hanna Voss",
                "„Wir schaffen das“, sagte der Kapitän der „Hoffnung“.|Kontur <- Kapitän der „Hoffnung“",
                "Hanna Voss schrieb auf der Plattform X, sie werde nicht gehen.|Kontur <- X <- Hanna Voss",
                "Medienberichten zufolge haben Soldaten Polizeikreisen zufolge das Gebäude umstellt."
                        + "|Kontur <- Medienberichte <- Polizeikreise",
                "Wie die Nachrichtenagentur Allied News (AN) in einem Beitrag berichtet, ist die Brücke gesperrt."
                        + "|Kontur <- Allied News",
                "Der französische UN-Gesandte warnte, die Lage sei ernst.|Kontur <- französischer UN-Gesandter",
                "Nach RWV-Angaben wurden 120 Karten verkauft.|Kontur <- RWV",
                "Die Berufsfischer hatten angekündigt, die Häfen zu blockieren.|Kontur <- Berufsfischer",
                "Die Lage sei ernst, sagte der Anwalt und Dichter Jonas Veit.|Kontur <- Jonas Veit",
                "In Regierungskreisen hieß es, der Fall sei ärgerlich.|Kontur <- Regierungskreise"
            })
    void readsTheChainOfAStatement(String sentence, String chain) {
        assertEquals(chain, chains(sentence).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Chemiker Karl Weber ist zufrieden. „Es hat am Ende doch noch geklappt.“|Karl Weber",
                "Der Jurist Karl Weber hat das Gesetz geprüft. Sein Fazit: Es ist unbrauchbar.|Karl Weber",
                "Karl Weber kritisierte den Entwurf. Das Gesetz sei unbrauchbar, so die Begründung.|Karl Weber",
                "Karl Weber kam nach Kiel. „Die Lage ist ernst“, sagte er. Man müsse handeln.|Karl Weber",
            })
    void findsTheSpeakerInTheSentenceBefore(String text, String speaker) {
        List<String> chains = chains(text);
        assertEquals("Kontur <- " + speaker, chains.get(chains.size() - 1));
    }

    @Test
    void readsAnArticleThatBeginsWithAQuotationMark() {
        assertEquals(List.of("Kontur"), chains("\"Neue Messe\" in Emden gefordert. „Es hat uns allen gut gefallen.“"));
    }

    @Test
    void reachesBackFromAClosingFrame() {
        assertEquals(
                List.of("Kontur <- NDR <- zwei Regierungsbeamte <- Karl Weber"),
                chains(
                        "Der Vertrag sei ungültig, sagte Außenminister Karl Weber. Das berichtete der Sender NDR am Montag"
                                + " unter Berufung auf zwei Regierungsbeamte."));
    }

    @Test
    void keepsParallelSourcesParallel() {
        assertEquals(
                List.of("Kontur <- dpa, AFP <- Karl Weber"),
                chains("„Die Fähre fährt wieder“, sagte Karl Weber. So zitieren ihn die Agenturen dpa und AFP."));
    }

    @Test
    void carriesKonjunktivOverParagraphsWithItsChain() {
        assertEquals(
                List.of("Kontur <- Karl Weber", "Kontur <- Karl Weber", "Kontur <- Karl Weber"),
                chains("Die Lage sei ernst, sagte Außenminister Karl Weber. Man habe lange gezögert.\n"
                        + "Nun müsse die Regierung handeln."));
    }

    @Test
    void coversTheArticleWithItsCreditLine() {
        String text = "Die Lage sei ernst, sagte Außenminister Karl Weber.\nQuelle: AP";
        ArticleRecord entry = read(text, OptionalInt.of(text.indexOf("Quelle")));
        List<Hop> chain = entry.statements().get(0).chain();
        assertEquals(
                List.of("Kontur", "AP", "Karl Weber"),
                chain.stream().map(Hop::name).toList());
        assertEquals(Hop.How.CREDIT, chain.get(1).how());
        assertEquals(Hop.Role.AGENCY, chain.get(1).role());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Pumpe war offenbar defekt.|HEDGE",
                "Emden hat den größten Autohafen.|SUPERLATIVE",
                "Der Zoll sperrte das Becken, um die Reederei zum Einlenken zu bewegen.|MOTIVE"
            })
    void flagsClaimsWithoutASource(String sentence, UnsourcedClaim.Kind kind) {
        assertEquals(
                List.of(kind),
                read(sentence, OptionalInt.empty()).claims().stream()
                        .map(UnsourcedClaim::kind)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die meisten Häuser stehen leer.",
                "Sie blieb bis um 20 Uhr.",
                "Die Anlage sei offenbar beschädigt, sagte Außenminister Karl Weber."
            })
    void flagsNoClaimThatHasASourceOrNeedsNone(String sentence) {
        assertEquals(List.of(), read(sentence, OptionalInt.empty()).claims());
    }
}
