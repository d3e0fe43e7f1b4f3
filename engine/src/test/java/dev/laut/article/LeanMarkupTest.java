package dev.laut.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeanMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>A<script>if (a<b) x('</p>')</script>B | <p>AB",
                "<p>A<STYLE media=all>p {}</STYLE >B | <p>AB",
                "<p>A<!-- <p>weg</p> -->B<!-->C | <p>ABC",
                "<p>A<svg class=x><g><path d='M1'/></g></svg>B | <p>AB",
                "<p>A<img src='b.jpg' alt='>'>B | <p>AB",
                "<div data-x='1' class='text' onclick=\"a('>')\">A | <div  class='text' >A",
                "<a class=link id=x href='/weit/weg'>A</a> | <a   href='/'>A</a>",
                "<span class='author'>A</span> | <span class='author'>A</span>",
                "<div style='color:red'><div style='display:none'> | <div ><div style='display:none'>",
                "<link rel=stylesheet href=a.css><link rel=canonical href=b> | <link rel=canonical href=b>",
            })
    void cutsWhatHoldsNoArticle(String page, String left) {
        assertEquals(left, lean(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"a\":\"<b>\"}</script>",
                "<script type='application&#x2F;ld&#x2B;json'>{}</script>",
                "<script>a<!-- <script> </script> --></script>",
                "<title>Was <img> heißt</title>",
                "<p>A<!-- nicht zu",
                "<p>A<script>nicht zu",
                "<p>A<svg><p>Der Text geht weiter.</p>",
                "<p>A<svg><g>nicht zu",
                "<p>A<img src='nicht zu>",
                "<p>1 < 2 und <3</p>",
                "<",
                "",
            })
    void leavesWhatIsNeededOrBroken(String page) {
        assertEquals(page, lean(page));
    }

    @Test
    void tellsWhetherThereIsMarkupAtAll() {
        assertTrue(LeanMarkup.of(bytes("<script>x</script>")).hasElements());
        assertTrue(LeanMarkup.of(bytes("<!DOCTYPE html>")).hasElements());
        assertFalse(LeanMarkup.of(bytes("1 < 2, a <- b")).hasElements());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "<script>",
                "<svg>",
                "<svg><g>",
                "<a href='",
                "<a ",
                "</",
                "<svg></svg",
                "<title>",
                "<style>a</"
            })
    void takesTimeInProportionToAPageOfOneKindOfRuin(String ruin) {
        byte[] page = bytes(ruin.repeat(2_000_000 / ruin.length()));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> LeanMarkup.of(page));
    }

    private static String lean(String page) {
        return new String(LeanMarkup.of(bytes(page)).markup(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
