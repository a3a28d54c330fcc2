// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/** Sums over the periods of one item. */
final class StockTally {

    private long periods;
    private double demand;
    private double unserved;
    private double shippedLate;
    private double lost;
    private double backorders;
    private long stockoutPeriods;
    private long cycles;
    private long servedCycles;
    private long orders;
    private double ordered;
    private double onHand;

    /** Counts a period at its end. */
    void count(final Stock stock, final double periodDemand, final double periodOrder) {
        periods++;
        demand += periodDemand;
        onHand += stock.onHand();
        if (stock.endsCycle()) {
            cycles++;
            servedCycles += stock.endsServedCycle() ? 1 : 0;
            shippedLate += stock.shippedLate();
        }
        if (periodOrder > 0) {
            orders++;
            ordered += periodOrder;
        }
        if (stock.served() < periodDemand) {
            stockoutPeriods++;
            unserved += periodDemand - stock.served();
            lost += stock.lost();
        }
        backorders += stock.backorders();
    }

    /** Returns the sums and what they cost. */
    ReplayTotals totals(final StockCosts costs, final double openBackorders) {
        return new ReplayTotals(
                periods,
                demand,
                demand - unserved,
                demand - unserved + shippedLate,
                lost,
                openBackorders,
                stockoutPeriods,
                cycles,
                servedCycles,
                orders,
                ordered,
                onHand,
                backorders,
                costs.unitHoldingCost() * onHand,
                costs.fixedOrderCost() * orders,
                costs.stockoutCost().perUnit() * unserved
                        + costs.stockoutCost().perEvent() * (cycles - servedCycles));
    }
}
