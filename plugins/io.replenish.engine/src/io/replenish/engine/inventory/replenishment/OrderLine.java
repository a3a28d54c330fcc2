// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.replenishment;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a plan says about one item of the data, or about one forecast without an item.
 *
 * @param itemIndex position of the item in the data; empty for a forecast without an item
 * @param product identifier; null if the item has none
 * @param status what to do
 * @param plan orders and stock by period; empty if there is no plan or the stock is not known
 * @param reason the plan in words, or why there is none
 */
public record OrderLine(
        OptionalInt itemIndex,
        String product,
        OrderStatus status,
        Optional<ItemPlan> plan,
        String reason) {}
