// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * How much to order at a time: the economic order quantity of Harris (1913) within the rules of the
 * supplier.
 *
 * <p>Ordering Q units at a time costs K d / Q for orders and h Q / 2 for holding stock, per unit of
 * time. The least is sqrt(2 K d h), at Q = sqrt(2 K d / h); around it the cost is so flat that
 * rounding to packs matters little.
 */
public final class OrderQuantity {

    private OrderQuantity() {}

    /**
     * Returns the economic order quantity.
     *
     * @param fixedOrderCost K, cost of an order of whatever size, 0 or above
     * @param demandRate d, units per unit of time, 0 or above
     * @param unitHoldingCost h, cost of holding a unit per unit of time, above 0
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static double economic(
            final double fixedOrderCost, final double demandRate, final double unitHoldingCost) {
        if (!(fixedOrderCost >= 0 && demandRate >= 0 && unitHoldingCost > 0)) {
            throw new IllegalArgumentException(
                    "the economic order quantity needs an order cost and a demand that are"
                            + " not negative and a holding cost above 0: "
                            + fixedOrderCost
                            + ", "
                            + demandRate
                            + ", "
                            + unitHoldingCost);
        }
        return Math.sqrt(2 * fixedOrderCost * demandRate / unitHoldingCost);
    }

    /**
     * Returns the cost of ordering and of holding the stock that ordering in lots makes, per unit
     * of time.
     *
     * @param quantity units per order, above 0
     */
    public static double cost(
            final double quantity,
            final double fixedOrderCost,
            final double demandRate,
            final double unitHoldingCost) {
        return fixedOrderCost * demandRate / quantity + unitHoldingCost * quantity / 2;
    }

    /**
     * Returns the cheapest quantity that can be ordered: whole packs, and not below a least
     * quantity.
     *
     * @param least least quantity, such as the minimum order or the demand until the next review
     * @param packSize units that come together, above 0
     */
    static double feasible(
            final double least,
            final double packSize,
            final double fixedOrderCost,
            final double demandRate,
            final double unitHoldingCost) {
        final double economic = economic(fixedOrderCost, demandRate, unitHoldingCost);
        final double leastPacks = Math.max(1, packs(least, packSize));
        final double below = Math.max(leastPacks, Math.floor(economic / packSize)) * packSize;
        final double above = below + packSize;
        final boolean aboveIsCheaper =
                cost(above, fixedOrderCost, demandRate, unitHoldingCost)
                        < cost(below, fixedOrderCost, demandRate, unitHoldingCost);
        return aboveIsCheaper ? above : below;
    }

    /**
     * The packs that hold so many units; a billionth of a pack is rounding, not a reason for
     * another pack.
     */
    private static double packs(final double units, final double packSize) {
        return Math.ceil(units / packSize - 1e-9);
    }
}
