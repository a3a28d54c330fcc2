// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnThreadsTest {

    /** Longer than any machine needs for what is waited for. */
    private static final int PATIENCE_SECONDS = 60;

    private static final List<Integer> THINGS = IntStream.range(0, 200).boxed().toList();

    private static final List<Integer> SQUARES = THINGS.stream().map(i -> i * i).toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheThings(final int threads) {
        final List<Double> progress = new ArrayList<>();
        assertEquals(SQUARES, OnThreads.map(THINGS, i -> i * i, threads, progress::add));
        final List<Integer> taken = new ArrayList<>();
        OnThreads.each(THINGS, i -> i * i, taken::add, threads, Progress.none());
        assertEquals(SQUARES, taken);
        assertEquals(progress.stream().sorted().toList(), progress);
        assertTrue(progress.containsAll(List.of(0.0, 0.5, 1.0)), progress::toString);
    }

    @Test
    void nothingIsDoneAtOnce() {
        final List<Double> progress = new ArrayList<>();
        assertEquals(List.of(), OnThreads.map(List.of(), i -> i, 2, progress::add));
        assertEquals(List.of(1.0), progress);
        assertThrows(
                IllegalArgumentException.class,
                () -> OnThreads.map(THINGS, i -> i, 0, Progress.none()));
    }

    /** The first thing ends only after all others: they must not wait for it. */
    @Test
    void aLongThingHoldsUpNoOther() {
        final CountDownLatch others = new CountDownLatch(THINGS.size() - 1);
        final List<Boolean> all =
                OnThreads.map(
                        THINGS,
                        i -> {
                            if (i == 0) {
                                return await(others);
                            }
                            others.countDown();
                            return true;
                        },
                        2,
                        Progress.none());
        assertEquals(Set.of(true), Set.copyOf(all));
    }

    /** No more than four things a thread are under way or done when one is handed over. */
    @Test
    void fewResultsWait() {
        final AtomicInteger begun = new AtomicInteger();
        final List<Integer> taken = new ArrayList<>();
        OnThreads.each(
                THINGS,
                i -> begun.incrementAndGet(),
                result -> {
                    taken.add(result);
                    final int waiting = begun.get() - taken.size();
                    assertTrue(waiting < 2 * 4, () -> waiting + " wait");
                },
                2,
                Progress.none());
        assertEquals(THINGS.size(), taken.size());
    }

    @Test
    void whatGoesWrongComesOut() {
        final RuntimeException wrong = new UnsupportedOperationException("42");
        final IllegalStateException thrown =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                OnThreads.map(
                                        THINGS,
                                        i -> {
                                            if (i == 42) {
                                                throw wrong;
                                            }
                                            return i;
                                        },
                                        2,
                                        Progress.none()));
        assertSame(wrong, thrown.getCause());
    }

    /** Things that nobody wants any more are interrupted, though no result has come yet. */
    @Test
    void cancellationInterruptsTheWork() throws InterruptedException {
        final CancellationException stop = new CancellationException();
        final CountDownLatch begun = new CountDownLatch(2);
        final CountDownLatch interrupted = new CountDownLatch(2);
        final Set<Thread> workers = ConcurrentHashMap.newKeySet();
        assertSame(
                stop,
                assertThrows(
                        CancellationException.class,
                        () ->
                                OnThreads.map(
                                        THINGS,
                                        i -> {
                                            workers.add(Thread.currentThread());
                                            begun.countDown();
                                            final boolean ended = await(new CountDownLatch(1));
                                            interrupted.countDown();
                                            return ended;
                                        },
                                        2,
                                        fraction -> {
                                            if (begun.getCount() == 0) {
                                                throw stop;
                                            }
                                        })));
        assertTrue(interrupted.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(2, workers.size());
    }

    /** Whether the results are still to come or there already. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interruptionOfTheCallerIsACancellation(final boolean worked) {
        final CountDownLatch all = new CountDownLatch(THINGS.size());
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    CancellationException.class,
                    () ->
                            OnThreads.map(
                                    THINGS,
                                    i -> {
                                        all.countDown();
                                        return worked || await(new CountDownLatch(1));
                                    },
                                    2,
                                    fraction -> {
                                        if (worked) {
                                            interruptAfter(all);
                                        }
                                    }));
        } finally {
            assertTrue(Thread.interrupted()); // and clears it for the next test
        }
    }

    /** Interrupts the calling thread once the latch is open. */
    private static void interruptAfter(final CountDownLatch latch) {
        Thread.interrupted(); // which would keep it from waiting
        assertTrue(await(latch));
        Thread.currentThread().interrupt();
    }

    /** Returns whether the latch opened; false if the thread was interrupted before. */
    private static boolean await(final CountDownLatch latch) {
        try {
            return latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
