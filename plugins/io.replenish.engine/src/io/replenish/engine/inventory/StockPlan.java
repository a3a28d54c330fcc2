// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import java.util.List;
import java.util.Optional;

/**
 * The plan of all items.
 *
 * @param lines one line per item, the most urgent first, then one per forecast without an item by
 *     name
 * @param targets what the policies add up to if every item has its own goal
 * @param budgeted what they add up to with the budget; empty if there is none
 * @param exchangeCurve the best fill rates for stock values, by rising stock value; empty if no
 *     item has a policy
 */
public record StockPlan(
        List<PlanLine> lines,
        Portfolio targets,
        Optional<Portfolio> budgeted,
        List<CurvePoint> exchangeCurve) {

    /** Copies the lists. */
    public StockPlan {
        lines = List.copyOf(lines);
        exchangeCurve = List.copyOf(exchangeCurve);
    }
}
