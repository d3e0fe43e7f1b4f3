package dev.laut.desk;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.desk.guard.Role;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Takes the pictures of the desk's pages, with the sample articles, for {@code -Dlaut.pictures=docs}; else does nothing. */
class PicturesTest {

    private static final String PASTED =
            "Die Hafenbehörde von Poti gibt das Forschungsschiff am Mittwoch frei. Das teilte"
                    + " die Reederei Nordlicht am Dienstag unter Berufung auf das Auswärtige Amt mit.\n\n„Die Besatzung ist wohlauf“,"
                    + " sagte Sprecherin Wiebke Onken der Zeitung „Weser-Bote“. Die Küstenwache habe ihr das am Morgen bestätigt.\n\n"
                    + "Aus Sicherheitskreisen hieß es dagegen, die Ermittlungen dauerten wohl noch Wochen. Das georgische"
                    + " Außenministerium äußerte sich auf Anfrage nicht.";

    private static final String COLLECTION = "Die Fahrt der „Hoffnung“";

    /** One that has an address: files from a folder would show where they lie. */
    private static final String ARTICLE = "/article/8";

    @TempDir
    private Path folder;

    @Test
    void ofEachPage() throws IOException {
        String to = System.getProperty("laut.pictures", "");
        assumeTrue(!to.isEmpty(), "pictures are taken with -Dlaut.pictures=docs");
        Path docs = Path.of("..", to, "desk");
        try (RunningDesk desk = new RunningDesk(folder);
                Browser light = Browser.at(desk.desk().address(), false);
                Browser dark = Browser.at(desk.desk().address(), true)) {
            ofReading(light.size(1200, 900), docs);
            ofQuestions(light, docs);
            ofWriting(light, docs);
            dark.size(1200, 900).open("/").picture(docs.resolve("home-dark.png"));
            light.size(390, 800).open("/article/1").picture(docs.resolve("reader-phone.png"));
        }
        ofLogin(docs.resolve("login.png"));
    }

    private void ofLogin(Path file) throws IOException {
        DeskSettings settings = DeskSettings.of(SampleStore.in(folder.resolve("open")), 0, SampleStore.CLOCK);
        settings.accounts().put("anna", Role.EDITOR, "ein langes Kennwort");
        try (RunningDesk desk = new RunningDesk(settings);
                Browser browser = Browser.at(desk.desk().address(), false)) {
            browser.size(1200, 900).open("/login?lang=de").picture(file);
        }
    }

    private static void ofReading(Browser browser, Path docs) throws IOException {
        browser.open("/article/1?lang=de").run("document.querySelector('.text .said a').focus()");
        browser.picture(docs.resolve("reader.png"));
        browser.open("/read").picture(docs.resolve("read.png"));
        browser.find("#text").sendKeys(PASTED);
        browser.run("document.querySelector('main [name=published]').value = '2025-09-23'");
        browser.leave(() -> browser.find("form[action='/read'] button").click());
        browser.picture(docs.resolve("pasted.png"));
    }

    private static void ofQuestions(Browser browser, Path docs) throws IOException {
        browser.open("/search?q=Schiff&statements=1").picture(docs.resolve("search.png"));
        browser.open("/search?topic=Georgien").picture(docs.resolve("search-topic.png"));
        browser.open("/actor?name=Helene+Brandis").picture(docs.resolve("actor.png"));
        browser.open("/actor/more?name=Helene+Brandis").picture(docs.resolve("actor-more.png"));
        browser.open("/story?q=Hoffnung").picture(docs.resolve("story.png"));
        browser.open("/stories").picture(docs.resolve("stories.png"));
        browser.open("/chains").picture(docs.resolve("chains.png"));
        browser.open("/outlet?name=Kontur").picture(docs.resolve("outlet.png"));
        browser.open("/announcements?at=2025-09-28").picture(docs.resolve("announcements.png"));
        browser.size(1200, 600).open("/timeline?q=Schiff").picture(docs.resolve("timeline.png"));
        browser.size(1200, 600).open("/story?q=Hoffnung");
        browser.run("document.querySelector('#copies + ul details').open = true");
        browser.run("document.querySelector('#copies').scrollIntoView()");
        browser.picture(docs.resolve("copies.png"));
        browser.size(1200, 900);
    }

    private static void ofWriting(Browser browser, Path docs) throws IOException {
        browser.open("/collections");
        browser.leave(() -> {
            browser.find("[name=name]").sendKeys(COLLECTION);
            browser.find("form[action='/collections'] button").click();
        });
        collect(browser, 0, "Im Wortlaut nachlesen.");
        collect(browser, 1, "Nachfragen.");
        browser.picture(docs.resolve("collection.png"));
        browser.open("/collections").picture(docs.resolve("collections.png"));
        correctAndUndo(browser);
        browser.open("/corrections").picture(docs.resolve("corrections.png"));
        browser.open("/audit").picture(docs.resolve("audit.png"));
    }

    /** Puts a statement into the only collection there is. */
    private static void collect(Browser browser, int statement, String note) {
        browser.open(ARTICLE);
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
        WebElement form = browser.all("form[action='/collect']").get(statement);
        form.findElement(By.name("note")).sendKeys(note);
        browser.leave(() -> form.findElement(By.tagName("button")).click());
    }

    private static void correctAndUndo(Browser browser) {
        for (String speaker : new String[] {"Wanda Kestner", "Lotte Ahrens"}) {
            browser.open("/article/2");
            browser.run("document.querySelector('.correct').open = true");
            WebElement field = browser.find(".correct [name=speaker]");
            field.clear();
            field.sendKeys(speaker);
            browser.leave(() -> browser.find(".correct [value=SPEAKER]").click());
        }
        browser.open("/corrections");
        browser.leave(() -> browser.find(".history button").click());
    }
}
