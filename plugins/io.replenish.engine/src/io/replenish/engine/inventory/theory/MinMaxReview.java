// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

import java.util.Arrays;

/**
 * Stock that is reviewed every period: (s, S) policies with backorders, which lift the inventory
 * position to S whenever it is at or below s. Demand comes in whole units.
 *
 * <p>With m(j), the expected visits to position S - j before an order, M their sum up to S - s - 1,
 * and g the cost of a position, a policy costs (K + the sum of m(j) g(S - j)) / M per period, [SS]
 * equations 4.71 to 4.75. The optimum is found by the algorithm of [1].
 *
 * <p>[1] Zheng, Y.-S. and Federgruen, A. (1991). Finding optimal (s, S) policies is about as simple
 * as evaluating a single policy. <i>Operations Research</i> 39(4), 654-665.
 */
public final class MinMaxReview {

    private final Newsvendor costs;
    private final double fixedCost;
    private final LeadTimeDemand periodDemand;
    private final LeadTimeDemand protectionDemand;

    /** m(0), m(1), ... as far as they have been needed, and M(0) = 0, M(1) = m(0), ... */
    private double[] visits = new double[0];

    private double[] summedVisits = {0};

    /**
     * Makes the model.
     *
     * @param costs costs per period of a unit held and of a unit owed at its end
     * @param fixedCost K, cost of an order of whatever size, above 0
     * @param periodDemand demand of a period, in whole units; not always 0
     * @param protectionDemand demand from a review up to the end of the period that its order
     *     arrives in: that of the period itself if orders arrive at once
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public MinMaxReview(
            final Newsvendor costs,
            final double fixedCost,
            final LeadTimeDemand periodDemand,
            final LeadTimeDemand protectionDemand) {
        this.costs = costs;
        this.fixedCost = Check.positive("the fixed cost of an order", fixedCost);
        this.periodDemand = periodDemand;
        this.protectionDemand = protectionDemand;
        if (!periodDemand.wholeUnits() || periodDemand.cumulative(-1) > 0) {
            throw new IllegalArgumentException(
                    "an exact (s, S) policy needs demand in whole units, 0 or above");
        }
        Check.require(
                periodDemand.probability(0) < 1,
                "the probability of no demand",
                "below 1",
                periodDemand.probability(0));
    }

    /**
     * An (s, S) policy.
     *
     * @param reorderPoint s
     * @param orderUpTo S, above s
     * @param cost expected cost per period
     */
    public record MinMax(double reorderPoint, double orderUpTo, double cost) {}

    /**
     * Returns the expected cost of a policy per period.
     *
     * @param reorderPoint s, whole
     * @param orderUpTo S, whole and above s
     */
    public double cost(final double reorderPoint, final double orderUpTo) {
        Check.whole("the reorder point", reorderPoint);
        Check.whole("the order-up-to level", orderUpTo);
        Check.require(
                orderUpTo > reorderPoint,
                "the order-up-to level",
                "above the reorder point, " + reorderPoint,
                orderUpTo);
        final int gap = (int) (orderUpTo - reorderPoint);
        extendVisits(gap);
        double sum = fixedCost;
        for (int j = 0; j < gap; j++) {
            sum += visits[j] * positionCost(orderUpTo - j);
        }
        return sum / summedVisits[gap];
    }

    /** Returns the policy of least cost, of several the one that algorithm [1] meets first. */
    public MinMax optimum() {
        final double cheapest = costs.stock(protectionDemand);
        double point = cheapest - 1;
        while (cost(point, cheapest) > positionCost(point)) {
            point--;
        }
        MinMax best = new MinMax(point, cheapest, cost(point, cheapest));
        for (double level = cheapest + 1; positionCost(level) <= best.cost(); level++) {
            if (cost(point, level) < best.cost()) {
                while (cost(point, level) <= positionCost(point + 1)) {
                    point++;
                }
                best = new MinMax(point, level, cost(point, level));
            }
        }
        return best;
    }

    /**
     * Returns a nearly optimal policy for normal demand by the power approximation, [SS] equations
     * 4.77 to 4.80. The cost is left open, as NaN.
     *
     * <p>Ehrhardt, R. and Mosier, C. (1984). A revision of the power approximation for computing
     * (s, S) policies. <i>Management Science</i> 30(5), 618-622.
     *
     * @param costs costs per period of a unit held and of a unit owed at its end
     * @param fixedCost K, cost of an order of whatever size, above 0
     * @param periodMean expected demand of a period, above 0
     * @param protection demand from a review up to the end of the period that its order arrives in
     */
    public static MinMax powerApproximation(
            final Newsvendor costs,
            final double fixedCost,
            final double periodMean,
            final LeadTimeDemand protection) {
        Check.positive("the fixed cost of an order", fixedCost);
        Check.positive("the mean demand of a period", periodMean);
        final double deviation =
                Check.positive("the standard deviation of demand", protection.standardDeviation());
        final double variation = deviation / periodMean;
        final double quantity =
                1.30
                        * Math.pow(periodMean, 0.494)
                        * Math.pow(fixedCost / costs.holdingCost(), 0.506)
                        * Math.pow(1 + variation * variation, 0.116);
        final double z =
                Math.sqrt(quantity / deviation * costs.holdingCost() / costs.stockoutCost());
        final double point =
                0.973 * protection.mean() + deviation * (0.183 / z + 1.063 - 2.192 * z);
        return new MinMax(point, point + quantity, Double.NaN);
    }

    private double positionCost(final double position) {
        return costs.cost(protectionDemand, position);
    }

    /** Renewal equation: m(j) = (p(1) m(j - 1) + ... + p(j) m(0)) / (1 - p(0)). */
    private void extendVisits(final int length) {
        final int known = visits.length;
        if (length <= known) {
            return;
        }
        final int grown = Math.max(length, 2 * known);
        final double[] chances = new double[grown];
        for (int units = 0; units < grown; units++) {
            chances[units] = periodDemand.probability(units);
        }
        visits = Arrays.copyOf(visits, grown);
        summedVisits = Arrays.copyOf(summedVisits, grown + 1);
        for (int j = known; j < grown; j++) {
            double sum = j == 0 ? 1 : 0;
            for (int units = 1; units <= j; units++) {
                sum += chances[units] * visits[j - units];
            }
            visits[j] = sum / (1 - chances[0]);
            summedVisits[j + 1] = summedVisits[j] + visits[j];
        }
    }
}
