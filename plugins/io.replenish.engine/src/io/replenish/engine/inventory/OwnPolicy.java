// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory;

/**
 * The policy of an item by its own goal, and what it becomes with another reorder point.
 *
 * @param stock the item
 * @param orderQuantity units per order
 * @param parts what the reorder point consists of
 * @param reorderPoint sum of the parts
 * @param highest highest reorder point within the limits of the item
 */
record OwnPolicy(
        ItemStock stock,
        double orderQuantity,
        ReorderParts parts,
        double reorderPoint,
        double highest) {

    /** Returns the policy. */
    ItemPolicy policy() {
        return stock.policy(parts, reorderPoint, orderQuantity);
    }

    /** Returns the policy with the reorder point that a budget leads to. */
    ItemPolicy withBudget(final double budgeted) {
        return stock.policy(parts.upTo(ReorderPart.BUDGET, budgeted), budgeted, orderQuantity);
    }

    /** Returns reorder points for a budget to choose from. */
    StockOptions options() {
        return stock.options(orderQuantity, highest);
    }
}
