// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.ArrayList;
import java.util.List;

/** Follows the stock of an item through the periods of a plan, as if demand came as expected. */
final class Projection {

    /** Share of the units that pass through the books below which a difference is rounding. */
    private static final double ROUNDING = 1e-12;

    private Projection() {}

    /**
     * Returns the books of all periods of the horizon.
     *
     * @param orders units ordered by period, from 1
     */
    static List<PlanPeriod> of(
            final OrderTimes times,
            final DemandAhead demand,
            final StartingStock stock,
            final double... orders) {
        final List<PlanPeriod> periods = new ArrayList<>();
        double net = stock.onHand();
        double passed = Math.abs(net);
        for (int step = 1; step <= times.horizon(); step++) {
            final double receipt = step > times.leadTime() ? orders[step - times.leadTime()] : 0;
            final double received = stock.arriving(step) + receipt;
            passed += received + demand.of(step);
            final double left = net + received - demand.of(step);
            final double after = Math.abs(left) <= ROUNDING * passed ? 0 : left;
            periods.add(
                    new PlanPeriod(
                            step,
                            step <= times.frozen(),
                            demand.of(step),
                            Math.max(0, net),
                            stock.arriving(step),
                            receipt,
                            orders[step],
                            Math.max(0, net) + received - Math.max(0, after),
                            Math.max(0, after),
                            Math.max(0, -after)));
            net = after;
        }
        return periods;
    }
}
