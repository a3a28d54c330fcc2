// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/** The rule of all reorder points, in one place: when to order and how much. */
public final class ReorderRule {

    private ReorderRule() {}

    /**
     * Returns the units to order: nothing above the reorder point; at or below it, the smallest
     * multiple of the order quantity that lifts the inventory position above it.
     *
     * @param position on hand plus on order minus backorders
     * @param reorderPoint units
     * @param orderQuantity units, above 0
     */
    public static double order(
            final double position, final double reorderPoint, final double orderQuantity) {
        return position > reorderPoint
                ? 0
                : (Math.floor((reorderPoint - position) / orderQuantity) + 1) * orderQuantity;
    }
}
