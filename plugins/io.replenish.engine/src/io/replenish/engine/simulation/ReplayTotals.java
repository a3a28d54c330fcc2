// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/**
 * What a policy did and cost in a replay, of one item or summed over many.
 *
 * @param periods item-periods replayed
 * @param demand units of demand
 * @param served units served at once
 * @param shipped units that left the shelf, for demand at once and for backorders
 * @param lost units that went elsewhere
 * @param openBackorders units still owed at the end
 * @param stockoutPeriods item-periods in which some demand was not served at once
 * @param cycles order cycles that ended: times from one delivery to the next, the first one from
 *     the start on
 * @param servedCycles those of them in which all demand was served at once
 * @param orders number of orders
 * @param ordered units ordered
 * @param onHand units on hand at the ends of all periods, summed
 * @param backorders units owed at the ends of all periods, summed
 * @param holdingCost cost of holding stock
 * @param orderCost cost of orders
 * @param stockoutCost cost of demand that was not served at once, and of the ended order cycles in
 *     which there was any
 */
public record ReplayTotals(
        long periods,
        double demand,
        double served,
        double shipped,
        double lost,
        double openBackorders,
        long stockoutPeriods,
        long cycles,
        long servedCycles,
        long orders,
        double ordered,
        double onHand,
        double backorders,
        double holdingCost,
        double orderCost,
        double stockoutCost) {

    /** The totals of nothing. */
    public static final ReplayTotals NONE =
            new ReplayTotals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Returns the sum of both. */
    public ReplayTotals plus(final ReplayTotals other) {
        return new ReplayTotals(
                periods + other.periods,
                demand + other.demand,
                served + other.served,
                shipped + other.shipped,
                lost + other.lost,
                openBackorders + other.openBackorders,
                stockoutPeriods + other.stockoutPeriods,
                cycles + other.cycles,
                servedCycles + other.servedCycles,
                orders + other.orders,
                ordered + other.ordered,
                onHand + other.onHand,
                backorders + other.backorders,
                holdingCost + other.holdingCost,
                orderCost + other.orderCost,
                stockoutCost + other.stockoutCost);
    }

    /** Returns the cost of all kinds; the goods themselves are not included. */
    public double cost() {
        return holdingCost + orderCost + stockoutCost;
    }

    /** Returns the share of demand that was served at once; NaN if there was no demand. */
    public double fillRate() {
        return demand > 0 ? served / demand : Double.NaN;
    }
}
