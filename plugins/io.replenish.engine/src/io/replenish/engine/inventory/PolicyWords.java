// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static io.replenish.engine.inventory.Phrases.text;
import static io.replenish.engine.inventory.Phrases.time;
import static io.replenish.engine.inventory.Phrases.units;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Locale;

/** Says a policy in words, for people who have to act on it. */
final class PolicyWords {

    private PolicyWords() {}

    static String of(
            final ItemPolicy policy,
            final PlanStatus status,
            final double order,
            final PeriodUnit period) {
        return action(policy, status, order) + ' ' + meaning(policy, period);
    }

    private static String action(
            final ItemPolicy policy, final PlanStatus status, final double order) {
        return switch (status) {
            case ORDER_NOW ->
                    text(
                            "Order %s: %s on hand and on order reach the reorder point of %s.",
                            units(order),
                            units(policy.item().position()),
                            units(policy.reorderPoint()));
            case ENOUGH ->
                    text(
                            "Nothing to order: %s on hand and on order are above the reorder"
                                    + " point of %s.",
                            units(policy.item().position()), units(policy.reorderPoint()));
            case STOCK_UNKNOWN, NO_POLICY ->
                    text(
                            "Order %s whenever %s or less are on hand and on order.",
                            units(policy.orderQuantity()), units(policy.reorderPoint()));
        };
    }

    private static String meaning(final ItemPolicy policy, final PeriodUnit period) {
        final double interval = policy.item().leadTime() + policy.reviewPeriod();
        return text(
                "%s units are expected to be sold in the %s until a later order arrives;"
                        + " %s of safety stock %s.",
                units(policy.demand().mean()),
                time(interval, period),
                units(policy.safetyStock()),
                outcome(policy));
    }

    private static String outcome(final ItemPolicy policy) {
        return policy.item().goal() instanceof StockGoal.Service goal
                ? text(
                        "make the %s %.1f %% (target %s %%)",
                        goal.title().toLowerCase(Locale.ROOT),
                        100 * goal.achieved(policy),
                        units(100 * goal.target()))
                : text(
                        "make the fill rate %.1f %%, at a cost of %s a year",
                        100 * policy.fillRate(), units(policy.yearlyCost().total()));
    }
}
