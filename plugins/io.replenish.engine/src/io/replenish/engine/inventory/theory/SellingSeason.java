// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * The newsvendor in terms of prices, [SS] section 4.3.2.5: goods are bought once, sold while demand
 * lasts, and what is left is sold off.
 *
 * @param revenue r, for a unit sold, above the purchase cost
 * @param purchaseCost c, of a unit
 * @param salvageValue v, for a unit left over, below the purchase cost
 * @param holdingCost h, of a unit left over beyond what it loses in value, 0 or above
 * @param stockoutCost p, of a unit short beyond the sale that is lost, 0 or above
 */
public record SellingSeason(
        double revenue,
        double purchaseCost,
        double salvageValue,
        double holdingCost,
        double stockoutCost) {

    /**
     * Checks prices and costs.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public SellingSeason {
        Check.finite("the purchase cost", purchaseCost);
        Check.require(
                revenue > purchaseCost && Double.isFinite(revenue),
                "the revenue",
                "above the purchase cost, " + purchaseCost,
                revenue);
        Check.require(
                salvageValue < purchaseCost && Double.isFinite(salvageValue),
                "the salvage value",
                "below the purchase cost, " + purchaseCost,
                salvageValue);
        Check.notNegative("the holding cost", holdingCost);
        Check.notNegative("the stock-out cost", stockoutCost);
    }

    /** Returns the same decision in terms of what a unit too much and a unit too few cost. */
    public Newsvendor newsvendor() {
        return new Newsvendor(
                holdingCost + purchaseCost - salvageValue, stockoutCost + revenue - purchaseCost);
    }

    /** Returns the least of the best stocks. */
    public double stock(final LeadTimeDemand demand) {
        return newsvendor().stock(demand);
    }

    /** Returns the expected profit of a stock. */
    public double profit(final LeadTimeDemand demand, final double stock) {
        return (revenue - purchaseCost) * demand.mean() - newsvendor().cost(demand, stock);
    }
}
