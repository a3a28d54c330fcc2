// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static io.replenish.engine.inventory.PolicyWords.text;
import static io.replenish.engine.inventory.PolicyWords.time;
import static io.replenish.engine.inventory.PolicyWords.units;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What someone should know of a policy before using it. */
final class PolicyChecks {

    private PolicyChecks() {}

    /** Returns the sentences, one after the other; empty if there is nothing to say. */
    static String of(final ItemPolicy policy, final PeriodUnit period) {
        return Stream.of(
                        minimumOrder(policy, period),
                        order(policy, period),
                        limit(policy, period),
                        budget(policy))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> minimumOrder(final ItemPolicy policy, final PeriodUnit period) {
        final StockItem item = policy.item();
        final boolean minimumDecides =
                policy.orderQuantity() - item.minimumOrder() < item.packSize()
                        && item.minimumOrder() > 1;
        return when(
                minimumDecides,
                "The minimum order decides the quantity; it lasts for %s.",
                time(policy.orderQuantity() / policy.demandPerPeriod(), period));
    }

    private static Optional<String> order(final ItemPolicy policy, final PeriodUnit period) {
        return when(
                policy.orderUpToLevel() > most(policy) && policy.reorderPoint() == 0,
                "A single order of %s is more than %s.",
                units(policy.orderQuantity()),
                limitInWords(policy, period));
    }

    private static Optional<String> limit(final ItemPolicy policy, final PeriodUnit period) {
        return when(
                policy.parts().units(ReorderPart.LIMIT) < 0,
                "%s cannot be reached within %s%s.",
                goal(policy),
                limitInWords(policy, period),
                achieved(policy));
    }

    private static Optional<String> budget(final ItemPolicy policy) {
        return when(
                policy.parts().units(ReorderPart.BUDGET) < 0,
                "%s is given up for the budget of all items%s.",
                goal(policy),
                achieved(policy));
    }

    private static String goal(final ItemPolicy policy) {
        return policy.item().goal() instanceof StockGoal.Service goal
                ? text(
                        "The %s of %s %%",
                        goal.title().toLowerCase(Locale.ROOT), units(100 * goal.target()))
                : "The reorder point of least cost";
    }

    private static String achieved(final ItemPolicy policy) {
        return policy.item().goal() instanceof StockGoal.Service goal
                ? text("; %.1f %% are left", 100 * goal.achieved(policy))
                : "";
    }

    private static double most(final ItemPolicy policy) {
        return policy.item().limits().most(policy.item().leadTime(), policy.demandPerPeriod());
    }

    /** The limit that is reached first. */
    static String limitInWords(final ItemPolicy policy, final PeriodUnit period) {
        final StockLimits limits = policy.item().limits();
        final double most = most(policy);
        return most == limits.maximumStock()
                ? text("the maximum stock of %s units", units(most))
                : text(
                        "the %s units that are expected to be sold in lead time and shelf life of"
                                + " %s",
                        units(most), time(limits.shelfLife(), period));
    }

    private static Optional<String> when(
            final boolean holds, final String format, final Object... values) {
        return holds ? Optional.of(text(format, values)) : Optional.empty();
    }
}
