// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.PlanStatus;
import io.replenish.nodes.table.WarningText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says in one line what the user must not overlook. */
final class PolicyWarning {

    private PolicyWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param plan the lines
     * @param targets what the table of service targets says
     */
    static Optional<String> of(final List<PlanLine> plan, final ProductTargets targets) {
        if (plan.isEmpty()) {
            return Optional.of("There are neither items nor forecasts.");
        }
        final WarningText warning = new WarningText();
        withoutPolicy(plan).ifPresent(warning::add);
        withoutItem(plan, targets.byProduct().keySet()).ifPresent(warning::add);
        unused(targets).ifPresent(warning::add);
        return warning.line();
    }

    private static Optional<String> withoutItem(
            final List<PlanLine> plan, final Set<String> targets) {
        final Set<String> unknown = new TreeSet<>(targets);
        plan.stream()
                .filter(line -> line.itemIndex().isPresent() && line.product() != null)
                .forEach(line -> unknown.remove(line.product()));
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WarningText.part(
                                        unknown.size(),
                                        targets.size(),
                                        "service target",
                                        "service targets")
                                + (unknown.size() == 1
                                        ? " is for a product that is no item, \""
                                        : " are for products that are no items, such as \"")
                                + unknown.iterator().next()
                                + "\".");
    }

    private static Optional<String> unused(final ProductTargets targets) {
        return targets.unused() == 0
                ? Optional.empty()
                : Optional.of(
                        WarningText.count(
                                        targets.unused(),
                                        "row of service targets does not count: it has",
                                        "rows of service targets do not count: they have")
                                + " no product, or one that has a target already.");
    }

    private static Optional<String> withoutPolicy(final List<PlanLine> plan) {
        final List<PlanLine> without =
                plan.stream().filter(line -> line.status() == PlanStatus.NO_POLICY).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        WarningText.part(without.size(), plan.size(), "row", "rows")
                                + (without.size() == 1 ? " has" : " have")
                                + " no policy. The first of them: "
                                + without.get(0).reason()
                                + " See the column \"Reason\".");
    }
}
