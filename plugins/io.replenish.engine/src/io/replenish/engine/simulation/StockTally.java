// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.simulation;

/** Sums over the periods of one item. */
final class StockTally {

    private long periods;
    private double demand;
    private double served;
    private double shipped;
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
        served += stock.served();
        shipped += stock.shipped();
        lost += stock.lost();
        backorders += stock.backorders();
        stockoutPeriods += stock.served() < periodDemand ? 1 : 0;
        cycles += stock.endsCycle() ? 1 : 0;
        servedCycles += stock.endsServedCycle() ? 1 : 0;
        orders += periodOrder > 0 ? 1 : 0;
        ordered += periodOrder;
        onHand += stock.onHand();
    }

    /** Returns the sums and what they cost. */
    ReplayTotals totals(final StockCosts costs, final double openBackorders) {
        return new ReplayTotals(
                periods,
                demand,
                served,
                shipped,
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
                costs.stockoutCost().perUnit() * (demand - served)
                        + costs.stockoutCost().perEvent() * (cycles - servedCycles));
    }
}
