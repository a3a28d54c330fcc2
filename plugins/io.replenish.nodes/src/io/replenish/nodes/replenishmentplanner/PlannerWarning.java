// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.OpenOrders;
import io.replenish.engine.inventory.replenishment.OrderLine;
import io.replenish.engine.inventory.replenishment.OrderStatus;
import io.replenish.nodes.table.WarningText;
import java.util.List;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class PlannerWarning {

    private PlannerWarning() {}

    /** Returns the warning, if there is anything to warn of. */
    static Optional<String> of(final List<OrderLine> lines, final Optional<OpenOrders> openOrders) {
        final WarningText warning = new WarningText();
        if (lines.isEmpty()) {
            warning.add("There are neither items nor forecasts.");
        }
        final List<OrderLine> without =
                lines.stream().filter(line -> line.status() == OrderStatus.NO_PLAN).toList();
        if (!without.isEmpty()) {
            warning.add(
                    WarningText.part(without.size(), lines.size(), "row", "rows")
                            + (without.size() == 1 ? " has" : " have")
                            + " no plan. The first of them: "
                            + without.get(0).reason()
                            + " See the column \"Reason\".");
        }
        openOrders.ifPresent(
                orders -> {
                    add(
                            warning,
                            orders.unusable(),
                            "left out: product, quantity or time of arrival is missing or"
                                    + " unusable");
                    add(warning, orders.withoutForecast(), "of products without a forecast");
                    add(
                            warning,
                            orders.overdue(),
                            "overdue and taken to arrive in the first period");
                });
        return warning.line();
    }

    private static void add(final WarningText warning, final int count, final String what) {
        if (count > 0) {
            warning.add(
                    WarningText.count(count, "open order is ", "open orders are ") + what + '.');
        }
    }
}
