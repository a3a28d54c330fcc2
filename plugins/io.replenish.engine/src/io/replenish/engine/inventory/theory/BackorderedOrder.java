// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * The economic order quantity if customers wait at a cost, [SS] equations 3.24 to 3.29: a share x
 * of each order is owed before it arrives.
 *
 * @param order the order without waiting customers
 * @param stockoutCost p, cost of owing a unit per unit of time, above 0
 */
public record BackorderedOrder(EconomicOrder order, double stockoutCost) {

    /**
     * Checks the cost.
     *
     * @throws IllegalArgumentException if it is not above 0
     */
    public BackorderedOrder {
        Check.positive("the stock-out cost", stockoutCost);
    }

    /** Returns the quantity of least cost. */
    public double quantity() {
        return order.quantity() / Math.sqrt(1 - shortShare());
    }

    /** Returns the share of an order that is best owed before it arrives. */
    public double shortShare() {
        return order.holdingCost() / (order.holdingCost() + stockoutCost);
    }

    /** Returns the least cost per unit of time. */
    public double cost() {
        return order.cost() * Math.sqrt(1 - shortShare());
    }

    /**
     * Returns the cost of a quantity per unit of time.
     *
     * @param quantity units per order, above 0
     * @param shortShare share of an order that is owed before it arrives, from 0 to 1
     */
    public double cost(final double quantity, final double shortShare) {
        Check.positive("the order quantity", quantity);
        Check.require(
                shortShare >= 0 && shortShare <= 1,
                "the share of an order that is short",
                "from 0 to 1",
                shortShare);
        final double held = 1 - shortShare;
        return order.fixedCost() * order.demandRate() / quantity
                + order.holdingCost() * quantity * held * held / 2
                + stockoutCost * quantity * shortShare * shortShare / 2;
    }
}
