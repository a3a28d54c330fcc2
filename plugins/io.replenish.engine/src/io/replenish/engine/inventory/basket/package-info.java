// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Many items under one limit: the best service for the money or the space there is, or the least
 * money for a service of the whole basket. Start with {@link
 * io.replenish.engine.inventory.basket.Basket}.
 */
package io.replenish.engine.inventory.basket;
