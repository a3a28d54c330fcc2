// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Outcome of a replay.
 *
 * @param lines one per item in their order, then one per series of demand without an item by name
 * @param comparison all policies on the items that each of them has a rule for
 */
public record Replay(List<ReplayLine> lines, Comparison comparison) {

    /** Returns the lines with why their items were not simulated, where they do not say so yet. */
    public List<ReplayLine> linesWith(final Futures futures) {
        final List<ReplayLine> noted = new ArrayList<>();
        for (final ReplayLine line : lines) {
            final OptionalInt index = line.itemIndex();
            final String reason =
                    index.isPresent() ? futures.reasons().getOrDefault(index.getAsInt(), "") : "";
            noted.add(line.noted("Not simulated: ", reason));
        }
        return noted;
    }
}
