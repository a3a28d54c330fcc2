// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.Map;

/**
 * Outcome of a replay on possible futures.
 *
 * @param comparison all policies on the simulated items
 * @param reasons why an item was not simulated, by its position in the data
 */
public record Futures(Comparison comparison, Map<Integer, String> reasons) {}
