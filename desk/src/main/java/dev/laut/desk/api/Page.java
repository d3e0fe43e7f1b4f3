package dev.laut.desk.api;

import dev.laut.desk.page.Asked;
import dev.laut.desk.study.Studies.Extent;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of a list. The header Link leads to the next and the previous one (RFC 8288).
 *
 * @param total how many entries the whole list has
 * @param page from 1; one behind the last is empty
 * @param size entries of a page
 */
record Page(long total, int page, int size) {

    /** The page that is asked for; says in the answer's header where its neighbours are. */
    static Page of(Context context, Asked asked, long total) {
        Page page = new Page(total, asked.page(), asked.hits());
        return page.linked(context, asked, (long) page.page * page.size < total);
    }

    /** The same for what is told of a part of some articles: they are counted, and a part has at most {@code size}. */
    static Page ofPart(Context context, Asked asked, Extent extent, int parts, int size) {
        Page page = new Page(extent.total(), asked.page(), size);
        return page.linked(context, asked, page.page < parts);
    }

    private Page linked(Context context, Asked asked, boolean goesOn) {
        List<String> links = new ArrayList<>();
        if (page > 1) {
            links.add(link(context, asked, page - 1, "prev"));
        }
        if (goesOn) {
            links.add(link(context, asked, page + 1, "next"));
        }
        if (!links.isEmpty()) {
            context.header("Link", String.join(", ", links));
        }
        return this;
    }

    private static String link(Context context, Asked asked, int page, String relation) {
        return "<" + asked.with("page", String.valueOf(page)).link(context.path()) + ">; rel=\"" + relation + '"';
    }

    /** How many entries stand before it. */
    int after() {
        return (page - 1) * size;
    }

    /** Its entries of a list that is at hand as a whole. */
    <T> List<T> of(List<T> all) {
        return all.stream().skip(after()).limit(size).toList();
    }

    Map<String, Object> with(String name, List<?> entries) {
        return with(name, entries, Map.of());
    }

    /** The answer: the page's numbers, its entries by this name, and more. */
    Map<String, Object> with(String name, List<?> entries, Map<String, ?> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", total);
        answer.put("page", page);
        answer.put("size", size);
        answer.put(name, entries);
        more.keySet().stream().sorted().forEach(key -> answer.put(key, more.get(key)));
        return answer;
    }
}
