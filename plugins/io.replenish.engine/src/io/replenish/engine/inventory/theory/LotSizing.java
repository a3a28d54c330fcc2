// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * Lots for demand that is known period by period: an order serves whole periods from its own on,
 * without shortages.
 *
 * <p>[1] Wagner, H. M. and Whitin, T. M. (1958). Dynamic version of the economic lot size model.
 * <i>Management Science</i> 5(1), 89-96. [2] Silver, E. A. and Meal, H. C. (1973). A heuristic for
 * selecting lot size quantities for the case of a deterministic time-varying demand rate and
 * discrete opportunities for replenishment. <i>Production and Inventory Management</i> 14(2),
 * 64-74.
 */
public final class LotSizing {

    private final double[] demand;
    private final double[] fixedCosts;
    private final double[] unitCosts;
    private final Holding holding;

    /** What it costs to hold a unit from the period of its order to that of its demand. */
    @FunctionalInterface
    public interface Holding {

        /**
         * Returns the cost of a unit.
         *
         * @param ordered number of the period it is ordered in, from 0
         * @param used number of the period it is used in, not before
         */
        double cost(int ordered, int used);

        /** Holding costs by the period at whose end stock is held, as in [1]. */
        static Holding byPeriod(final double... costs) {
            final double[] sums = new double[costs.length + 1];
            for (int period = 0; period < costs.length; period++) {
                sums[period + 1] =
                        sums[period] + Check.notNegative("a holding cost", costs[period]);
            }
            return (ordered, used) -> sums[used] - sums[ordered];
        }

        /** Holding costs by the period of the order, the same for each period it is held. */
        static Holding byOrder(final double... costs) {
            for (final double cost : costs) {
                Check.notNegative("a holding cost", cost);
            }
            return (ordered, used) -> costs[ordered] * (used - ordered);
        }
    }

    /**
     * A plan of lots.
     *
     * @param quantities units to order in each period
     * @param cost cost of orders, goods and holding over all periods
     */
    public record Plan(double[] quantities, double cost) {}

    /**
     * The cheapest plan, and the plans that it is made of.
     *
     * @param plan the plan
     * @param costsToGo least cost of the periods from each one on, if an order may begin there; one
     *     more than periods, the last 0
     * @param nextOrders number of the period in which the order after one in each period is placed;
     *     the number of periods if there is none
     */
    public record OptimalPlan(Plan plan, double[] costsToGo, int[] nextOrders) {}

    /**
     * Makes the problem; arrays have one entry per period.
     *
     * @param demand units, 0 or above
     * @param fixedCosts cost of an order of whatever size, 0 or above
     * @param unitCosts purchase cost of a unit, 0 or above
     * @param holding cost of holding a unit
     * @throws IllegalArgumentException if arrays differ in length or a number is negative
     */
    public LotSizing(
            final double[] demand,
            final double[] fixedCosts,
            final double[] unitCosts,
            final Holding holding) {
        if (fixedCosts.length != demand.length || unitCosts.length != demand.length) {
            throw new IllegalArgumentException(
                    "each of "
                            + demand.length
                            + " periods needs a fixed and a unit cost: got "
                            + fixedCosts.length
                            + " and "
                            + unitCosts.length);
        }
        for (int period = 0; period < demand.length; period++) {
            Check.notNegative("the demand of period " + period, demand[period]);
            Check.notNegative("the fixed cost of period " + period, fixedCosts[period]);
            Check.notNegative("the unit cost of period " + period, unitCosts[period]);
        }
        this.demand = demand.clone();
        this.fixedCosts = fixedCosts.clone();
        this.unitCosts = unitCosts.clone();
        this.holding = holding;
    }

    /**
     * Returns the plan of least cost by dynamic programming backwards, [1]; among equally cheap
     * ones, the next order is as early as possible. A lot of nothing costs nothing.
     */
    public OptimalPlan wagnerWhitin() {
        final int periods = demand.length;
        final double[] costsToGo = new double[periods + 1];
        final int[] nextOrders = new int[periods];
        for (int period = periods - 1; period >= 0; period--) {
            costsToGo[period] = Double.POSITIVE_INFINITY;
            double units = 0;
            double lot = fixedCosts[period];
            for (int next = period + 1; next <= periods; next++) {
                units += demand[next - 1];
                lot += unitCosts[period] * demand[next - 1] + holdingCost(period, next - 1);
                final double cost = (units > 0 ? lot : 0) + costsToGo[next];
                if (cost < costsToGo[period]) {
                    costsToGo[period] = cost;
                    nextOrders[period] = next;
                }
            }
        }
        final Plan plan = new Plan(quantities(nextOrders), costsToGo[0]);
        return new OptimalPlan(plan, costsToGo, nextOrders);
    }

    /**
     * Returns the plan of the heuristic [2]: a lot grows until its cost of ordering and holding per
     * period would rise. Prices of the goods play no part in it.
     */
    public Plan silverMeal() {
        final int[] nextOrders = new int[demand.length];
        double cost = 0;
        for (int period = 0; period < demand.length; period = nextOrders[period]) {
            nextOrders[period] = demand[period] == 0 ? period + 1 : endOfLot(period);
            cost += cost(period, nextOrders[period]);
        }
        return new Plan(quantities(nextOrders), cost);
    }

    private int endOfLot(final int period) {
        double lot = fixedCosts[period];
        int next = period + 1;
        while (next < demand.length) {
            final double longer = lot + holdingCost(period, next);
            if (longer / (next + 1 - period) > lot / (next - period)) {
                break;
            }
            lot = longer;
            next++;
        }
        return next;
    }

    /** Returns the cost of a lot for the periods up to the one before {@code next}. */
    private double cost(final int period, final int next) {
        double units = 0;
        double cost = fixedCosts[period];
        for (int used = period; used < next; used++) {
            units += demand[used];
            cost += unitCosts[period] * demand[used] + holdingCost(period, used);
        }
        return units > 0 ? cost : 0;
    }

    private double holdingCost(final int ordered, final int used) {
        return holding.cost(ordered, used) * demand[used];
    }

    private double[] quantities(final int[] nextOrders) {
        final double[] quantities = new double[demand.length];
        for (int period = 0; period < demand.length; period = nextOrders[period]) {
            for (int used = period; used < nextOrders[period]; used++) {
                quantities[period] += demand[used];
            }
        }
        return quantities;
    }
}
