// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.inventory.classification;

/**
 * Where a product stands among all products by value.
 *
 * @param rank 1 for the most valuable; products of equal value are ranked by name
 * @param share its share of the sum of all values above 0; 0 if its own value is not above 0
 * @param cumulativeShare share of it and all products of a smaller rank
 * @param abcClass its class; the same for products of equal value
 */
public record ValuePlace(int rank, double share, double cumulativeShare, AbcClass abcClass) {}
