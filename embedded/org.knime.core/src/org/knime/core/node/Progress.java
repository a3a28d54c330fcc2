// SPDX-License-Identifier: GPL-3.0-or-later
package org.knime.core.node;

import io.replenish.embedded.ProgressListener;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The progress of a piece of work that may be part of a larger one.
 *
 * <p>A part moves its whole by its own change times its weight, so several parts may run at the
 * same time. Parts are locked before their whole, never the other way round.
 */
final class Progress {

    private static final double COMPLETE = 1;

    private final Progress whole;
    private final ProgressDisplay display;
    private final BooleanSupplier cancelled;
    private final double weight;
    private final boolean showsMessages;
    private double fraction;

    private Progress(
            final Progress whole,
            final ProgressDisplay display,
            final BooleanSupplier cancelled,
            final double weight,
            final boolean showsMessages) {
        this.whole = whole;
        this.display = display;
        this.cancelled = cancelled;
        this.weight = weight;
        this.showsMessages = showsMessages;
    }

    static Progress watchedBy(final ProgressListener listener, final BooleanSupplier cancelled) {
        return watchedBy(listener, cancelled, System::nanoTime);
    }

    static Progress watchedBy(
            final ProgressListener listener,
            final BooleanSupplier cancelled,
            final LongSupplier clock) {
        return new Progress(null, new ProgressDisplay(listener, clock), cancelled, COMPLETE, true);
    }

    static Progress unwatched() {
        return watchedBy((fraction, message) -> {}, () -> false);
    }

    Progress part(final double weightOfPart, final boolean withMessages) {
        final double clipped = Double.isNaN(weightOfPart) ? 0 : clip(weightOfPart);
        return new Progress(this, display, cancelled, clipped, withMessages && showsMessages);
    }

    Progress notCancelable() {
        return new Progress(this, display, () -> false, 0, showsMessages);
    }

    void checkCanceled() throws CanceledExecutionException {
        if (cancelled.getAsBoolean()) {
            throw new CanceledExecutionException();
        }
    }

    /**
     * Sets fraction and message.
     *
     * @param newFraction NaN to keep the old one
     * @param message null to keep the old one
     */
    void set(final double newFraction, final Supplier<String> message) {
        if (message != null && showsMessages) {
            display.message(message);
        }
        if (!Double.isNaN(newFraction)) {
            moveTo(newFraction);
        }
        display.refresh();
    }

    private synchronized void moveTo(final double newFraction) {
        final double clipped = clip(newFraction);
        final double change = clipped - fraction;
        fraction = clipped;
        if (whole == null) {
            display.fraction(fraction);
        } else {
            whole.moveBy(weight * change);
        }
    }

    private synchronized void moveBy(final double change) {
        moveTo(fraction + change);
    }

    private static double clip(final double value) {
        return Math.min(Math.max(value, 0), COMPLETE);
    }
}
