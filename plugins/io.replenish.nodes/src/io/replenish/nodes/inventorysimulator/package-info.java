// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Inventory Simulator": policies and real demand in, cost and service of the proposed and
 * the current policy out. Start with {@link
 * io.replenish.nodes.inventorysimulator.InventorySimulatorNodeFactory}.
 */
package io.replenish.nodes.inventorysimulator;
