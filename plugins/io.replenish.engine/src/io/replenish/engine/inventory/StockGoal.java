// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.data.PlainNumber;
import java.util.Objects;
import java.util.Optional;

/** What the reorder point of an item is to achieve. */
public sealed interface StockGoal {

    /** Returns the name for people, such as "Fill rate". */
    String title();

    /** Returns the target of the service; NaN if the goal has none. */
    double target();

    /** Returns why this cannot be a goal, in words; empty if it can. */
    Optional<String> problem();

    /** Returns the goal to reach a service with the least stock. */
    static StockGoal service(final ServiceMeasure measure, final double target) {
        return new Service(measure, target);
    }

    /** Returns the goal that holding and stock-outs cost least together. */
    static StockGoal leastCost() {
        return new LeastCost();
    }

    /**
     * A service that is to be reached with the least stock.
     *
     * @param measure what the target is a target of
     * @param target above 0 and below 1; anything else is a problem
     */
    record Service(ServiceMeasure measure, double target) implements StockGoal {

        /** Checks that there is a measure. */
        public Service {
            Objects.requireNonNull(measure);
        }

        @Override
        public String title() {
            return measure.title();
        }

        @Override
        public Optional<String> problem() {
            if (Double.isNaN(target)) {
                return Optional.of("The service target is missing.");
            } else if (target > 0 && target < 1) {
                return Optional.empty();
            }
            final String hint =
                    target == 1
                            ? "no finite stock serves all demand for certain."
                            : "write a share between 0 and 1, such as 0.95 for 95 %.";
            return Optional.of("The service target is " + PlainNumber.text(target) + ": " + hint);
        }

        /** Returns what a policy achieves of this service. */
        double achieved(final ItemPolicy policy) {
            return switch (measure) {
                case CYCLE_SERVICE -> policy.cycleService();
                case FILL_RATE -> policy.fillRate();
            };
        }
    }

    /** Holding stock and stock-outs are to cost as little as possible together. */
    record LeastCost() implements StockGoal {

        @Override
        public String title() {
            return "Minimum cost";
        }

        @Override
        public double target() {
            return Double.NaN;
        }

        @Override
        public Optional<String> problem() {
            return Optional.empty();
        }
    }
}
