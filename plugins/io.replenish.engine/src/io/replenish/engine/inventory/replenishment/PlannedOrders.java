// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import io.replenish.engine.inventory.ReorderRule;
import io.replenish.engine.inventory.theory.LotSizing;
import io.replenish.engine.inventory.theory.LotSizing.Holding;
import java.util.Arrays;

/**
 * Plans the orders of one item over the horizon.
 *
 * <p>The <em>safety stock</em> is what the policy's reorder point holds beyond the expected demand
 * of now; it stays, so that the reorder point of a later period moves with the season. By the
 * policy, an order is due when it is reached by what is on hand and on order; what arrives only
 * after the time that the reorder point covers is of no use in it, and counts from then on that it
 * is. Lots of least cost cover net requirements: what is lacking to keep the expected stock at the
 * safety stock or, where that is negative, at none.
 */
final class PlannedOrders {

    private final PlannedItem item;
    private final OrderTimes times;
    private final DemandAhead demand;
    private final StartingStock stock;

    PlannedOrders(
            final PlannedItem item,
            final OrderTimes times,
            final DemandAhead demand,
            final StartingStock stock) {
        this.item = item;
        this.times = times;
        this.demand = demand;
        this.stock = stock;
    }

    /** Returns what the reorder point of now holds beyond the demand it has to cover. */
    double safetyStock() {
        return item.reorderPoint() - demand.first(times.protection());
    }

    /** Returns the units to order by period from 1; there is none at 0. */
    double[] by(final LotRule rule) {
        return rule == LotRule.POLICY ? byPolicy() : byCost(rule);
    }

    /** Tells whether an order is due in the first period, be it frozen or not. */
    boolean isDueNow(final LotRule rule) {
        return rule == LotRule.POLICY
                ? stock.within(times.covered()) <= item.reorderPoint()
                : requirement(1 + times.leadTime(), times.leadTime() + times.review()) > 0;
    }

    private double[] byPolicy() {
        final double[] orders = new double[times.horizon() + 1];
        double ordered = 0;
        for (int step = times.firstOrder(); step <= times.horizon(); step += times.review()) {
            orders[step] =
                    ReorderRule.order(
                            stock.within(step - 1 + times.covered())
                                    + ordered
                                    - demand.first(step - 1.0),
                            reorderPoint(step),
                            item.orderQuantity());
            ordered += orders[step];
        }
        return orders;
    }

    /** Exactly the policy's in the first period: what is at the reorder point has to be ordered. */
    private double reorderPoint(final int step) {
        final double ahead = demand.first(step - 1 + times.protection()) - demand.first(step - 1.0);
        return item.reorderPoint() + (ahead - demand.first(times.protection()));
    }

    private double[] byCost(final LotRule rule) {
        final double[] lots = lots(rule, requirements());
        final double[] orders = new double[times.horizon() + 1];
        double surplus = 0;
        for (int lot = 0; lot < lots.length; lot++) {
            final double needed = lots[lot] - surplus;
            final double ordered = needed > 0 ? item.acceptable(needed) : 0;
            orders[times.firstOrder() + lot * times.review()] = ordered;
            surplus = ordered - needed;
        }
        return orders;
    }

    private double[] lots(final LotRule rule, final double... requirements) {
        final LotSizing problem =
                new LotSizing(
                        requirements,
                        filled(requirements.length, item.fixedOrderCost()),
                        new double[requirements.length],
                        Holding.byPeriod(
                                filled(
                                        requirements.length,
                                        item.unitHoldingCost() * times.review())));
        return rule == LotRule.WAGNER_WHITIN
                ? problem.wagnerWhitin().plan().quantities()
                : problem.silverMeal().quantities();
    }

    private static double[] filled(final int length, final double value) {
        final double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    /** What is lacking until the next order could arrive, by the order that has to bring it. */
    private double[] requirements() {
        final int first = times.firstOrder();
        final int orders = Math.max(0, (times.horizon() - first + times.review()) / times.review());
        final double[] requirements = new double[orders];
        double before = 0;
        for (int order = 0; order < orders; order++) {
            final int arrival = first + order * times.review() + times.leadTime();
            final int last =
                    Math.min(arrival + times.review() - 1, times.horizon() + times.leadTime());
            final double until = Math.max(before, requirement(arrival, last));
            requirements[order] = until - before;
            before = until;
        }
        return requirements;
    }

    /** What is lacking at most from one period to another if nothing is ordered. */
    private double requirement(final int from, final int to) {
        final double wanted = Math.max(0, safetyStock());
        double lacking = 0;
        for (int step = from; step <= to; step++) {
            final double left = stock.onHand() + stock.arrived(step) - demand.first(step);
            lacking = Math.max(lacking, wanted - left);
        }
        return lacking;
    }
}
