// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From a policy and the stock there is to orders: what to order now, what later, and what becomes
 * of the stock period by period if demand comes as expected. Start with {@link
 * io.replenish.engine.inventory.replenishment.ReplenishmentPlanner}.
 *
 * <p>Periods are counted from 1, the first one that the forecast model has not seen. In each, in
 * this order: an order is placed, deliveries arrive, customers come. An order of period t arrives
 * in period t + L, with the lead time L rounded up; so does the simulator's.
 */
package io.replenish.engine.inventory.replenishment;
