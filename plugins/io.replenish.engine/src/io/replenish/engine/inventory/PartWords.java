// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import static io.replenish.engine.inventory.Phrases.text;
import static io.replenish.engine.inventory.Phrases.time;
import static io.replenish.engine.inventory.Phrases.units;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Locale;

/** Says in a sentence what each part of a reorder point is for. */
public final class PartWords {

    private PartWords() {}

    /**
     * Returns the sentence.
     *
     * @param policy a policy
     * @param part a part of its reorder point that is not zero
     * @param period what times are counted in
     */
    public static String of(
            final ItemPolicy policy, final ReorderPart part, final PeriodUnit period) {
        final double units = policy.parts().units(part);
        final StockItem item = policy.item();
        return switch (part) {
            case LEAD_TIME_DEMAND ->
                    text(
                            "%s units are expected to be sold in the %s from order to delivery.",
                            amount(units), time(item.leadTime(), period));
            case REVIEW_DEMAND ->
                    text(
                            "%s units are expected to be sold in the %s until the next look at the"
                                    + " stock.",
                            amount(units), time(policy.reviewPeriod(), period));
            case DEMAND_UNCERTAINTY ->
                    units > 0
                            ? text(
                                    "%s units are there for demand beyond what is expected, %s.",
                                    amount(units), purpose(item))
                            : text(
                                    "%s units less than what is expected to be sold are enough %s"
                                            + " with orders of %s.",
                                    amount(-units), purpose(item), units(policy.orderQuantity()));
            case LEAD_TIME_UNCERTAINTY ->
                    text(
                            "%s units %s, as lead times vary by %s around their mean.",
                            amount(Math.abs(units)),
                            units > 0 ? "are there for late orders" : "less are needed",
                            time(item.leadTimeDeviation(), period));
            case BUDGET ->
                    units > 0
                            ? text(
                                    "%s units more serve more demand for the money than elsewhere.",
                                    amount(units))
                            : text(
                                    "%s units less: the budget of all items serves more demand"
                                            + " elsewhere.",
                                    amount(-units));
            case LIMIT ->
                    text(
                            "%s units less, to stay within %s.",
                            amount(-units), PolicyChecks.limitInWords(policy, period));
            case ROUNDING -> text("%s units make the reorder point a whole number.", amount(units));
        };
    }

    private static String purpose(final StockItem item) {
        return item.goal() instanceof StockGoal.Service goal
                ? text(
                        "for a %s of %s %%",
                        goal.title().toLowerCase(Locale.ROOT), units(100 * goal.target()))
                : "where holding and stock-outs cost least together";
    }

    /** Units, with decimals that tell a small part from none. */
    private static String amount(final double units) {
        return Math.abs(units) < 1 ? text("%.2f", units) : units(units);
    }
}
