// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * Orders up to a level whenever the inventory position is at or below a reorder point: an (s, S)
 * policy.
 *
 * @param reorderPoint s, units
 * @param orderUpTo S, units, above s
 * @param reviewPeriod periods between two reviews
 */
public record MinMaxPolicy(double reorderPoint, double orderUpTo, int reviewPeriod)
        implements StockPolicy {

    /**
     * Checks the policy.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public MinMaxPolicy {
        if (!Double.isFinite(reorderPoint)
                || !(orderUpTo > reorderPoint)
                || Double.isInfinite(orderUpTo)) {
            throw new IllegalArgumentException(
                    "a reorder point must be finite and the level to order up to above it: "
                            + reorderPoint
                            + ", "
                            + orderUpTo);
        }
        Reviews.check(reviewPeriod);
    }

    @Override
    public double fullStock() {
        return orderUpTo;
    }

    @Override
    public double order(final int period, final double position) {
        return position > reorderPoint ? 0 : orderUpTo - position;
    }
}
