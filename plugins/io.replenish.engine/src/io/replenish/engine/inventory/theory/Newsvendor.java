// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * How much to stock for one stretch of time: too much costs the holding cost of each unit left
 * over, too little the stock-out cost of each unit short. The best stock covers the demand with the
 * probability of the critical ratio, p / (h + p), [SS] section 4.3.
 *
 * @param holdingCost h, of a unit left over, above 0
 * @param stockoutCost p, of a unit short, above 0
 */
public record Newsvendor(double holdingCost, double stockoutCost) {

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public Newsvendor {
        Check.positive("the holding cost", holdingCost);
        Check.positive("the stock-out cost", stockoutCost);
    }

    /** Returns the probability with which demand is best covered. */
    public double criticalRatio() {
        return stockoutCost / (stockoutCost + holdingCost);
    }

    /** Returns the least of the best stocks. */
    public double stock(final LeadTimeDemand demand) {
        return demand.quantile(criticalRatio());
    }

    /** Returns the expected cost of a stock. */
    public double cost(final LeadTimeDemand demand, final double stock) {
        return holdingCost * demand.surplus(stock) + stockoutCost * demand.loss(stock);
    }

    /**
     * Returns what the cost adds up to over the inventory positions from {@code below} to {@code
     * upTo}, [SS] equations 5.7 and 5.48: an integral, or, in whole units, the sum over {@code
     * below + 1, ..., upTo}.
     */
    double cost(final LeadTimeDemand demand, final double below, final double upTo) {
        return holdingCost * (demand.secondSurplus(upTo) - demand.secondSurplus(below))
                + stockoutCost * (demand.secondLoss(below) - demand.secondLoss(upTo));
    }
}
