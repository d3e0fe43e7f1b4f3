package dev.laut.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Goes round feeds until it is told to stop by a signal: what is under way is finished and stored before. */
final class Watching {

    /** How long a signal waits for the article under way. */
    private static final long PATIENCE_SECONDS = 60;

    private final Round round;
    private final Clock clock;
    private final Duration every;
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    Watching(Round round, Clock clock, Duration every) {
        this.round = round;
        this.clock = clock;
        this.every = every;
    }

    /**
     * Returns the exit status.
     *
     * @param rounds how many; 0 for no end
     */
    int run(List<String> feeds, int rounds) {
        Thread stopping = new Thread(this::stop, "laut-stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            boolean whole = true;
            for (int number = 1; !isTold(); number++) {
                whole = round.run(number, feeds, clock, every, this::isTold);
                if (number == rounds || isTold(every)) {
                    break;
                }
            }
            return whole ? Main.OK : Main.FAILED;
        } finally {
            ended.countDown();
            forget(stopping);
        }
    }

    private boolean isTold() {
        return told.getCount() == 0;
    }

    /** Waits by a clock that does not jump. */
    private boolean isTold(Duration wait) {
        try {
            return told.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void stop() {
        told.countDown();
        try {
            boolean finished = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert finished : "what is not committed is read again by the next run";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped: that is what the hook is for.
            return;
        }
    }
}
