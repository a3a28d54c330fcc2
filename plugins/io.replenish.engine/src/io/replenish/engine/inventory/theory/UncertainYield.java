// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Orders of which not exactly the quantity ordered arrives, [SS] section 9.3. Demand is known; only
 * mean and standard deviation of the yield matter to economic order quantities.
 */
public final class UncertainYield {

    private UncertainYield() {}

    /**
     * Economic order with additive yield: Q + Y units arrive.
     *
     * @param order the order if all arrived
     * @param mean expected Y, units, usually below 0
     * @param standardDeviation of Y, units, 0 or above
     */
    public record Additive(EconomicOrder order, double mean, double standardDeviation) {

        /**
         * Checks the yield.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Additive {
            Check.finite("the mean of the yield", mean);
            Check.notNegative("the standard deviation of the yield", standardDeviation);
        }

        /** Returns the quantity to order of least cost, [SS] equation 9.23. */
        public double quantity() {
            return Math.hypot(order.quantity(), standardDeviation) - mean;
        }

        /**
         * Returns the expected cost of a quantity per unit of time, [SS] equation 9.22.
         *
         * @param quantity units to order; more than are lost on average
         */
        public double cost(final double quantity) {
            final double arriving =
                    Check.positive(
                            "the order quantity plus the mean of the yield", quantity + mean);
            final double variance = standardDeviation * standardDeviation;
            return order.cost(arriving) + order.holdingCost() * variance / (2 * arriving);
        }
    }

    /**
     * Economic order with multiplicative yield: Q Z units arrive.
     *
     * @param order the order if all arrived
     * @param mean expected Z, above 0
     * @param standardDeviation of Z, 0 or above
     */
    public record Multiplicative(EconomicOrder order, double mean, double standardDeviation) {

        /**
         * Checks the yield.
         *
         * @throws IllegalArgumentException if it is out of range
         */
        public Multiplicative {
            Check.positive("the mean of the yield", mean);
            Check.notNegative("the standard deviation of the yield", standardDeviation);
        }

        /** Returns the quantity to order of least cost, [SS] equation 9.25. */
        public double quantity() {
            return order.quantity() / Math.hypot(mean, standardDeviation);
        }

        /**
         * Returns the expected cost of a quantity per unit of time, [SS] equation 9.24.
         *
         * @param quantity units to order, above 0
         */
        public double cost(final double quantity) {
            Check.positive("the order quantity", quantity);
            final double square = mean * mean + standardDeviation * standardDeviation;
            return (order.fixedCost() * order.demandRate() / quantity
                            + order.holdingCost() * quantity * square / 2)
                    / mean;
        }
    }

    /**
     * Stock for a known demand of one period if S + Y units arrive, [SS] equations 9.27 and 9.28: a
     * newsvendor whose uncertain demand is the yield, with the costs exchanged.
     *
     * @param costs costs of a unit left over and of a unit short
     * @param demand units, above 0
     * @param yield distribution of Y
     */
    public record OnePeriod(Newsvendor costs, double demand, LeadTimeDemand yield) {

        /**
         * Checks the demand.
         *
         * @throws IllegalArgumentException if it is not above 0
         */
        public OnePeriod {
            Check.positive("the demand", demand);
        }

        /** Returns the best stock to order. */
        public double stock() {
            return demand - yield.quantile(1 - costs.criticalRatio());
        }

        /** Returns the expected cost of a stock to order. */
        public double cost(final double stock) {
            final double needed = demand - stock;
            return costs.stockoutCost() * yield.surplus(needed)
                    + costs.holdingCost() * yield.loss(needed);
        }
    }
}
