package dev.laut.app;

import dev.laut.Laut;
import dev.laut.entity.actors.KnowledgeBase;
import dev.laut.input.FeedAnswer;
import dev.laut.input.FeedEntry;
import dev.laut.input.Feeds;
import dev.laut.input.Given;
import dev.laut.input.Input;
import dev.laut.input.InputSettings;
import dev.laut.input.Problem;
import dev.laut.input.Problem.Cause;
import dev.laut.lang.de.GermanDictionary;
import dev.laut.store.Added.What;
import dev.laut.store.Intake;
import dev.laut.store.Lemmas;
import dev.laut.store.StoreWriter;
import dev.laut.store.WatchedFeeds;
import dev.laut.store.sql.StoreException;
import dev.laut.store.sql.StorePlace;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** One round of all feeds that are due: reads what is new, stores it, and says in a line what there was. */
final class Round {

    /** Causes that may be gone by the next round. */
    private static final Set<Cause> PASSING =
            EnumSet.of(Cause.TIMED_OUT, Cause.NOT_FETCHED, Cause.UNKNOWN_HOST, Cause.HTTP_STATUS);

    private final Surroundings surroundings;
    private final Messages messages;
    private final StorePlace place;
    private final Feeds feeds;
    private final Lemmas lemmas;
    private final Intake intake;

    private enum Feed {
        READ,
        UNCHANGED,
        FAILED
    }

    private final Map<Feed, Long> asked = new EnumMap<>(Feed.class);
    private final Map<What, Long> added = new EnumMap<>(What.class);
    private long refused;

    Round(Surroundings surroundings, Messages messages, InputSettings settings, Given given, StorePlace place) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.place = place;
        this.feeds = new Feeds(settings);
        GermanDictionary dictionary = GermanDictionary.load();
        this.lemmas = new Lemmas(dictionary);
        this.intake = new Intake(Laut.german(dictionary, KnowledgeBase::load), lemmas, given);
    }

    /** Returns whether the store could be used. The store is open for this round only, so that others can write between. */
    boolean run(int number, List<String> addresses, Clock clock, Duration every, BooleanSupplier stop) {
        asked.clear();
        added.clear();
        refused = 0;
        try (StoreWriter store = StoreWriter.open(place, lemmas, clock)) {
            for (String address : addresses) {
                if (!stop.getAsBoolean()) {
                    ask(address, store, clock, every, stop);
                    store.commit();
                }
            }
            store.group();
        } catch (StoreException e) {
            tell(e.place() + ": " + messages.get("Store." + e.reason(), e.detail()));
            return false;
        } finally {
            surroundings.out().print(line(number) + "\n");
            surroundings.out().flush();
        }
        return true;
    }

    private void ask(String address, StoreWriter store, Clock clock, Duration every, BooleanSupplier stop) {
        WatchedFeeds known = store.feeds();
        if (!known.isDue(address, clock.instant())) {
            return;
        }
        FeedAnswer answer = feeds.read(known.state(address));
        if (answer instanceof FeedAnswer.Failed failed) {
            asked.merge(Feed.FAILED, 1L, Long::sum);
            tell(messages.line(failed.problem()));
            known.failed(address, clock.instant(), every);
        } else if (answer instanceof FeedAnswer.Sent sent) {
            asked.merge(Feed.READ, 1L, Long::sum);
            boolean waiting = known.areWaiting(sent.entries(), clock.instant());
            if (take(known.unread(sent.entries(), clock.instant()), store, clock, stop) && !waiting) {
                known.read(sent.state(), clock.instant());
            }
        } else {
            asked.merge(Feed.UNCHANGED, 1L, Long::sum);
        }
    }

    /** Returns whether all were read or never will be; else the feed has to be sent again. */
    private boolean take(List<FeedEntry> entries, StoreWriter store, Clock clock, BooleanSupplier stop) {
        boolean all = true;
        for (FeedEntry entry : entries) {
            if (stop.getAsBoolean()) {
                return false;
            }
            boolean done = take(feeds.article(entry), store);
            if (done) {
                store.feeds().seen(entry, clock.instant());
                store.commit();
            }
            all &= done;
        }
        return all;
    }

    private boolean take(Input input, StoreWriter store) {
        if (input instanceof Input.Failed failed) {
            return refuse(messages.line(failed.problem()), !isPassing(failed.problem()));
        }
        try {
            if (intake.read(input) instanceof Intake.Outcome.Read read) {
                added.merge(store.add(read.entry()).what(), 1L, Long::sum);
                return true;
            }
            return refuse(Printable.line(input.location() + ": " + messages.get("Reason.NO_ARTICLE")), true);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            return refuse(Printable.line(input.location() + ": " + messages.get("broken", e.toString())), true);
        }
    }

    private boolean refuse(String line, boolean isForGood) {
        refused++;
        tell(line);
        return isForGood;
    }

    private static boolean isPassing(Problem problem) {
        boolean isGone =
                problem.cause() == Cause.HTTP_STATUS && problem.details().get(0).startsWith("4");
        return PASSING.contains(problem.cause()) && !isGone;
    }

    private void tell(String line) {
        surroundings.err().print("laut: " + Printable.line(line) + "\n");
        surroundings.err().flush();
    }

    private String line(int number) {
        return messages.get(
                "watch.round",
                number,
                asked.getOrDefault(Feed.READ, 0L),
                asked.getOrDefault(Feed.UNCHANGED, 0L),
                asked.getOrDefault(Feed.FAILED, 0L),
                added.getOrDefault(What.ADDED, 0L),
                added.getOrDefault(What.CHANGED, 0L),
                refused);
    }
}
