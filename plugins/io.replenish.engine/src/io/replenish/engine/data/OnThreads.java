// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
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
 * Works on many things on several threads. Results come in the order of the things, so that nothing
 * depends on the threads.
 */
public final class OnThreads {

    /** A user who cancels does not notice this. */
    private static final int MILLIS_BETWEEN_REPORTS = 20;

    /** As many results may wait for an earlier one, per thread, if they are to be few. */
    private static final int WAITING = 4;

    private OnThreads() {}

    /**
     * Returns the result of every thing. However long one takes, no thread waits for it.
     *
     * @param <T> a thing
     * @param <R> its result
     * @param work depends on nothing but the thing; gives up when its thread is interrupted
     * @param threads number of threads, 1 or more
     * @param progress told how far it is, several times a second, on the calling thread
     * @throws CancellationException if the progress says so or the calling thread is interrupted,
     *     which it still is then
     */
    public static <T, R> List<R> map(
            final List<T> things,
            final Function<T, R> work,
            final int threads,
            final Progress progress) {
        final List<R> results = new ArrayList<>(things.size());
        run(things, work, results::add, threads, things.size() + 1, progress);
        return results;
    }

    /**
     * Hands over the result of every thing. Few results wait at a time, for large ones of which
     * only a sum is needed.
     *
     * @param results takes the results, on the calling thread
     * @see #map
     */
    public static <T, R> void each(
            final List<T> things,
            final Function<T, R> work,
            final Consumer<R> results,
            final int threads,
            final Progress progress) {
        run(things, work, results, threads, WAITING * threads, progress);
    }

    private static <T, R> void run(
            final List<T> things,
            final Function<T, R> work,
            final Consumer<R> results,
            final int threads,
            final int mostWaiting,
            final Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("1 or more threads are needed, got " + threads);
        }
        final ExecutorService pool = Executors.newFixedThreadPool(threads, OnThreads::thread);
        try {
            final Deque<Future<R>> waiting = new ArrayDeque<>();
            int done = 0;
            for (final T thing : things) {
                waiting.add(pool.submit(() -> work.apply(thing)));
                if (waiting.size() == mostWaiting) {
                    results.accept(
                            await(waiting.remove(), (double) done++ / things.size(), progress));
                }
            }
            while (!waiting.isEmpty()) {
                results.accept(await(waiting.remove(), (double) done++ / things.size(), progress));
            }
            progress.report(1);
        } finally {
            pool.shutdownNow(); // interrupts those who work, who look out for that
        }
    }

    private static Thread thread(final Runnable task) {
        final Thread thread = new Thread(task, "replenish");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for a result, and asks again and again whether it is still wanted. */
    private static <R> R await(final Future<R> future, final double done, final Progress progress) {
        progress.report(done);
        while (true) {
            if (Thread.currentThread().isInterrupted()) { // a result that is there hides it
                throw new CancellationException("interrupted while working");
            }
            try {
                return future.get(MILLIS_BETWEEN_REPORTS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.report(done);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "the work failed on its thread: " + e.getCause(), e.getCause());
            }
        }
    }
}
