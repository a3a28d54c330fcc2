// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    /** Sums of parts are rounded. */
    private static final double TOLERANCE = 1e-12;

    private final List<Double> fractions = Collections.synchronizedList(new ArrayList<>());
    private final List<String> messages = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong nanos = new AtomicLong();

    private final ExecutionContext exec =
            new ExecutionContext(
                    Progress.watchedBy(
                            (fraction, message) -> {
                                fractions.add(fraction);
                                messages.add(message);
                            },
                            cancelled::get,
                            nanos::get));

    private double last() {
        return fractions.get(fractions.size() - 1);
    }

    /** A listener hears no more than ten times a second. */
    private void waitForTheListener() {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
    }

    @Test
    void firstReport_isToldAtOnceWithItsMessage() {
        exec.setProgress(0.25, "reading");
        assertEquals(List.of(0.25), fractions);
        assertEquals(List.of("reading"), messages);
    }

    @Test
    void manyReports_areToldRarelyButTheEndAlways() {
        final AtomicInteger asked = new AtomicInteger();
        for (int i = 1; i <= 100; i++) {
            exec.setProgress(i / 100.0, () -> "row " + asked.incrementAndGet());
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(3));
        }
        assertEquals(List.of(0.01, 0.35, 0.69, 1.0), fractions);
        assertEquals(fractions.size(), asked.get(), "messages that are not shown are not made");
    }

    @Test
    void fractionOutOfRange_isClippedAndNaNIgnored() {
        exec.setProgress(-3);
        exec.setProgress(Double.NaN);
        waitForTheListener();
        exec.setProgress(7);
        assertEquals(List.of(1.0), fractions, "0 is where it starts, so it is no news");
    }

    @Test
    void parts_addUpByTheirWeights() {
        final ExecutionMonitor first = exec.createSubProgress(0.25);
        final ExecutionContext second = exec.createSubExecutionContext(0.75);
        first.setProgress(1);
        assertEquals(0.25, last(), TOLERANCE);
        waitForTheListener();
        second.createSubProgress(0.5).setProgress(0.5);
        assertEquals(0.25 + 0.75 * 0.25, last(), TOLERANCE);
        waitForTheListener();
        first.setProgress(0);
        assertEquals(0.75 * 0.25, last(), TOLERANCE);
    }

    @Test
    void partsInParallel_addUpToTheWhole() throws Exception {
        final int parts = 8;
        final ExecutorService pool = Executors.newFixedThreadPool(parts);
        for (int p = 0; p < parts; p++) {
            final ExecutionMonitor part = exec.createSubProgress(1.0 / parts);
            pool.execute(
                    () -> {
                        for (int i = 1; i <= 1000; i++) {
                            part.setProgress(i / 1000.0);
                        }
                    });
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        waitForTheListener();
        exec.setMessage("end");
        assertEquals(1, last(), TOLERANCE);
    }

    @Test
    void messageOfAPart_isShownUnlessThePartIsSilent() {
        exec.createSilentSubProgress(0.5).setProgress(0.5, "hidden");
        waitForTheListener();
        exec.createSubProgress(0.5).setMessage("shown");
        waitForTheListener();
        exec.createSilentSubExecutionContext(0.1).createSubProgress(1).setMessage("hidden too");
        assertEquals(List.of("", "shown"), messages);
        assertEquals(0.25, last(), TOLERANCE);
    }

    @Test
    void nullMessage_isShownAsNone() {
        exec.setMessage((String) null);
        assertEquals(List.of(""), messages);
    }

    @Test
    void cancellation_reachesEveryPartButNotWhatCannotBeCancelled() throws Exception {
        final ExecutionMonitor part = exec.createSubProgress(0.5).createSilentSubProgress(0.5);
        part.checkCanceled();
        cancelled.set(true);
        assertThrows(CanceledExecutionException.class, exec::checkCanceled);
        assertThrows(CanceledExecutionException.class, part::checkCanceled);
        exec.createNonCancelableSubProgress().checkCanceled();
    }

    @Test
    void monitorOfNobody_isNeverCancelled() throws Exception {
        final ExecutionMonitor monitor = new ExecutionMonitor();
        monitor.setProgress(0.5, "x");
        monitor.checkCanceled();
        assertThrows(
                CanceledExecutionException.class,
                () -> {
                    throw new CanceledExecutionException();
                });
    }
}
