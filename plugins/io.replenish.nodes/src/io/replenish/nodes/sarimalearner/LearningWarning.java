// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.learning.LearnedHistory;
import io.replenish.engine.forecast.learning.Outcome;
import io.replenish.nodes.table.WarningText;
import java.util.List;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class LearningWarning {

    private LearningWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param withoutKey number of rows that belong to no series
     * @param withoutPeriod number of rows of regressors that belong to no period
     */
    static Optional<String> of(
            final List<LearnedHistory> series, final int withoutKey, final int withoutPeriod) {
        final WarningText warning = new WarningText();
        final long simple = count(series, Outcome.SIMPLE);
        final long none = count(series, Outcome.NONE);
        if (series.isEmpty()) {
            warning.add("The input table has no series.");
        }
        if (simple > 0) {
            warning.add(
                    WarningText.part(simple, series.size(), "series", "series")
                            + (simple == 1 ? " has" : " have")
                            + " a simple forecast instead of a model.");
        }
        if (none > 0) {
            warning.add(
                    WarningText.part(none, series.size(), "series", "series")
                            + " cannot be used and "
                            + (none == 1 ? "has" : "have")
                            + " no forecast.");
        }
        if (withoutKey > 0) {
            warning.add(WarningText.count(withoutKey, "row has", "rows have") + " no key.");
        }
        if (withoutPeriod > 0) {
            warning.add(
                    WarningText.count(
                                    withoutPeriod,
                                    "row of regressors has",
                                    "rows of regressors have")
                            + " no readable period.");
        }
        if (simple + none > 0) {
            warning.add("The output \"" + SarimaLearnerNodeFactory.MODELS_PORT + "\" says why.");
        }
        return warning.line();
    }

    private static long count(final List<LearnedHistory> series, final Outcome outcome) {
        return series.stream().filter(learned -> learned.outcome() == outcome).count();
    }
}
