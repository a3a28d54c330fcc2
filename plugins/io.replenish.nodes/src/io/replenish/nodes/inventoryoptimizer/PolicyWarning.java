// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.PlanStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        final String warning =
                Stream.of(
                                withoutPolicy(plan),
                                withoutItem(plan, targets.byProduct().keySet()),
                                unused(targets))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
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
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d service targets are for products that are no items,"
                                        + " such as \"%s\".",
                                unknown.size(),
                                targets.size(),
                                unknown.iterator().next()));
    }

    private static Optional<String> unused(final ProductTargets targets) {
        return targets.unused() == 0
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%,d rows of service targets do not count: they have no product, or"
                                        + " one that has a target already.",
                                targets.unused()));
    }

    private static Optional<String> withoutPolicy(final List<PlanLine> plan) {
        final List<PlanLine> without =
                plan.stream().filter(line -> line.status() == PlanStatus.NO_POLICY).toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "%,d of %,d rows have no policy. The first of them: %s See the"
                                        + " column \"Reason\".",
                                without.size(),
                                plan.size(),
                                without.get(0).reason()));
    }
}
