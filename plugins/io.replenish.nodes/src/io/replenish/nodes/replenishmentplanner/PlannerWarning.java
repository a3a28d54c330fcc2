// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import io.replenish.engine.inventory.replenishment.OpenOrders;
import io.replenish.engine.inventory.replenishment.OrderLine;
import io.replenish.engine.inventory.replenishment.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class PlannerWarning {

    private PlannerWarning() {}

    /** Returns the warning, if there is anything to warn of. */
    static Optional<String> of(final List<OrderLine> lines, final Optional<OpenOrders> openOrders) {
        final List<String> parts = new ArrayList<>();
        if (lines.isEmpty()) {
            parts.add("There are neither items nor forecasts.");
        }
        final List<OrderLine> without =
                lines.stream().filter(line -> line.status() == OrderStatus.NO_PLAN).toList();
        if (!without.isEmpty()) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d rows have no plan. The first of them: %s See the column"
                                    + " \"Reason\".",
                            without.size(),
                            lines.size(),
                            without.get(0).reason()));
        }
        openOrders.ifPresent(
                orders -> {
                    add(
                            parts,
                            orders.unusable(),
                            "left out: product, quantity or time of arrival is missing or"
                                    + " unusable");
                    add(parts, orders.withoutForecast(), "of products without a forecast");
                    add(parts, orders.overdue(), "overdue and taken to arrive in the first period");
                });
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static void add(final List<String> parts, final int count, final String what) {
        if (count > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d open %s %s.",
                            count,
                            count == 1 ? "order is" : "orders are",
                            what));
        }
    }
}
