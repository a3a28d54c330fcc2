// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.ServiceMeasure;
import io.replenish.engine.inventory.StockGoal;
import org.knime.node.parameters.widget.choices.Label;

/** What a service target is a target of. Names of constants are stored in workflows. */
enum ServiceMeasureChoice {
    @Label(
            value = "Cycle service",
            description =
                    "Probability that an order arrives before the shelf is empty (type 1 service).")
    CYCLE_SERVICE {
        @Override
        StockGoal goal(final double target) {
            return StockGoal.service(ServiceMeasure.CYCLE_SERVICE, target);
        }
    },

    @Label(
            value = "Fill rate",
            description =
                    "Share of demand that is served from the shelf at once (type 2 service). Large"
                            + " orders need"
                            + " less safety stock for the same fill rate.")
    FILL_RATE {
        @Override
        StockGoal goal(final double target) {
            return StockGoal.service(ServiceMeasure.FILL_RATE, target);
        }
    },

    @Label(
            value = "Minimum cost",
            description =
                    "No target: the reorder point with which holding stock and stock-outs together"
                            + " cost least, by the stock-out costs per unit and per stock-out.")
    MINIMUM_COST {
        @Override
        StockGoal goal(final double target) {
            return StockGoal.leastCost();
        }
    };

    /** Returns the goal of the engine. */
    abstract StockGoal goal(double target);
}
