// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.math;

/**
 * The sum of the products of two vectors, four sums at a time, as a single one waits for itself.
 */
public final class DotProduct {

    private DotProduct() {}

    /** Returns the sum over the first {@code count} elements. */
    public static double of(final double[] a, final double[] b, final int count) {
        return of(a, 0, b, 0, count);
    }

    /** Returns the sum over {@code count} elements from a place of either vector on. */
    public static double of(
            final double[] a, final int fromA, final double[] b, final int fromB, final int count) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        final int whole = count & ~3;
        for (int i = 0; i < whole; i += 4) {
            sum0 += a[fromA + i] * b[fromB + i];
            sum1 += a[fromA + i + 1] * b[fromB + i + 1];
            sum2 += a[fromA + i + 2] * b[fromB + i + 2];
            sum3 += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (int i = whole; i < count; i++) {
            sum0 += a[fromA + i] * b[fromB + i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
