// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Inventory Optimizer": forecast models and items in, a stock policy per item out. Start
 * with {@link io.replenish.nodes.inventoryoptimizer.InventoryOptimizerNodeFactory}; the theory
 * lives in the engine.
 */
package io.replenish.nodes.inventoryoptimizer;
