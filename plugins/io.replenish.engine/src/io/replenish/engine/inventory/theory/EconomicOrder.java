// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * How much to order at a time if demand is constant: the economic order quantity of Harris (1913).
 *
 * <p>Ordering Q units at a time costs g(Q) = K d / Q for orders and h Q / 2 for holding stock, per
 * unit of time. The least is sqrt(2 K d h), at Q = sqrt(2 K d / h); around it the cost is so flat
 * that rounding to packs matters little. [SS] equations 3.3 to 3.5.
 *
 * @param fixedCost K, cost of an order of whatever size, 0 or above
 * @param demandRate d, units per unit of time, 0 or above
 * @param holdingCost h, cost of holding a unit per unit of time, above 0
 */
public record EconomicOrder(double fixedCost, double demandRate, double holdingCost) {

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public EconomicOrder {
        Check.notNegative("the fixed cost of an order", fixedCost);
        Check.notNegative("the demand rate", demandRate);
        Check.positive("the holding cost", holdingCost);
    }

    /**
     * Returns the order for goods that arrive at a finite rate while demand goes on, [SS] section
     * 3.7: of each unit made, only the part that is not used meanwhile is held.
     *
     * @param productionRate units per unit of time, above the demand rate
     */
    public static EconomicOrder produced(
            final double fixedCost,
            final double demandRate,
            final double holdingCost,
            final double productionRate) {
        Check.require(
                productionRate > demandRate && Double.isFinite(productionRate),
                "the production rate",
                "finite and above the demand rate, " + demandRate,
                productionRate);
        Check.positive("the holding cost", holdingCost);
        return new EconomicOrder(
                fixedCost, demandRate, holdingCost * (1 - demandRate / productionRate));
    }

    /** Returns the quantity of least cost. */
    public double quantity() {
        return Math.sqrt(2 * fixedCost * demandRate / holdingCost);
    }

    /** Returns the least cost per unit of time. */
    public double cost() {
        return holdingCost * quantity();
    }

    /**
     * Returns the cost of a quantity per unit of time.
     *
     * @param quantity units per order, above 0
     */
    public double cost(final double quantity) {
        Check.positive("the order quantity", quantity);
        return fixedCost * demandRate / quantity + holdingCost * quantity / 2;
    }
}
