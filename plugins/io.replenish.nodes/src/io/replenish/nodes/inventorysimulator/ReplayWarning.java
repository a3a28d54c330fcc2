// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.ReplayLine;
import io.replenish.nodes.table.WarningText;
import java.util.List;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class ReplayWarning {

    private ReplayWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param lines the outcome
     * @param comparisons the comparisons of policies
     * @param unusableRows rows of demand that were left out
     * @param unusedRules rows of further policies that were left out
     */
    static Optional<String> of(
            final List<ReplayLine> lines,
            final List<Comparison> comparisons,
            final long unusableRows,
            final int unusedRules) {
        final WarningText warning = new WarningText();
        final List<ReplayLine> without =
                lines.stream().filter(line -> line.effect().isEmpty()).toList();
        if (lines.isEmpty()) {
            warning.add("There are neither policies nor demand.");
        } else if (!without.isEmpty()) {
            warning.add(
                    WarningText.part(without.size(), lines.size(), "row", "rows")
                            + (without.size() == 1 ? " was" : " were")
                            + " not replayed. The first of them: "
                            + without.get(0).reason()
                            + " See the column \"Reason\".");
        }
        final int replayed = lines.size() - without.size();
        comparisons.stream()
                .filter(comparison -> comparison.items() < replayed)
                .forEach(comparison -> warning.add(notCompared(comparison, replayed)));
        if (unusableRows > 0) {
            warning.add(
                    WarningText.count(unusableRows, "row of demand has", "rows of demand have")
                            + " no product, or no period that can be read.");
        }
        if (unusedRules > 0) {
            warning.add(
                    WarningText.count(unusedRules, "row", "rows")
                            + " of \""
                            + InventorySimulatorNodeFactory.OTHERS_PORT
                            + (unusedRules == 1
                                    ? "\" does not count: it has"
                                    : "\" do not count: they have")
                            + " no product, or one that has a row already.");
        }
        return warning.line();
    }

    private static String notCompared(final Comparison comparison, final int replayed) {
        final int left = replayed - comparison.items();
        return WarningText.part(left, replayed, "replayed item", "replayed items")
                + (left == 1 ? " is" : " are")
                + " left out of the comparison on demand of the kind \""
                + comparison.kind().title()
                + "\".";
    }
}
