// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import java.util.function.Supplier;

/**
 * Takes reports of progress and tells whether the user has cancelled; may be used by many threads
 * at once.
 */
public class ExecutionMonitor {

    private final Progress progress;

    /** Creates a monitor that nobody watches and nobody can cancel. */
    public ExecutionMonitor() {
        this(Progress.unwatched());
    }

    ExecutionMonitor(final Progress progress) {
        this.progress = progress;
    }

    final Progress progress() {
        return progress;
    }

    /**
     * Asks whether to go on.
     *
     * @throws CanceledExecutionException if the user has cancelled
     */
    public void checkCanceled() throws CanceledExecutionException {
        progress.checkCanceled();
    }

    /**
     * Sets how much is done, 0 to 1; what is outside is taken as the nearest bound, NaN is ignored.
     */
    public void setProgress(final double fraction) {
        progress.set(fraction, null);
    }

    /** Sets how much is done, 0 to 1, and what is being done. */
    public void setProgress(final double fraction, final String message) {
        progress.set(fraction, () -> message);
    }

    /** Sets how much is done, 0 to 1, and what is being done, asked for only if it is shown. */
    public void setProgress(final double fraction, final Supplier<String> message) {
        progress.set(fraction, message);
    }

    /** Sets what is being done. */
    public void setProgress(final String message) {
        progress.set(Double.NaN, () -> message);
    }

    /** Sets what is being done. */
    public void setMessage(final String message) {
        setProgress(message);
    }

    /** Sets what is being done, asked for only if it is shown. */
    public void setMessage(final Supplier<String> message) {
        progress.set(Double.NaN, message);
    }

    /** Creates a monitor for a part of the work. */
    public ExecutionMonitor createSubProgress(final double maxProg) {
        return new ExecutionMonitor(progress.part(maxProg, true));
    }

    /** Creates a monitor for a part of the work whose messages are not shown. */
    public ExecutionMonitor createSilentSubProgress(final double maxProg) {
        return new ExecutionMonitor(progress.part(maxProg, false));
    }

    /** Creates a monitor for work that goes on after the user has cancelled. */
    public ExecutionMonitor createNonCancelableSubProgress() {
        return new ExecutionMonitor(progress.notCancelable());
    }
}
