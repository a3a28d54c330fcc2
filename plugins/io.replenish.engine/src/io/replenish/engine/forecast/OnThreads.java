// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import io.replenish.engine.data.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Does the same with many series, on several threads. */
public final class OnThreads {

    /** A user who cancels does not notice this. */
    private static final int MILLIS_BETWEEN_REPORTS = 20;

    private OnThreads() {}

    /**
     * Computes a result of every series.
     *
     * @param <S> a series
     * @param <R> its result
     * @param computation depends on nothing but the series
     * @param threads number of threads, 1 or more; the result does not depend on it
     * @param progress told how far it is, several times a second, on the calling thread; if it
     *     cancels, the threads are interrupted
     * @return one result per series, in the same order
     */
    public static <S, R> List<R> map(
            final List<S> series,
            final Function<S, R> computation,
            final int threads,
            final Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("1 or more threads are needed, got " + threads);
        }
        final ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        task -> {
                            final Thread thread = new Thread(task, "replenish-forecast");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            final List<Future<R>> futures = new ArrayList<>();
            for (final S one : series) {
                futures.add(pool.submit(() -> computation.apply(one)));
            }
            final List<R> results = new ArrayList<>();
            for (final Future<R> future : futures) {
                results.add(await(future, (double) results.size() / series.size(), progress));
                progress.report((double) results.size() / series.size());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while learning");
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "a series could not be learned: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow(); // interrupts those who learn, who look out for that
        }
    }

    /** Waits for a series, and asks again and again whether it is still wanted. */
    private static <R> R await(final Future<R> future, final double done, final Progress progress)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return future.get(MILLIS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.report(done);
            }
        }
    }
}
