// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The node "Replenishment Planner": forecast models, policies and open orders in, orders and stock
 * by period out. Start with {@link
 * io.replenish.nodes.replenishmentplanner.ReplenishmentPlannerNodeFactory}; the planning lives in
 * the engine.
 */
package io.replenish.nodes.replenishmentplanner;
