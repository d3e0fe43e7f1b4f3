package dev.laut.desk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Makes pages of templates, which were compiled with the program. Thread-safe. */
public final class Renderer {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Answers with a page; {@code values} are what its template needs beyond the view. */
    public void show(Context context, String template, Map<String, Object> values) {
        context.html(page(View.of(context), template, values));
    }

    String page(View view, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("view", view);
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", all, output);
        return output.toString();
    }
}
