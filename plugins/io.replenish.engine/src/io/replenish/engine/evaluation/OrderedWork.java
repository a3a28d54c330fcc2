// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import io.replenish.engine.data.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things on several threads and hands the results over in the order of the things, so
 * that sums of them do not depend on the threads. Few results wait at a time.
 */
final class OrderedWork {

    /** A user who cancels does not notice this. */
    private static final int MILLIS_BETWEEN_REPORTS = 20;

    /** As many results may wait for an earlier one, per thread. */
    private static final int WAITING = 4;

    private OrderedWork() {}

    /**
     * Works.
     *
     * @param things what to work on
     * @param work makes the result of a thing; gives up when its thread is interrupted
     * @param results takes the results, on the calling thread
     * @param threads number of threads, 1 or more
     * @param progress told how far it is, several times a second, on the calling thread
     * @throws CancellationException if the progress says so
     */
    static <T, R> void each(
            final List<T> things,
            final Function<T, R> work,
            final Consumer<R> results,
            final int threads,
            final Progress progress) {
        final ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        task -> {
                            final Thread thread = new Thread(task, "replenish-simulation");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            final Deque<Future<R>> waiting = new ArrayDeque<>();
            int done = 0;
            for (final T thing : things) {
                waiting.add(pool.submit(() -> work.apply(thing)));
                if (waiting.size() == WAITING * threads) {
                    results.accept(
                            await(waiting.remove(), (double) done++ / things.size(), progress));
                }
            }
            while (!waiting.isEmpty()) {
                results.accept(await(waiting.remove(), (double) done++ / things.size(), progress));
            }
            progress.report(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R await(final Future<R> future, final double done, final Progress progress) {
        progress.report(done);
        while (true) {
            try {
                return future.get(MILLIS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.report(done);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while simulating");
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "an item could not be simulated: " + e.getCause(), e.getCause());
            }
        }
    }
}
