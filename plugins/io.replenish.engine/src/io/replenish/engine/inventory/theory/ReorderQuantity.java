// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.theory;

/**
 * An (r, Q) policy: order Q units whenever the inventory position falls to r.
 *
 * @param reorderPoint r, units
 * @param orderQuantity Q, units, above 0
 */
public record ReorderQuantity(double reorderPoint, double orderQuantity) {}
