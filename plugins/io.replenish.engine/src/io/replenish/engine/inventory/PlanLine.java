// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

import io.replenish.engine.demand.PeriodUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a plan says about one item of the data, or about one forecast without an item.
 *
 * @param itemIndex position of the item in the data; empty for a forecast without an item
 * @param product identifier; null if the item has none
 * @param status what to do
 * @param policy the policy; empty if there is none
 * @param position inventory position, on hand plus on order; NaN if not known
 * @param suggestedOrder units to order now; NaN if not known
 * @param stockoutRisk probability that the inventory position is used up before a later order could
 *     arrive; NaN if not known
 * @param checks what should be known before the policy is used, in sentences; empty if nothing
 * @param reason why there is no policy, or the policy in words with its checks
 */
public record PlanLine(
        OptionalInt itemIndex,
        String product,
        PlanStatus status,
        Optional<ItemPolicy> policy,
        double position,
        double suggestedOrder,
        double stockoutRisk,
        String checks,
        String reason) {

    /** Returns the line of an item, or of a forecast, for which there is no policy. */
    static PlanLine without(
            final OptionalInt itemIndex, final String product, final String reason) {
        return new PlanLine(
                itemIndex,
                product,
                PlanStatus.NO_POLICY,
                Optional.empty(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                "",
                reason);
    }

    /** Returns the line of an item with a policy, whose times are counted in periods. */
    static PlanLine of(final int itemIndex, final ItemPolicy policy, final PeriodUnit period) {
        final StockItem item = policy.item();
        final double position = item.position();
        final double order = item.isStockKnown() ? policy.suggestedOrder(position) : Double.NaN;
        final PlanStatus status =
                !item.isStockKnown()
                        ? PlanStatus.STOCK_UNKNOWN
                        : order > 0 ? PlanStatus.ORDER_NOW : PlanStatus.ENOUGH;
        final String checks = PolicyChecks.of(policy, period);
        final String words = PolicyWords.of(policy, status, order, period);
        return new PlanLine(
                OptionalInt.of(itemIndex),
                item.product(),
                status,
                Optional.of(policy),
                position,
                order,
                item.isStockKnown() ? policy.stockoutRisk(position) : Double.NaN,
                checks,
                checks.isEmpty() ? words : words + ' ' + checks);
    }
}
