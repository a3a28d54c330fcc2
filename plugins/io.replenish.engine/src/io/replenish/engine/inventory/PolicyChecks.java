// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static io.replenish.engine.inventory.Phrases.text;
import static io.replenish.engine.inventory.Phrases.time;
import static io.replenish.engine.inventory.Phrases.units;

import io.replenish.engine.demand.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What someone should know of a policy before using it. */
final class PolicyChecks {

    private PolicyChecks() {}

    /** Returns the sentences, one after the other; empty if there is nothing to say. */
    static String of(final ItemPolicy policy, final PeriodUnit period) {
        final List<String> checks = new ArrayList<>();
        if (minimumDecides(policy)) {
            checks.add(
                    text(
                            "The minimum order decides the quantity; it lasts for %s.",
                            time(policy.orderQuantity() / policy.demandPerPeriod(), period)));
        }
        if (policy.reorderPoint() == 0 && policy.orderUpToLevel() > most(policy)) {
            checks.add(
                    text(
                            "A single order of %s is more than %s.",
                            units(policy.orderQuantity()), limitInWords(policy, period)));
        }
        if (policy.parts().units(ReorderPart.LIMIT) < 0) {
            checks.add(
                    text(
                            "%s cannot be reached within %s%s.",
                            goal(policy), limitInWords(policy, period), achieved(policy)));
        }
        if (isGivenUp(policy)) {
            checks.add(
                    text(
                            "%s is given up for the budget of all items%s.",
                            goal(policy), achieved(policy)));
        }
        return String.join(" ", checks);
    }

    private static boolean minimumDecides(final ItemPolicy policy) {
        final StockItem item = policy.item();
        return policy.orderQuantity() - item.minimumOrder() < item.packSize()
                && item.minimumOrder() > 1;
    }

    /** Whether the budget takes away so much that the target is missed, or any of the cheapest. */
    private static boolean isGivenUp(final ItemPolicy policy) {
        return policy.parts().units(ReorderPart.BUDGET) < 0
                && !(policy.item().goal() instanceof StockGoal.Service goal
                        && goal.achieved(policy) >= goal.target());
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
}
