// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.basket;

/**
 * One option for each item.
 *
 * @param options number of the option of each item
 * @param use what they take of the resource, all together
 * @param benefit what they are good for, all together
 * @param multiplier benefit of the last unit of the resource, the Lagrange multiplier; 0 if there
 *     is enough of it for the best of everything
 * @param bound no choice whatever can have more benefit within the budget, or reach the benefit
 *     with less use
 * @param gap by how much benefit, or use, this choice may fall short of the best one at most
 */
public record Allocation(
        int[] options, double use, double benefit, double multiplier, double bound, double gap) {}
