package dev.laut.desk.brief;

import dev.laut.desk.brief.Brief.Line;
import dev.laut.desk.words.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A brief as a page that mail programs show: no style, no script, nothing from elsewhere. */
final class BriefPage {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private BriefPage() {}

    static String of(Brief brief, Words words) {
        Map<String, List<Line>> parts = new LinkedHashMap<>();
        parts.put("brief.said", brief.said());
        parts.put("brief.happened", brief.happened());
        parts.put("brief.due", brief.due());
        parts.put("brief.changed", brief.changed());
        StringOutput output = new StringOutput();
        TEMPLATES.render("brief.jte", Map.of("brief", brief, "words", words, "parts", parts), output);
        return output.toString();
    }
}
