// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.List;

/**
 * Outcome of a replay.
 *
 * @param lines one per item in their order, then one per series of demand without an item by name
 * @param comparison all policies on the items that each of them has a rule for
 */
public record Replay(List<ReplayLine> lines, Comparison comparison) {}
