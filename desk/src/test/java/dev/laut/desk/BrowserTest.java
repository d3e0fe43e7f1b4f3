package dev.laut.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The desk in a real browser; skipped where there is none. */
class BrowserTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=Schiff&statements=1",
            "/article/1",
            "/stories",
            "/story?q=Hoffnung",
            "/timeline?q=Schiff",
            "/actor?name=Georgien",
            "/outlet?name=Kontur",
            "/chains",
            "/announcements?at=2025-09-28",
            "/read",
            "/collections",
            "/corrections",
            "/audit",
            "/nirgends",
            "/login",
            "/?lang=en",
            "/article/1?lang=de");

    /** A long article has a link and two forms for each of its statements. */
    private static final int MOST_STEPS = 400;

    @TempDir
    private static Path folder;

    private static RunningDesk desk;
    private static Browser light;
    private static Browser dark;

    @BeforeAll
    static void start() {
        assumeTrue(
                Browser.chromium().isPresent() && Browser.chromeDriver().isPresent(),
                "no browser here: the packages chromium and chromium-driver bring one");
        desk = new RunningDesk(folder);
        light = Browser.at(desk.desk().address(), false);
        dark = Browser.at(desk.desk().address(), true);
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable open : new AutoCloseable[] {light, dark, desk}) {
            if (open != null) {
                close(open);
            }
        }
    }

    private static void close(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void wide() {
        light.size(1200, 900);
    }

    @Test
    void noPageMakesTheBrowserComplainOrShutsAnybodyOut() throws IOException {
        for (Browser browser : List.of(light, dark)) {
            browser.size(1200, 900);
            for (String path : PAGES) {
                browser.open(path);
                List<String> complaints = browser.complaints().stream()
                        .filter(line -> !line.contains("404 (Not Found)"))
                        .toList();
                assertEquals(List.of(), complaints, path);
                assertEquals(List.of(), browser.barriers(), path);
            }
        }
    }

    @Test
    void whatIsPrintedIsDarkOnWhiteWhateverTheScreenIs() {
        dark.medium("print", true);
        try {
            for (String path : PAGES) {
                dark.open(path);
                assertTrue(
                        dark.truth(
                                "return getComputedStyle(document.documentElement).getPropertyValue('--paper').trim()"
                                        + " === '#fdfcfa' && getComputedStyle(document.body).color === 'rgb(0, 0, 0)'"),
                        path);
                assertTrue(
                        dark.truth("return [...document.querySelectorAll('header, form, button, .chart')]"
                                + ".every(e => e.getClientRects().length === 0)"),
                        path);
            }
        } finally {
            dark.medium("", true);
        }
    }

    /** Names around the circle are drawn to their end: nothing is drawn at the edges of the picture. */
    @Test
    void theGraphOfChainsIsNotCut() {
        for (int width : List.of(1200, 390)) {
            light.size(width, 900).open("/chains");
            Object drawn = light.run("const c = document.querySelector('.chart canvas');"
                    + "const ink = (x, y, w, h) => c.getContext('2d').getImageData(x, y, w, h).data.some(v => v > 0);"
                    + "return [ink(0, 0, c.width, 1), ink(0, 0, 1, c.height), ink(c.width - 1, 0, 1, c.height),"
                    + " ink(0, c.height - 1, c.width, 1), ink(0, 0, c.width, c.height)].join(' ');");
            assertEquals("false false false false true", drawn, () -> "width " + width);
        }
    }

    @Test
    void everyPageFitsAPhone() {
        light.size(360, 740);
        for (String path : PAGES) {
            light.open(path);
            assertTrue(light.truth("return document.documentElement.scrollWidth <= 360"), path);
        }
    }

    @Test
    void darkModeIsDark() {
        String script = "return getComputedStyle(document.body).backgroundColor";
        assertEquals("rgb(253, 252, 250)", light.open("/").run(script));
        assertEquals("rgb(21, 24, 27)", dark.open("/").run(script));
    }

    @Test
    void chartsAreDrawn() {
        light.size(1200, 900);
        for (String path : List.of("/story?q=Schiff", "/chains")) {
            assertFalse(light.open(path).all("[data-drawn] canvas").isEmpty(), path);
        }
    }

    @Test
    void aChainShowsOnFocusAndGoesWithEscape() {
        light.size(1200, 900).open("/article/1");
        WebElement said = light.find(".text .said");
        WebElement chain = said.findElement(By.cssSelector(".beside"));
        assertFalse(chain.isDisplayed());
        light.run("arguments[0].focus()", said.findElement(By.tagName("a")));
        assertTrue(chain.isDisplayed());
        light.focused().sendKeys(Keys.ESCAPE);
        assertFalse(chain.isDisplayed());
    }

    @Test
    void searchesByKeyboardOnly() {
        light.size(1200, 900).open("/");
        light.find("body").sendKeys(Keys.TAB);
        assertEquals("skip", light.focused().getAttribute("class"));
        light.focused().sendKeys(Keys.ENTER);
        for (int step = 0; step < 5 && !"q".equals(light.focused().getAttribute("name")); step++) {
            light.focused().sendKeys(Keys.TAB);
        }
        light.leave(() -> light.focused().sendKeys("Hafen", Keys.ENTER));
        assertTrue(light.path().startsWith("/search?q=Hafen"), light.path());
        assertFalse(light.all(".hits li").isEmpty());
    }

    @Test
    void correctsInPlaceAndTakesItBack() {
        light.size(1200, 900).open("/article/2");
        light.run("document.querySelector('.correct').open = true");
        WebElement speaker = light.find(".correct [name=speaker]");
        speaker.clear();
        speaker.sendKeys("Wanda Kestner");
        light.leave(() -> light.find(".correct [value=SPEAKER]").click());
        assertTrue(light.path().startsWith("/article/2"), light.path());
        assertTrue(light.find(".statements").getText().contains("Wanda Kestner"));
        light.open("/corrections");
        light.leave(() -> light.find(".history button").click());
        assertTrue(light.find(".history").getText().contains("zurückgenommen"));
        assertFalse(light.open("/article/2").find(".statements").getText().contains("Wanda Kestner"));
    }

    @Test
    void correctsAndUndoesByKeyboardOnly() {
        light.size(1200, 900).open("/article/4");
        tabTo(".correct summary");
        light.focused().sendKeys(Keys.ENTER);
        tabTo(".correct [name=speaker]");
        light.focused().sendKeys(Keys.chord(Keys.CONTROL, "a"), "Lotte Ahrens");
        tabTo(".correct [value=SPEAKER]");
        light.leave(() -> light.focused().sendKeys(Keys.ENTER));
        assertTrue(light.find(".statements").getText().contains("Lotte Ahrens"));
        light.open("/corrections");
        tabTo(".history button");
        light.leave(() -> light.focused().sendKeys(Keys.SPACE));
        assertFalse(light.open("/article/4").find(".statements").getText().contains("Lotte Ahrens"));
        assertEquals(List.of(), light.complaints());
    }

    /** Goes on with the tab key to the next element of this kind. */
    private static void tabTo(String selector) {
        int steps = 0;
        do {
            assertTrue(steps++ < MOST_STEPS, "not reached by keyboard: " + selector);
            new Actions(light.driver()).sendKeys(Keys.TAB).perform();
        } while (!light.truth("return document.activeElement.matches(arguments[0])", selector));
        assertTrue(light.truth("return document.activeElement.matches(':focus-visible')"), selector);
    }

    @Test
    void collectsWithANote() {
        light.size(1200, 900).open("/collections");
        light.leave(() -> light.find("[name=name]").sendKeys("Die Reise", Keys.ENTER));
        light.open("/article/3");
        light.run("document.querySelectorAll('.correct')[1].open = true");
        WebElement form = light.find("form[action='/collect']");
        form.findElement(By.name("note")).sendKeys("nachfragen");
        light.leave(() -> form.findElement(By.tagName("button")).click());
        assertTrue(light.find("main").getText().contains("nachfragen"), light.path());
        assertEquals(List.of(), light.complaints());
    }
}
