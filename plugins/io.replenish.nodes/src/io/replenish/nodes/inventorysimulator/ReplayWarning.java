// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.Comparison;
import io.replenish.engine.evaluation.ReplayLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        final List<String> parts = new ArrayList<>();
        final List<ReplayLine> without =
                lines.stream().filter(line -> line.effect().isEmpty()).toList();
        if (lines.isEmpty()) {
            parts.add("There are neither policies nor demand.");
        } else if (!without.isEmpty()) {
            parts.add(
                    text(
                            "%,d of %,d rows were not replayed. The first of them: %s See the"
                                    + " column \"Reason\".",
                            without.size(), lines.size(), without.get(0).reason()));
        }
        final int replayed = lines.size() - without.size();
        comparisons.stream()
                .filter(comparison -> comparison.items() < replayed)
                .forEach(comparison -> parts.add(notCompared(comparison, replayed)));
        if (unusableRows > 0) {
            parts.add(
                    text(
                            "%,d rows of demand have no product, or no period that can be read.",
                            unusableRows));
        }
        if (unusedRules > 0) {
            parts.add(
                    text(
                            "%,d rows of \"%s\" do not count: they have no product, or one that has"
                                    + " a row already.",
                            unusedRules, InventorySimulatorNodeFactory.OTHERS_PORT));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static String notCompared(final Comparison comparison, final int replayed) {
        return text(
                "%,d of %,d replayed items are left out of the comparison on demand of the kind"
                        + " \"%s\".",
                replayed - comparison.items(), replayed, comparison.kind().title());
    }

    private static String text(final String format, final Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
