import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Draws the output of a terminal as SVG. The picture in README.md is made with:
 *
 * <pre>
 * LAUT_JAVA_OPTS=-Dlaut.terminals=out COLUMNS=80 ./laut read samples/01-weser-bote-poti.txt |
 *     head -n 38 | java docs/TerminalPicture.java > docs/read.svg
 * </pre>
 */
final class TerminalPicture {

    private static final Pattern STYLED = Pattern.compile("\u001b\\[(\\d+)m(.*?)\u001b\\[0m|([^\u001b]+)");
    private static final Map<String, String> STYLES =
            Map.of("1", "b", "2", "f", "33", "k", "36", "v");
    private static final double COLUMN = 8.43; // of a 14 px monospaced font
    private static final int LINE = 19;
    private static final int MARGIN = 16;
    private static final int COLUMNS = 80;

    public static void main(String[] arguments) throws IOException {
        String output = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        byte[] picture = picture(output.lines().toList()).getBytes(StandardCharsets.UTF_8);
        System.out.write(picture);
        System.out.flush();
    }

    private static String picture(List<String> lines) {
        int width = (int) (COLUMNS * COLUMN) + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n"
                .formatted(width, height, width, height));
        svg.append("<style>text{font:14px ui-monospace,Menlo,Consolas,\"DejaVu Sans Mono\",monospace;fill:#d8dee9;"
                + "white-space:pre}.b{font-weight:bold;fill:#fff}.f{fill:#8a94a6}.k{fill:#e5c07b}.v{fill:#56b6c2}"
                + "</style>\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1e222a\"/>\n");
        for (int i = 0; i < lines.size(); i++) {
            int y = MARGIN + (i + 1) * LINE - 5;
            svg.append("<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>\n"
                    .formatted(MARGIN, y, styled(lines.get(i))));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String styled(String line) {
        StringBuilder spans = new StringBuilder();
        Matcher part = STYLED.matcher(line);
        while (part.find()) {
            String style = part.group(1) == null ? null : STYLES.get(part.group(1));
            String text = escaped(part.group(1) == null ? part.group(3) : part.group(2));
            spans.append(style == null ? text : "<tspan class=\"%s\">%s</tspan>".formatted(style, text));
        }
        return spans.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
