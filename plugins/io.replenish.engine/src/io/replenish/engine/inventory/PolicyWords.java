// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

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
        return action(policy, status, order)
                + ' '
                + meaning(policy, period)
                + checks(policy, period);
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
                        + " %s of safety stock make"
                        + " the %s %.1f %% (target %s %%).",
                units(policy.demand().mean()),
                time(interval, period),
                units(policy.safetyStock()),
                policy.item().service().title().toLowerCase(Locale.ROOT),
                100 * achieved(policy),
                units(100 * policy.item().serviceTarget()));
    }

    private static double achieved(final ItemPolicy policy) {
        return switch (policy.item().service()) {
            case CYCLE_SERVICE -> policy.cycleService();
            case FILL_RATE -> policy.fillRate();
        };
    }

    private static String checks(final ItemPolicy policy, final PeriodUnit period) {
        final boolean minimumDecides =
                policy.orderQuantity() - policy.item().minimumOrder() < policy.item().packSize()
                        && policy.item().minimumOrder() > 1;
        final double periods = policy.orderQuantity() / policy.demandPerPeriod();
        return minimumDecides
                ? text(
                        " The minimum order decides the quantity; it lasts for %s.",
                        time(periods, period))
                : "";
    }

    /** A number of periods by their name: 17 days. */
    private static String time(final double periods, final PeriodUnit period) {
        return units(periods) + ' ' + period.title() + (periods == 1 ? "" : "s");
    }

    /** Units as people write them: without decimals that say nothing. */
    private static String units(final double units) {
        return units == Math.rint(units) || Math.abs(units) >= 100
                ? text("%,.0f", units)
                : text("%.1f", units);
    }

    private static String text(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
