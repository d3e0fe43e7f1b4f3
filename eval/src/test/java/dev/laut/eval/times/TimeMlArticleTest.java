package dev.laut.eval.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.laut.time.TimeExpression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMlArticleTest {

    @TempDir
    Path folder;

    @Test
    void readsTextDateAndTimesAlsoInSubFolders() throws IOException {
        Files.createDirectory(folder.resolve("blatt"));
        write("blatt/1.tml", """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2026-02-04">4.2.</TIMEX3></DCT>
                <TEXT>Der Rat tagt <TIMEX3 tid="t1" type="DATE" value="2026-02-05">morgen</TIMEX3>.
                Dann ist Schluss.</TEXT></TimeML>
                """);
        TimeMlArticle article = TimeMlArticle.readAll(folder).get(0);
        assertEquals(Optional.of(LocalDate.of(2026, 2, 4)), article.published());
        TimeExpression time = article.times().get(0);
        assertEquals("morgen", time.span().in(article.text()));
        assertEquals("2026-02-05", time.value());
        assertEquals(2, article.article().segments().size());
    }

    @Test
    void saysWhichFileIsNoTimeMl() throws IOException {
        write("2.tml", "<TimeML><TEXT>");
        Exception error = assertThrows(IllegalStateException.class, () -> TimeMlArticle.readAll(folder));
        assertEquals(folder.resolve("2.tml") + ": no TimeML", error.getMessage());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
