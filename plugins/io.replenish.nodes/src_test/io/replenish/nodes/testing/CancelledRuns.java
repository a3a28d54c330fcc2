// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.port.PortObject;

/** Runs of a node that asks in the same places each time whether it is cancelled. */
public final class CancelledRuns {

    private CancelledRuns() {}

    /**
     * Asserts that a node reports rising progress, and stops wherever it is cancelled.
     *
     * @param nodes creates the node anew for each run
     * @return how often the node asks
     */
    public static int assertStopsEverywhere(
            final Callable<NodeRun> nodes, final PortObject... inputs) throws Exception {
        final AtomicInteger asked = new AtomicInteger();
        final NodeRun whole = nodes.call().cancelWhen(() -> asked.incrementAndGet() < 0);
        whole.executePorts(inputs);
        final List<Double> sorted = new ArrayList<>(whole.progress());
        Collections.sort(sorted);
        assertEquals(sorted, whole.progress());
        assertFalse(sorted.isEmpty());
        final int total = asked.get();
        for (int stop = 1; stop <= total; stop++) {
            final int last = stop;
            asked.set(0);
            final NodeRun node = nodes.call().cancelWhen(() -> asked.incrementAndGet() >= last);
            assertThrows(
                    CanceledExecutionException.class,
                    () -> node.executePorts(inputs),
                    "at " + stop);
        }
        return total;
    }
}
