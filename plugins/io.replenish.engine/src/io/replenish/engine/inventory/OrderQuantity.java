// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.inventory.theory.EconomicOrder;

/** How much to order at a time: the economic order quantity within the rules of the supplier. */
final class OrderQuantity {

    private OrderQuantity() {}

    /**
     * Returns the cheapest quantity that can be ordered: whole packs, and not below a least
     * quantity.
     *
     * @param least least quantity, such as the minimum order or the demand until the next review
     * @param packSize units that come together, above 0
     * @param order what orders and stock cost
     */
    static double feasible(final double least, final double packSize, final EconomicOrder order) {
        final double below =
                Math.max(
                        least(least, packSize), Math.floor(order.quantity() / packSize) * packSize);
        final double above = below + packSize;
        return order.cost(above) < order.cost(below) ? above : below;
    }

    /** Returns the smallest quantity that can be ordered: at least one pack. */
    static double least(final double least, final double packSize) {
        return Math.max(1, packs(least, packSize)) * packSize;
    }

    /**
     * The packs that hold so many units; a billionth of a pack is rounding, not a reason for
     * another pack.
     */
    private static double packs(final double units, final double packSize) {
        return Math.ceil(units / packSize - 1e-9);
    }
}
