// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

import java.util.Arrays;

/**
 * A running sum of doubles without any rounding error: the result is the exact sum rounded once,
 * and therefore the same for every order of the terms.
 *
 * <p>The exact sum is kept as a list of doubles of growing magnitude that do not overlap in their
 * bits, see [1]. Data such as money amounts needs two or three of them, so that adding a term costs
 * a few nanoseconds.
 *
 * <p>[1] Shewchuk, J. R. (1997). Adaptive precision floating-point arithmetic and fast robust
 * geometric predicates. <i>Discrete &amp; Computational Geometry</i> 18, section 2.
 */
public final class ExactSum {

    private double[] parts = new double[4];
    private int count;

    /**
     * Adds a term.
     *
     * @param term any finite number; the sum of all terms must not overflow
     * @throws IllegalArgumentException if the term is infinite or NaN
     */
    public void add(final double term) {
        if (!Double.isFinite(term)) {
            throw new IllegalArgumentException("only finite numbers can be summed, got " + term);
        }
        double carry = term;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            final double part = parts[i];
            final double high = carry + part;
            final double error = roundingError(carry, part, high);
            if (error != 0) {
                parts[kept++] = error;
            }
            carry = high;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept++] = carry;
        count = kept;
    }

    /**
     * Returns the sum of all terms so far, correctly rounded (half to even); 0 if there are none.
     */
    public double value() {
        int i = count - 1;
        if (i < 0) {
            return 0;
        }
        double high = parts[i];
        double low = 0;
        while (i > 0 && low == 0) {
            final double part = parts[--i];
            final double sum = high + part;
            low = roundingError(high, part, sum);
            high = sum;
        }
        // Exactly half way between two doubles, as far as high and low can tell: the next part
        // decides which is nearer.
        if (i > 0 && (low < 0) == (parts[i - 1] < 0)) {
            final double twice = 2 * low;
            final double nearer = high + twice;
            if (nearer - high == twice) {
                high = nearer;
            }
        }
        return high + 0.0; // never -0.0
    }

    /** The part of {@code a + b} that was lost when it was rounded to {@code sum}, exactly. */
    private static double roundingError(final double a, final double b, final double sum) {
        final double shareOfB = sum - a;
        return (a - (sum - shareOfB)) + (b - shareOfB);
    }
}
