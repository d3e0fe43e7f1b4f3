package dev.laut.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.record.RecordReader;
import dev.laut.store.Lemmas;
import dev.laut.store.SearchQuery;
import dev.laut.store.Store;
import dev.laut.store.StoreFixture;
import dev.laut.store.export.Verification.Fault;
import dev.laut.store.export.Verification.Report;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {

    private static final Lemmas LEMMAS = new Lemmas(GermanDictionary.load());

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        StoreFixture.fill(
                folder,
                "„Das Schiff ist sicher, und zwar ganz“, sagte Anna Beck.",
                "Der Hafen <Poti> sei gesperrt, berichtete die dpa unter Berufung auf Vera Holm.");
    }

    private String export(Format format) {
        StringBuilder out = new StringBuilder();
        try (Store store = Store.open(folder, LEMMAS)) {
            Exporter exporter = format.to(out);
            store.articles(SearchQuery.ALL, article -> {
                try {
                    exporter.add(article);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            exporter.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private Report verify(String exported) throws IOException {
        try (Store store = Store.open(folder, LEMMAS)) {
            return new Verification(store).check(new BufferedReader(new StringReader(exported)));
        }
    }

    @Test
    void everyLineHolds() throws IOException {
        for (Format format : List.of(Format.JSONL, Format.CSV, Format.JSONLD, Format.RECORD)) {
            assertEquals(new Report(2, List.of()), verify(export(format)), format.name());
        }
    }

    @Test
    void aChangedWordIsNoticed() throws IOException {
        for (Format format : List.of(Format.JSONL, Format.CSV, Format.JSONLD, Format.RECORD)) {
            Report report = verify(export(format).replace("sicher", "unsicher"));
            assertEquals(Fault.OTHER_WORDS, report.findings().get(0).fault(), format.name());
        }
    }

    @Test
    void anUnknownArticleAndAnUnknownLineAreNoticed() throws IOException {
        Report report = verify(export(Format.JSONL).replace("weser.example/1", "weser.example/9") + "{\"a\":1}\n");
        assertEquals(
                List.of(Fault.NO_ARTICLE, Fault.UNREADABLE),
                report.findings().stream().map(Verification.Finding::fault).toList());
        assertEquals(Fault.UNREADABLE, verify("Guten Tag\n").findings().get(0).fault());
    }

    @Test
    void aRecordHoldsAsLongAsAVersionHasItsText() throws IOException {
        String before = export(Format.RECORD);
        StoreFixture.fill(folder, "„Das Schiff sinkt“, sagte Anna Beck.");
        assertEquals(new Report(2, List.of()), verify(before));
        assertEquals(new Report(2, List.of()), verify(export(Format.RECORD)));
        assertEquals(
                List.of(Fault.NO_ARTICLE),
                verify(before.replace("weser.example/1", "weser.example/9")).findings().stream()
                        .map(Verification.Finding::fault)
                        .toList());
    }

    @Test
    void aGraphNamesNoWords() throws IOException {
        assertEquals(
                List.of(new Verification.Finding(1, Fault.NO_WORDS, "")),
                verify(export(Format.GRAPHML)).findings());
    }

    @Test
    void aLineNamesSpeakerAndChain() throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(export(Format.JSONL).lines().findFirst().orElseThrow());
        assertEquals("Anna Beck", line.path("speaker").asText());
        assertEquals("Weser-Bote", line.path("chain").path(0).path("name").asText());
        assertEquals("Anna Beck", line.path("chain").path(1).path("name").asText());
    }

    @Test
    void linkedDataDeriveTheQuotationFromItsOrigin() throws IOException {
        JsonNode line = new ObjectMapper()
                .readTree(export(Format.JSONLD).lines().findFirst().orElseThrow());
        assertEquals("Quotation", line.path("@type").path(0).asText());
        assertEquals(
                "Anna Beck",
                line.path("prov:wasDerivedFrom")
                        .path("prov:wasAttributedTo")
                        .path(0)
                        .path("name")
                        .asText());
    }

    @Test
    void theGraphIsXml() throws Exception {
        String graph = export(Format.GRAPHML);
        int nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(graph.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("node")
                .getLength();
        assertTrue(nodes >= 3, graph);
    }

    @Test
    void recordsAreThoseOfTheEngine() {
        List<String> texts = export(Format.RECORD)
                .lines()
                .map(line -> new RecordReader().read(line).article().text())
                .toList();
        assertEquals("Der Hafen <Poti> sei gesperrt, berichtete die dpa unter Berufung auf Vera Holm.", texts.get(1));
    }
}
