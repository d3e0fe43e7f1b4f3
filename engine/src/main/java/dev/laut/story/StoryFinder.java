package dev.laut.story;

import dev.laut.article.Article;
import dev.laut.article.PublicationTime;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Keeps the stories of a stream of articles.
 *
 * <pre>{@code
 * StoryFinder finder = StoryFinder.german();
 * for (Article article : articles) {
 *     System.out.println(finder.add(article).reason());
 * }
 * finder.stories().forEach(story -> System.out.println(story.name() + ": " + story.articles()));
 * }</pre>
 *
 * <p>An article is placed at once by its likeness to the open stories. When a day ends, and whenever
 * {@link #stories} is asked, the articles of the last ten days are grouped anew, so that what the first hours joined
 * too early comes apart and what they kept apart joins. Older articles keep their story. What is rare, and so telling,
 * is learned from the articles themselves: in a month when every article has a word, the word joins nothing.
 *
 * <p>The same articles in the same order give the same stories. Memory grows with the articles since the last
 * {@link #forgetBefore}: about 3 kB an article. Not thread-safe.
 */
public final class StoryFinder {

    /**
     * Mean likeness between two parts of a story, both large. At .08 a theme's articles join, at .10 reactions fall
     * away; measured on the first five of the ten days of {@code eval/gold/stories/stories.json}.
     */
    static final double THRESHOLD = 0.09;

    /** Days within which an article may still join or leave a story; two all alike are alike by .08 after these. */
    private static final int OPEN_DAYS = 10;

    /** Likeness is reckoned anew for all when so many times as many articles tell what is rare. */
    private static final double RECKON_AGAIN = 2;

    /** The same when stories are asked for: what was rare among the first articles may be common now. */
    private static final double RECKON_FOR_ANSWER = 1.1;

    private final BagReader bagReader = BagReader.load();
    private final RoundUps roundUps = RoundUps.load();
    private Archive archive;
    private Neighbourhood neighbourhood;
    private Map<String, Integer> sizes = new HashMap<>();
    private int reckonedWith;
    private Optional<LocalDate> firstNew = Optional.empty();
    private Optional<LocalDate> lastNew = Optional.empty();

    private StoryFinder(Archive archive) {
        this.archive = archive;
        reckonAgain();
    }

    public static StoryFinder german() {
        return new StoryFinder(new Archive());
    }

    /** An article that was placed before, and the id of its story. */
    public record Placed(Article article, String story) {

        public Placed {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(story, "story");
        }
    }

    /**
     * Goes on where articles were placed before. They keep their stories, unless newer ones within the open days make
     * them join or leave.
     *
     * @param earlier in the order in which they came
     */
    public static StoryFinder after(Iterable<Placed> earlier) {
        StoryFinder finder = german();
        for (Placed placed : earlier) {
            Article article = placed.article();
            String address = article.url().orElse(article.location());
            if (finder.archive.number(address).isEmpty()) {
                finder.archive.add(finder.told(address, finder.day(article), article), placed.story());
            }
        }
        finder.reckonAgain();
        return finder;
    }

    private LocalDate day(Article article) {
        return article.published().map(PublicationTime::date).orElse(archive.today(LocalDate.EPOCH));
    }

    /**
     * Takes an article in and places it. An article is named by its address, else by its location; one whose name is
     * known already stays where it is. One without a date counts as of the latest day seen.
     */
    public Placement add(Article article) {
        String address = article.url().orElse(article.location());
        OptionalInt known = archive.number(address);
        if (known.isPresent()) {
            return Placements.of(archive, neighbourhood, known.getAsInt());
        }
        LocalDate day = day(article);
        if (day.isAfter(archive.today(LocalDate.EPOCH))) {
            settle();
        }
        int number = archive.add(told(address, day, article), address);
        sizes.put(address, 1);
        place(number);
        firstNew = Optional.of(firstNew.filter(day::isAfter).orElse(day));
        lastNew = Optional.of(lastNew.filter(day::isBefore).orElse(day));
        return Placements.of(archive, neighbourhood, number);
    }

    /** The stories of all articles in the window, in the order in which they came to begin. */
    public List<Story> stories() {
        reckonAgainWhenGrown(RECKON_FOR_ANSWER);
        settle();
        return Stories.of(archive, neighbourhood);
    }

    /** Where the article with this address belongs now; an unknown address is an {@link IllegalArgumentException}. */
    public Placement placement(String address) {
        settle();
        int number = archive.number(address)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no article " + address + " among the " + archive.size() + " of the window"));
        return Placements.of(archive, neighbourhood, number);
    }

    /** The number of articles in the window. */
    public int size() {
        return archive.size();
    }

    /** Drops the articles published before this day, and what they taught. */
    public void forgetBefore(LocalDate day) {
        settle();
        archive = archive.without(day);
        reckonAgain();
    }

    /** Writes the articles' terms and stories, so that {@link #restore} goes on from here. */
    public void save(DataOutput out) throws IOException {
        forgetBefore(LocalDate.MIN);
        ArchiveFormat.write(archive, out);
    }

    /** Reads what {@link #save} wrote. */
    public static StoryFinder restore(DataInput in) throws IOException {
        return new StoryFinder(ArchiveFormat.read(in));
    }

    private Told told(String address, LocalDate day, Article article) {
        String title = article.title().orElse("").strip().replaceAll("\\s+", " ");
        return new Told(
                address,
                article.publisher().name(),
                title,
                Told.series(title),
                day,
                article.published().flatMap(PublicationTime::time),
                roundUps.isRoundUp(article),
                bagReader.read(article, archive.vocabulary()));
    }

    /** Puts a new article into the story whose articles it is most like on average. */
    private void place(int number) {
        if (archive.article(number).roundUp()) {
            return;
        }
        neighbourhood.add(number);
        Map<String, Double> sums = new TreeMap<>();
        neighbourhood.of(number).forEach((other, likeness) -> sums.merge(archive.story(other), likeness, Double::sum));
        sums.replaceAll((story, sum) -> sum / sizes.get(story));
        sums.entrySet().stream()
                .filter(mean -> mean.getValue() >= AverageLink.least(THRESHOLD, 1, sizes.get(mean.getKey())))
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> move(number, best.getKey()));
    }

    private void move(int number, String story) {
        sizes.merge(archive.story(number), -1, Integer::sum);
        archive.move(number, story);
        sizes.merge(story, 1, Integer::sum);
    }

    /** Groups the articles around the new ones again. */
    private void settle() {
        if (firstNew.isEmpty()) {
            return;
        }
        reckonAgainWhenGrown(RECKON_AGAIN);
        List<Integer> open = archive.between(
                firstNew.get().minusDays(OPEN_DAYS), lastNew.orElseThrow().plusDays(OPEN_DAYS));
        List<List<Integer>> groups =
                Reactions.join(AverageLink.groups(open, neighbourhood::of, THRESHOLD), neighbourhood::of, THRESHOLD);
        Map<List<Integer>, String> names = StoryIds.of(groups, archive, Set.copyOf(open));
        names.forEach((group, story) -> group.forEach(number -> move(number, story)));
        firstNew = Optional.empty();
        lastNew = Optional.empty();
    }

    /** Only the first articles were reckoned with too little knowledge of what is rare. */
    private void reckonAgainWhenGrown(double times) {
        if (reckonedWith < Archive.TELLING && archive.size() >= times * reckonedWith) {
            reckonAgain();
        }
    }

    private void reckonAgain() {
        neighbourhood = new Neighbourhood(archive);
        sizes = new HashMap<>();
        archive.replay(number -> {
            sizes.merge(archive.story(number), 1, Integer::sum);
            if (!archive.article(number).roundUp()) {
                neighbourhood.add(number);
            }
        });
        reckonedWith = archive.size();
    }
}
