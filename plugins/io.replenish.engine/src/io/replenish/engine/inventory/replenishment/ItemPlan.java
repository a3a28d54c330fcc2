// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.List;
import java.util.Optional;

/**
 * The orders of one item and what becomes of its stock.
 *
 * @param item the item
 * @param source where the demand comes from, with the calendar of the periods
 * @param times when orders are placed and arrive
 * @param stock what is there and on order before the first period
 * @param safetyStock what the reorder point holds beyond the expected demand it has to cover, units
 * @param periods the books of all periods, from the first; at least one
 * @param stockoutRisk probability that the demand of some coming period finds less than it wants
 *     before an order of now, or of the first period that is not frozen, could arrive
 * @param cover periods of expected demand that the position lasts for; infinite without demand
 * @param ceiling units that are enough: what the policy orders up to, and what lasts for the
 *     longest cover
 * @param due whether an order is due now, be it frozen or not
 * @param alert what is wrong with the stock; empty if nothing is
 */
public record ItemPlan(
        PlannedItem item,
        DemandSource source,
        OrderTimes times,
        StartingStock stock,
        double safetyStock,
        List<PlanPeriod> periods,
        double stockoutRisk,
        double cover,
        double ceiling,
        boolean due,
        Optional<StockAlert> alert) {

    /** Returns what to do. */
    OrderStatus status() {
        if (orderNow() > 0) {
            return OrderStatus.ORDER_NOW;
        }
        return due && periods.get(0).frozen() ? OrderStatus.FROZEN : OrderStatus.ENOUGH;
    }

    /** Returns the units on hand and on order, less those owed to customers. */
    double position() {
        return stock.position();
    }

    /**
     * Returns what of these counts for an order of now: what is there until an order after it could
     * arrive.
     */
    double inReach() {
        return stock.within(times.covered());
    }

    /** Returns the units on order. */
    public double onOrder() {
        return stock.onOrder();
    }

    /** Returns the units to order now. */
    public double orderNow() {
        return periods.get(0).order();
    }

    /** Returns the first period in which an order is placed later than now. */
    public Optional<PlanPeriod> nextOrder() {
        return periods.stream().skip(1).filter(period -> period.order() > 0).findFirst();
    }

    /** Returns the first period whose demand is not expected to be served, if all orders are. */
    public Optional<PlanPeriod> stockout() {
        return periods.stream().filter(period -> period.backorders() > 0).findFirst();
    }

    /** Returns the number of the period in which an order arrives. */
    public int arrival(final int orderedIn) {
        return orderedIn + times.leadTime();
    }

    /** Returns the units on hand that are too many. */
    public double overstock() {
        return Math.max(0, position() - onOrder() - ceiling);
    }

    /** Returns the cost of the units on hand that are too many; NaN if it is not known. */
    public double overstockValue() {
        return overstock() * item.unitCost();
    }

    /** Returns the units on order that are too many. */
    public double overOrdered() {
        return Math.max(0, position() - ceiling) - overstock();
    }
}
