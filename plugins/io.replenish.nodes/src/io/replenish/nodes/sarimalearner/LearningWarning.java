// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.learning.LearnedHistory;
import io.replenish.engine.forecast.learning.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        final List<String> parts = new ArrayList<>();
        final long simple = count(series, Outcome.SIMPLE);
        final long none = count(series, Outcome.NONE);
        if (series.isEmpty()) {
            parts.add("The input table has no series.");
        }
        if (simple > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d series have a simple forecast instead of a model.",
                            simple,
                            series.size()));
        }
        if (none > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d of %,d series cannot be used and have no forecast.",
                            none,
                            series.size()));
        }
        if (withoutKey > 0) {
            parts.add(String.format(Locale.ROOT, "%,d rows have no key.", withoutKey));
        }
        if (withoutPeriod > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows of regressors have no readable period.",
                            withoutPeriod));
        }
        if (simple + none > 0) {
            parts.add("The output \"" + SarimaLearnerNodeFactory.MODELS_PORT + "\" says why.");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static long count(final List<LearnedHistory> series, final Outcome outcome) {
        return series.stream().filter(learned -> learned.outcome() == outcome).count();
    }
}
