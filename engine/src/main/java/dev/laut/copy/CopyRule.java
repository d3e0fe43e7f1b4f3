package dev.laut.copy;

/**
 * Decides whether what two articles share makes one a copy of the other. All numbers were measured on the first
 * sample of {@code eval/gold/stories/pairs.json}; the second one only checks them.
 */
final class CopyRule {

    /** Words of reporting in two outlets: below lie one or two standing sentences, at 40 a tenth of the passages is lost. */
    private static final int BETWEEN_OUTLETS = 30;

    /** The same within one outlet, which writes its background paragraphs once and prints them in every follow-up. */
    private static final int WITHIN_OUTLET = 70;

    /** Words of a mean run: shared turns of phrase, a list or a title are shorter. */
    private static final double MEAN_RUN = 9;

    /** Two translations of one original agree in many short runs; an edited reprint has longer ones. */
    private static final int MANY_RUNS = 10;

    private static final double SHORT_RUN = 12.5;

    /** Two close translations of a long original: its names and figures make the runs longer. */
    private static final int VERY_MANY_RUNS = 30;

    private static final double MIDDLING_RUN = 18;

    /** Quoted words to one of reporting: more, and both report one speech. */
    private static final double QUOTED_SHARE = 4.5;

    /** So much of the shorter article makes a copy even of a few words of reporting: a short agency report. */
    private static final double MOST = 0.6;

    private static final int BARELY = 20;

    /** So much of the shorter one is the whole article, whatever it quotes. */
    private static final double WHOLE = 0.9;

    private CopyRule() {}

    static boolean isCopy(Comparison comparison) {
        return comparison.meanRun() >= MEAN_RUN
                && !isTranslated(comparison)
                && (isReporting(comparison) || comparison.coverage() >= WHOLE && comparison.reporting() >= BARELY)
                && !isOneOutletsOwn(comparison.here(), comparison.there());
    }

    private static boolean isOneOutletsOwn(Printed here, Printed there) {
        boolean live = here.kind() == OwnPages.Kind.LIVE && there.kind() == OwnPages.Kind.LIVE;
        boolean notice = here.kind() == OwnPages.Kind.NOTICE || there.kind() == OwnPages.Kind.NOTICE;
        return here.sameOutlet(there) && (live || notice) || Addresses.same(here.address(), there.address());
    }

    private static boolean isTranslated(Comparison comparison) {
        int runs = comparison.runs().size();
        return runs >= MANY_RUNS && comparison.meanRun() < SHORT_RUN
                || runs >= VERY_MANY_RUNS && comparison.meanRun() < MIDDLING_RUN;
    }

    private static boolean isReporting(Comparison comparison) {
        boolean sameOutlet = comparison.here().sameOutlet(comparison.there());
        int enough = sameOutlet ? WITHIN_OUTLET : BETWEEN_OUTLETS;
        boolean shortReport = !sameOutlet && comparison.coverage() >= MOST && comparison.reporting() >= BARELY;
        return comparison.quoted() <= QUOTED_SHARE * comparison.reporting()
                && (comparison.reporting() >= enough || shortReport);
    }

    static Copy.Extent extent(Comparison comparison) {
        int shorter = Math.min(
                comparison.here().wording().size(), comparison.there().wording().size());
        int longer = Math.max(
                comparison.here().wording().size(), comparison.there().wording().size());
        if (comparison.coverage() < MOST) {
            return Copy.Extent.PASSAGE;
        }
        return shorter >= MOST * longer ? Copy.Extent.WHOLE : Copy.Extent.NESTED;
    }
}
