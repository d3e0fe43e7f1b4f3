package dev.laut.desk.answer;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** Failures as programs read them (RFC 9457). */
public final class Problems {

    private Problems() {}

    public static void answer(Context context, int status, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.forStatus(status).getMessage());
        problem.put("status", status);
        if (!detail.isEmpty()) {
            problem.put("detail", detail);
        }
        problem.put("instance", context.path());
        context.status(status).result(Json.bytes(problem)).contentType("application/problem+json");
    }
}
