package dev.laut.eval.times;

import dev.laut.article.Article;
import dev.laut.article.Role;
import dev.laut.article.Segment;
import dev.laut.article.Span;
import dev.laut.time.TimeExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * An article with its time expressions as people marked them, read from a TimeML file (Pustejovsky et al. 2003).
 *
 * @param name the file's name
 * @param published the day it was published
 * @param text what the spans refer to
 * @param times as marked, in reading order
 */
public record TimeMlArticle(String name, Optional<LocalDate> published, String text, List<TimeExpression> times) {

    public TimeMlArticle {
        times = List.copyOf(times);
    }

    /** The articles of a folder and its sub-folders, by name. */
    public static List<TimeMlArticle> readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .map(TimeMlArticle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    static TimeMlArticle read(Path file) {
        Document xml = parse(file);
        StringBuilder text = new StringBuilder();
        List<TimeExpression> times = new ArrayList<>();
        collect(xml.getElementsByTagName("TEXT").item(0), text, times);
        return new TimeMlArticle(file.getFileName().toString(), published(xml), text.toString(), times);
    }

    private static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + ": no TimeML", e);
        }
    }

    private static Optional<LocalDate> published(Document xml) {
        Element dct = (Element) xml.getElementsByTagName("DCT").item(0);
        return Optional.ofNullable(dct)
                .map(element -> (Element) element.getElementsByTagName("TIMEX3").item(0))
                .map(time -> LocalDate.parse(time.getAttribute("value").substring(0, 10)));
    }

    private static void collect(Node node, StringBuilder text, List<TimeExpression> times) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
            return;
        }
        int begin = text.length();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, text, times);
        }
        if (node.getNodeName().equals("TIMEX3") && text.length() > begin) {
            Element marked = (Element) node;
            times.add(new TimeExpression(
                    new Span(begin, text.length()),
                    TimeExpression.Type.valueOf(marked.getAttribute("type")),
                    marked.getAttribute("value")));
        }
    }

    /** The text as an article of paragraphs. */
    public Article article() {
        List<Segment> segments = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (!text.substring(begin, at).isBlank()) {
                    segments.add(new Segment(new Span(begin, at), Role.PARAGRAPH));
                }
                begin = at + 1;
            }
        }
        return Article.of(name, text, segments);
    }
}
