// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.forecast;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * How long the choice of one series' model may take. With a budget, which models are tried depends
 * on the machine; so the clock is the caller's.
 *
 * @param limit time per series
 * @param clock nanoseconds since some moment, such as {@code System::nanoTime}
 */
public record TimeBudget(Duration limit, LongSupplier clock) {

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public TimeBudget {
        Objects.requireNonNull(clock);
        if (limit.isNegative()) {
            throw new IllegalArgumentException("a time budget must be 0 or more, got " + limit);
        }
    }

    /** Returns the end of the time of a series that begins now. */
    Deadline start() {
        final long begin = clock.getAsLong();
        final long nanos = limit.toNanos();
        return new Deadline(() -> clock.getAsLong() - begin >= nanos);
    }
}
