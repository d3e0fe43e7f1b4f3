package dev.laut.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The articles that are compared with each other, by the order in which they came, and what they share. */
final class Window {

    /**
     * A shingle in more articles than this nominates no pair: it is a box, a statute or a speech. Each would otherwise
     * cost a comparison with all the others.
     */
    private static final int COMMON = 24;

    /** Sampled shingles that two articles must share to be compared: fewer than two are a standing phrase. */
    private static final int NOMINATING = 2;

    /**
     * A stretch that stands in so many articles of one outlet is the outlet's own: a box, a series' introduction, a
     * standing explanation. With two, half of an outlet's own reprints would be lost, with four its younger boxes count.
     */
    private static final int RECURRING = 3;

    private static final int NO_OUTLET = -1;

    private final List<Printed> articles = new ArrayList<>();
    private final Map<String, Integer> outlets = new HashMap<>();
    private final ShingleIndex index = new ShingleIndex();
    private int[] outletOf = new int[64];
    private final BitSet reprints = new BitSet();

    /** Adds an article. A reprint teaches nothing about what its outlet repeats. */
    int add(Printed article, boolean reprint) {
        int number = articles.size();
        articles.add(article);
        if (number == outletOf.length) {
            outletOf = Arrays.copyOf(outletOf, 2 * number);
        }
        outletOf[number] = reprint ? NO_OUTLET : outlet(article);
        reprints.set(number, reprint);
        Wording wording = article.wording();
        for (int word = 0; word < Shingles.count(wording); word++) {
            long shingle = Shingles.at(wording, word);
            if (Shingles.isSampled(shingle)) {
                index.add(shingle, number);
            }
        }
        return number;
    }

    int size() {
        return articles.size();
    }

    Printed article(int number) {
        return articles.get(number);
    }

    boolean isReprint(int number) {
        return reprints.get(number);
    }

    /** The articles that share enough sampled shingles with this one to be worth a comparison, in order of arrival. */
    List<Integer> candidates(Printed article) {
        IntStream.Builder sharing = IntStream.builder();
        Wording wording = article.wording();
        for (int word = 0; word < Shingles.count(wording); word++) {
            long shingle = Shingles.at(wording, word);
            if (Shingles.isSampled(shingle)) {
                index.forEach(shingle, COMMON, sharing);
            }
        }
        int[] numbers = sharing.build().sorted().toArray();
        return IntStream.range(0, numbers.length)
                .filter(at -> isNominated(numbers, at))
                .mapToObj(at -> numbers[at])
                .toList();
    }

    /** Whether a number stands here for the {@link #NOMINATING}th time. */
    private static boolean isNominated(int[] ascending, int at) {
        int begin = at - NOMINATING + 1;
        return begin >= 0 && ascending[begin] == ascending[at] && (begin == 0 || ascending[begin - 1] != ascending[at]);
    }

    /** Marks the words of a run that one of the two outlets prints again and again; word numbers are those of the text. */
    BitSet furniture(Printed one, Printed other, Wording wording, int word, int count) {
        BitSet marked = new BitSet();
        int[] both = {outlet(one), outlet(other)};
        for (int at = word; at <= word + count - Shingles.WORDS; at++) {
            long shingle = Shingles.at(wording, at);
            if (Shingles.isSampled(shingle) && recurs(shingle, both)) {
                marked.set(at, at + Shingles.WORDS);
            }
        }
        closeGaps(marked, word, word + count);
        return marked;
    }

    private boolean recurs(long shingle, int[] both) {
        return index.recurs(shingle, both[0], RECURRING, outletOf)
                || both[1] != both[0] && index.recurs(shingle, both[1], RECURRING, outletOf);
    }

    /** Between two sampled shingles of a box lie words of the box, and so at its ends. */
    private static void closeGaps(BitSet marked, int begin, int end) {
        int last = begin;
        for (int at = marked.nextSetBit(begin); at >= 0; at = marked.nextSetBit(at)) {
            if (at - last <= 2 * Shingles.WORDS) {
                marked.set(last, at);
            }
            at = marked.nextClearBit(at);
            last = at;
        }
        if (last > begin && end - last <= 2 * Shingles.WORDS) {
            marked.set(last, end);
        }
    }

    /** Articles without a publisher belong to no outlet that could repeat itself. */
    private int outlet(Printed article) {
        return article.publisher().isEmpty()
                ? NO_OUTLET - 1
                : outlets.computeIfAbsent(article.publisher(), name -> outlets.size());
    }
}
