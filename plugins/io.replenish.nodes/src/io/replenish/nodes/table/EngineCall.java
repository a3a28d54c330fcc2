// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.table;

import io.replenish.engine.data.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;

/** Calls a long computation of the engine such that KNIME shows its progress and can cancel it. */
public final class EngineCall {

    private EngineCall() {}

    /**
     * Runs a computation.
     *
     * @param <R> what it returns
     * @throws CanceledExecutionException if the user cancels
     */
    public static <R> R run(final ExecutionMonitor exec, final Function<Progress, R> computation)
            throws CanceledExecutionException {
        try {
            return computation.apply(fraction -> report(exec, fraction));
        } catch (CancellationException e) {
            exec.checkCanceled(); // throws KNIME's own exception, for KNIME's own reason
            throw e;
        }
    }

    private static void report(final ExecutionMonitor exec, final double fraction) {
        try {
            exec.checkCanceled();
        } catch (CanceledExecutionException e) {
            final CancellationException cancellation = new CancellationException(e.getMessage());
            cancellation.initCause(e);
            throw cancellation;
        }
        exec.setProgress(fraction);
    }
}
