package dev.laut.copy;

import dev.laut.article.Article;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds wire copies and reprints among articles as they arrive.
 *
 * <pre>{@code
 * CopyFinder copies = CopyFinder.german();
 * for (Article article : articles) {
 *     copies.add(article).forEach(copy -> System.out.println(copy.later() + " reprints " + copy.first()));
 * }
 * copies.forgetBefore(LocalDate.of(2026, 1, 1));
 * }</pre>
 *
 * <p>Candidates share rare shingles (Broder 1997); then the exact runs of words are laid side by side. What an outlet
 * prints in three of its articles is its own furniture and counts no more. That is learned as articles come, so
 * {@link #copiesOf} may later give fewer copies than {@link #add} did; a store asks again once a day.
 *
 * <p>The same articles in the same order give the same copies. Memory grows with the articles since the last
 * {@link #forgetBefore}: about 40 bytes a word. Not thread-safe.
 */
public final class CopyFinder {

    private static final int FORMAT = 1;

    private final OwnPages ownPages = OwnPages.load();
    private Window window = new Window();
    private Map<String, Integer> numbers = new HashMap<>();

    private CopyFinder() {}

    public static CopyFinder german() {
        return new CopyFinder();
    }

    /**
     * Takes an article in and tells which earlier ones it shares reporting with, in their order of arrival. An article
     * is named by its address, else by its location; one whose name is known already is not taken in again.
     */
    public List<Copy> add(Article article) {
        Printed printed = Printed.of(article, ownPages);
        if (numbers.containsKey(printed.address())) {
            return copiesOf(printed.address());
        }
        List<Comparison> comparisons = compare(printed, window.candidates(printed));
        keep(printed, comparisons.stream().anyMatch(CopyFinder::isReprintOfOwn));
        return copies(comparisons);
    }

    /**
     * The copies of an article that is in the window, with what is known of outlets' furniture now; empty for any other
     * address.
     */
    public List<Copy> copiesOf(String address) {
        Integer number = numbers.get(address);
        if (number == null) {
            return List.of();
        }
        Printed article = window.article(number);
        List<Integer> others = new ArrayList<>(window.candidates(article));
        others.remove(number);
        return copies(compare(article, others));
    }

    /** The number of articles in the window. */
    public int size() {
        return window.size();
    }

    /** Drops the articles published before this day, and what they taught; those without a date stay. */
    public void forgetBefore(LocalDate day) {
        Window old = window;
        window = new Window();
        numbers = new HashMap<>();
        for (int number = 0; number < old.size(); number++) {
            if (!old.article(number).isBefore(day)) {
                keep(old.article(number), old.isReprint(number));
            }
        }
    }

    /** Writes the window, so that {@link #restore} goes on from here. */
    public void save(DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(window.size());
        for (int number = 0; number < window.size(); number++) {
            out.writeBoolean(window.isReprint(number));
            PrintedFormat.write(window.article(number), out);
        }
    }

    /** Reads what {@link #save} wrote. */
    public static CopyFinder restore(DataInput in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("copies are saved in format " + format + ", this program reads " + FORMAT);
        }
        CopyFinder finder = new CopyFinder();
        int size = in.readInt();
        for (int number = 0; number < size; number++) {
            boolean reprint = in.readBoolean();
            finder.keep(PrintedFormat.read(in), reprint);
        }
        return finder;
    }

    private void keep(Printed article, boolean reprint) {
        numbers.put(article.address(), window.add(article, reprint));
    }

    private List<Comparison> compare(Printed article, List<Integer> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        RunFinder finder = new RunFinder(article.wording());
        return others.stream()
                .map(number -> Comparison.of(window, finder, article, window.article(number)))
                .toList();
    }

    /** An outlet's own reprint says nothing about what the outlet repeats in unlike articles. */
    private static boolean isReprintOfOwn(Comparison comparison) {
        return comparison.here().sameOutlet(comparison.there()) && comparison.sharedPartOfHere() >= 0.6;
    }

    private List<Copy> copies(List<Comparison> comparisons) {
        return comparisons.stream().filter(CopyRule::isCopy).map(this::copy).toList();
    }

    private Copy copy(Comparison comparison) {
        Printed here = comparison.here();
        Printed there = comparison.there();
        int time = here.compareTime(there);
        boolean hereFirst = time < 0 || time == 0 && numbers.get(here.address()) < numbers.get(there.address());
        Printed first = hereFirst ? here : there;
        Printed later = hereFirst ? there : here;
        List<SharedRun> runs = comparison.runs().stream()
                .map(run -> run(comparison, run, hereFirst))
                .sorted(Comparator.comparing(SharedRun::later))
                .toList();
        return new Copy(
                first.address(),
                later.address(),
                time == 0 ? Copy.Order.ARRIVED : Copy.Order.PUBLISHED,
                CopyRule.extent(comparison),
                runs,
                first.length(),
                later.length());
    }

    private static SharedRun run(Comparison comparison, RunFinder.Run run, boolean hereFirst) {
        var here = comparison.here().wording().span(run.here(), run.words());
        var there = comparison.there().wording().span(run.there(), run.words());
        return hereFirst ? new SharedRun(here, there, run.words()) : new SharedRun(there, here, run.words());
    }
}
