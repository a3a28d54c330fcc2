// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.ProgressListener;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Tells a listener of progress, not more often than a reader can follow. */
final class ProgressDisplay {

    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ProgressListener listener;
    private final LongSupplier clock;
    private double fraction;
    private Supplier<String> message = () -> "";
    private boolean changed;
    private boolean completed;
    private long lastShown;

    /**
     * Creates a display that has shown nothing yet.
     *
     * @param clock nanoseconds since some moment, such as {@code System::nanoTime}
     */
    ProgressDisplay(final ProgressListener listener, final LongSupplier clock) {
        this.listener = listener;
        this.clock = clock;
        lastShown = clock.getAsLong() - INTERVAL_NANOS;
    }

    synchronized void fraction(final double newFraction) {
        changed |= fraction != newFraction;
        fraction = newFraction;
    }

    synchronized void message(final Supplier<String> newMessage) {
        message = newMessage;
        changed = true;
    }

    /** Shows what is new unless something was shown just before; completion is shown at once. */
    synchronized void refresh() {
        final long now = clock.getAsLong();
        final boolean completes = fraction >= 1 && !completed;
        if (changed && (completes || now - lastShown >= INTERVAL_NANOS)) {
            changed = false;
            completed |= completes;
            lastShown = now;
            final String text = message.get();
            listener.progress(fraction, text == null ? "" : text);
        }
    }
}
