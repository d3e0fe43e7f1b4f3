package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasCollectedIsTakenAlongAndAChangeIsTakenBack() {
        try (RunningDesk desk = new RunningDesk(folder)) {
            Browsing browsing = desk.browse();
            String path = browsing.post("/collections", Map.of("name", "Hafen – „Größe“ & \"Öl\""))
                    .uri()
                    .getPath();
            assertTrue(browsing.page(path).select("form[action$=/undo]").isEmpty());
            String id = path.replaceFirst(".*/", "");
            browsing.post("/collect", Map.of("collection", id, "statement", "1:s1", "note", "Prüfen"));
            browsing.post(path + "/note", Map.of("note", "Übersicht\n* zweite Zeile\n\nAbsatz"));

            HttpResponse<String> markdown = browsing.get(path + "/export?format=md");
            assertEquals(
                    "attachment; filename=\"laut-hafen-groesse-oel.md\";"
                            + " filename*=UTF-8''laut-Hafen-Gr%C3%B6%C3%9Fe-%C3%96l.md",
                    markdown.headers().firstValue("Content-Disposition").orElse(""));
            assertTrue(markdown.body().contains("Übersicht  \n\\* zweite Zeile\n\nAbsatz\n\n> "), markdown.body());
            assertTrue(browsing.get(path + "/export?format=json").body().contains("\"Prüfen\""));
            assertEquals(400, browsing.get(path + "/export?format=exe").statusCode());

            browsing.post(path + "/remove", Map.of("item", "0"));
            assertTrue(browsing.page(path).select(".items li").isEmpty());
            assertFalse(browsing.page(path).select("form[action$=/undo]").isEmpty());
            browsing.post(path + "/undo", Map.of());
            assertEquals(1, browsing.page(path).select(".items li").size());
            browsing.post(path + "/undo", Map.of());
            assertTrue(browsing.page(path).select(".items li").isEmpty());
            assertEquals(404, browsing.post("/collections/x/undo", Map.of()).statusCode());
        }
    }
}
