// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From the demand that a forecast expects to reorder points and order quantities. Start with {@link
 * io.replenish.engine.inventory.InventoryPlanner}; the theory for one item is in {@link
 * io.replenish.engine.inventory.ReviewedStock}.
 *
 * <p>Notation of the whole package: an item is reviewed every R periods; if its inventory position
 * (on hand plus on order minus backorders) is at or below the reorder point s, the smallest
 * multiple of the order quantity Q that lifts it above s is ordered and arrives L periods later. R
 * + L periods is the <i>protection interval</i>: what s has to cover. A <i>cycle service level</i>
 * is the probability that an order arrives before the shelf is empty; a <i>fill rate</i> is the
 * share of demand that is served from the shelf at once. A number for service always says which of
 * the two it is.
 */
package io.replenish.engine.inventory;
