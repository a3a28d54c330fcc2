// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

/**
 * A point of the exchange curve: the most benefit for its use.
 *
 * @param use what all items take of the resource
 * @param benefit what this is good for
 * @param multiplier benefit of one unit of the resource more
 */
public record ExchangePoint(double use, double benefit, double multiplier) {}
