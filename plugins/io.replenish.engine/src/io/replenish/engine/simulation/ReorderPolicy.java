// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

import io.replenish.engine.inventory.ReorderRule;

/**
 * Orders multiples of a fixed quantity whenever the inventory position is at or below a reorder
 * point.
 *
 * @param reorderPoint units
 * @param orderQuantity units, above 0
 * @param reviewPeriod periods between two reviews
 */
public record ReorderPolicy(double reorderPoint, double orderQuantity, int reviewPeriod)
        implements StockPolicy {

    /**
     * Checks the policy.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public ReorderPolicy {
        if (!Double.isFinite(reorderPoint)
                || !(orderQuantity > 0)
                || Double.isInfinite(orderQuantity)) {
            throw new IllegalArgumentException(
                    "a reorder point must be finite and an order quantity above 0: "
                            + reorderPoint
                            + ", "
                            + orderQuantity);
        }
        Reviews.check(reviewPeriod);
    }

    @Override
    public double fullStock() {
        return reorderPoint + orderQuantity;
    }

    @Override
    public double order(final int period, final double position) {
        return ReorderRule.order(position, reorderPoint, orderQuantity);
    }
}
