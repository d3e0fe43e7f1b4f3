package dev.laut.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.laut.input.FeedEntry;
import dev.laut.input.FeedState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WatchedFeedsTest {

    private static final String FEED = "https://kontur.example/rss";
    private static final Instant NOW = Instant.parse("2025-09-03T08:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    @Test
    void remembersWhatAFeedSaidAndWhatWasSeen() {
        FeedEntry entry =
                new FeedEntry("https://kontur.example/1", Optional.empty(), Optional.empty(), Optional.empty());
        FeedState state = new FeedState(FEED, Optional.of("\"eins\""), Optional.empty());
        try (StoreWriter writer = StoreFixture.open(folder)) {
            assertEquals(FeedState.of(FEED), writer.feeds().state(FEED));
            writer.feeds().read(state, NOW);
            writer.feeds().seen(entry, NOW);
            writer.commit();
        }
        try (StoreWriter writer = StoreFixture.open(folder)) {
            assertEquals(state, writer.feeds().state(FEED));
            assertEquals(List.of(), writer.feeds().unread(List.of(entry), NOW));
        }
    }

    @Test
    void waitsLongerAfterEachFailureButNeverForDays() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            WatchedFeeds feeds = writer.feeds();
            assertTrue(feeds.isDue(FEED, NOW));
            feeds.failed(FEED, NOW, EVERY);
            assertFalse(feeds.isDue(FEED, NOW.plus(EVERY)));
            assertTrue(feeds.isDue(FEED, NOW.plus(EVERY.multipliedBy(2))));
            for (int failure = 0; failure < 100; failure++) {
                feeds.failed(FEED, NOW, EVERY);
            }
            assertFalse(feeds.isDue(FEED, NOW.plus(Duration.ofHours(11))));
            assertTrue(feeds.isDue(FEED, NOW.plus(Duration.ofHours(12))));
        }
    }

    @Test
    void aClockThatJumpsSilencesNoFeed() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            WatchedFeeds feeds = writer.feeds();
            feeds.failed(FEED, NOW.plus(Duration.ofDays(4000)), EVERY);
            assertTrue(feeds.isDue(FEED, NOW));
        }
    }

    private static FeedEntry changed(Instant time) {
        return new FeedEntry("https://kontur.example/1", Optional.empty(), Optional.empty(), Optional.of(time));
    }

    @Test
    void whatHasChangedIsReadAgainLaterEachTime() {
        try (StoreWriter writer = StoreFixture.open(folder)) {
            WatchedFeeds feeds = writer.feeds();
            feeds.seen(changed(NOW.minus(EVERY)), NOW);
            List<FeedEntry> same = List.of(changed(NOW.minus(EVERY)));
            List<FeedEntry> later = List.of(changed(NOW.plusSeconds(60)));
            Instant day = NOW.plus(Duration.ofDays(1));
            assertEquals(List.of(), feeds.unread(same, day));
            assertFalse(feeds.areWaiting(same, day));
            assertEquals(List.of(), feeds.unread(later, NOW.plus(EVERY)));
            assertTrue(feeds.areWaiting(later, NOW.plus(EVERY)));
            assertEquals(later, feeds.unread(later, day));
            assertFalse(feeds.areWaiting(later, day));
            feeds.seen(later.get(0), day);
            List<FeedEntry> again = List.of(changed(day.plusSeconds(60)));
            assertEquals(List.of(), feeds.unread(again, day.plus(Duration.ofMinutes(45))));
            assertEquals(again, feeds.unread(again, day.plus(Duration.ofHours(1))));
        }
    }
}
