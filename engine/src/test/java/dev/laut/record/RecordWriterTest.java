package dev.laut.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.laut.article.Article;
import dev.laut.article.Form;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.event.LinkReason;
import dev.laut.statement.Hop;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RecordWriterTest {

    private static final ArticleRecord RECORD = SampleRecord.of(
            SampleRecord.article(SampleRecord.TEXT),
            SampleRecord.statement(
                    "s1",
                    SampleRecord.hop("Der Tagesbogen", Optional.empty(), Hop.Role.PUBLISHER),
                    SampleRecord.hop("mpd", Optional.of("e2"), Hop.Role.AGENCY),
                    SampleRecord.hop("Anna Beck", Optional.of("e1"), Hop.Role.PERSON)));

    private final RecordWriter writer = new RecordWriter();
    private final RecordReader reader = new RecordReader();

    @Test
    void beginsWithTheFieldsOfTheFormatInTheirOrder() {
        String line = writer.write(RECORD);
        assertTrue(
                line.startsWith("{\"format\":1,\"id\":\"a1\",\"location\":\"samples/a.txt\","
                        + "\"url\":\"https://example.org/a\",\"title\":\"Lage „ernst“\",\"authors\":[\"Kim Ort\"],"
                        + "\"published\":\"2025-09-01T09:30:00+02:00\",\"modified\":null,\"section\":\"Politik\","
                        + "\"paywalled\":true,\"referenceDate\":\"2025-09-01\",\"language\":\"de\","
                        + "\"publisher\":{\"name\":\"Der Tagesbogen\",\"entity\":\"e2\",\"how\":\"GIVEN\",\"span\":null},"
                        + "\"text\":\"Die Lage sei ernst, sagte"),
                line);
    }

    @Test
    void writesAStatementWithItsSpansAndItsChain() {
        assertTrue(
                writer.write(RECORD)
                        .contains(
                                "\"statements\":[{\"id\":\"s1\",\"type\":\"INDIRECT\",\"medium\":\"SW\","
                                        + "\"content\":[[0,18]],\"cue\":[[20,25]],\"frame\":[[18,53]],\"speaker\":[[26,35]],"
                                        + "\"addressee\":[[46,53]],\"speakerEntity\":\"e1\",\"act\":\"ASSERT\","
                                        + "\"hedge\":\"offenbar\",\"polarity\":\"POSITIVE\",\"inheritedFrom\":\"s0\","
                                        + "\"rule\":\"frame-after-content\",\"chain\":[{\"name\":\"Der Tagesbogen\","
                                        + "\"entity\":null,\"role\":\"PUBLISHER\",\"span\":null,\"how\":\"CREDIT\",\"step\":0}"),
                writer.write(RECORD));
    }

    @Test
    void readsBackWhatItWrote() {
        ArticleRecord read = reader.read(writer.write(RECORD));
        assertEquals(RECORD, read);
        assertEquals(writer.write(RECORD), writer.write(read));
    }

    @Test
    void tellsTheReasonOfALinkInGermanAndInNoLanguage() {
        String line = writer.write(RECORD);
        assertTrue(
                line.contains("\"links\":[{\"kind\":\"DUPLICATE\",\"from\":\"s1\",\"to\":\"s2\","
                        + "\"reason\":\"dieselbe Sache, ein anderer Ursprung: dpa neben das Amt\","
                        + "\"ground\":\"OTHER_ORIGIN\",\"values\":[\"dpa\",\"das Amt\"]}]"),
                line);
    }

    @Test
    void keepsTheWordsOfAReasonThatNamesNoGround() {
        String line = writer.write(RECORD).replaceFirst(",\"ground\":\"OTHER_ORIGIN\",\"values\":\\[[^]]*]", "");
        LinkReason reason = reader.read(line).links().get(0).reason();
        assertEquals(LinkReason.Ground.UNNAMED, reason.ground());
        assertEquals("dieselbe Sache, ein anderer Ursprung: dpa neben das Amt", reason.words(Locale.ENGLISH));
    }

    @Test
    void readsBackTheFormsOfSegments() {
        String text = "Harzbote: Wann fahren wieder Lastwagen?\n\nHeike Lindemann: Im Frühjahr.\n\nDas ist sicher.";
        Span asker = new Span(0, 8);
        Span speaker = new Span(41, 56);
        List<Segment> segments = List.of(
                new Segment(new Span(0, 39), Role.PARAGRAPH, Form.QUESTION, Optional.of(asker)),
                new Segment(new Span(41, 70), Role.PARAGRAPH, Form.ANSWER, Optional.of(speaker)),
                new Segment(new Span(72, 87), Role.PARAGRAPH, Form.ANSWER, Optional.empty()));
        String line = writer.write(SampleRecord.of(Article.of("x", text, segments)));
        assertTrue(line.contains("\"form\":\"QUESTION\",\"label\":[0,8]"), line);
        assertEquals(segments, reader.read(line).article().segments());
    }

    @Test
    void keepsUnpairedSurrogatesInValidUtf8() throws CharacterCodingException {
        String text = "Ein halbes \ud83d Emoji, ein ganzes 🙂, \ude42 und am Ende \ud83d";
        ArticleRecord broken = SampleRecord.of(Article.of("x", text, List.of()));
        String line = writer.write(broken);
        assertTrue(line.contains("halbes \\ud83d Emoji, ein ganzes 🙂, \\ude42 und am Ende \\ud83d\""), line);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(line));
        assertEquals(text, reader.read(line).article().text());
    }

    @Test
    void staysInOneLine() throws IOException {
        String text = "Zeile\nZeile\r\nZeile\u2028Zeile\u0000\u001b „Ende“";
        String line = writer.write(SampleRecord.of(Article.of("x", text, List.of())));
        assertEquals(-1, line.indexOf('\n'));
        JsonNode json = new ObjectMapper().readTree(line);
        assertEquals(text, json.get("text").textValue());
    }

    @Test
    void saysWhatIsWrongWithALineThatIsNoRecord() {
        String message = assertThrows(IllegalArgumentException.class, () -> reader.read("{\"format\":1}"))
                .getMessage();
        assertEquals("record.id is missing or wrong: ", message);
        assertThrows(IllegalArgumentException.class, () -> reader.read("{\"format\":99}"));
        assertThrows(IllegalArgumentException.class, () -> reader.read("{"));
        assertThrows(IllegalArgumentException.class, () -> reader.read("[]"));
        assertThrows(IllegalArgumentException.class, () -> reader.read(""));
    }

    @Test
    void derivesAnIdFromAddressAndText() {
        Article article = Article.of("a.txt", "Die Lage sei ernst.", List.of());
        assertEquals("a1", RecordId.of(SampleRecord.article("Text")));
        assertEquals(RecordId.of(article), RecordId.of(Article.of("a.txt", "Die Lage sei ernst.", List.of())));
        assertTrue(RecordId.of(article).matches("[0-9a-f]{16}"), RecordId.of(article));
        assertTrue(!RecordId.of(article).equals(RecordId.of(Article.of("b.txt", "Die Lage sei ernst.", List.of()))));
    }
}
