package dev.laut.eval.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.laut.article.PageReader;
import dev.laut.eval.EvaluationData;
import dev.laut.eval.Floors;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesFloorTest {

    private static final PageReader READER = new PageReader();

    @Test
    void keepsTheFloorOfThePageSet() {
        SegmentScore score = SegmentScore.of(PageSet.read(data("pages")), READER);
        Floors.load().check("pages.f1", score.f1());
    }

    @Test
    void keepsTheFloorsOfThePublisherPages() {
        PublisherScore score = PublisherScore.of(data("publisher-pages"), READER);
        Floors floors = Floors.load();
        floors.check("publisher-pages.body", score.body());
        floors.check("publisher-pages.title", score.title());
        floors.check("publisher-pages.date", score.date());
        floors.check("publisher-pages.authors", score.authors());
    }

    private static Path data(String name) {
        Optional<Path> folder = EvaluationData.find(name);
        assumeTrue(folder.isPresent(), "no evaluation data \"" + name + "\" beside the checkout: not measured");
        return folder.orElseThrow();
    }
}
