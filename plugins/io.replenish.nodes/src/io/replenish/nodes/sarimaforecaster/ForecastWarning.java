// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.forecast.learning.RegressorRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one line what the user must not overlook. */
final class ForecastWarning {

    private ForecastWarning() {}

    /**
     * Returns the warning, if there is anything to warn of.
     *
     * @param series models with the future values that are known
     * @param future the rows of the input of future regressors; empty if there is none
     */
    static Optional<String> of(
            final List<SeriesModel> series,
            final int horizon,
            final Optional<RegressorRows> future) {
        if (series.isEmpty()) {
            return Optional.of("The model has no series, so that there is nothing to forecast.");
        }
        final List<String> parts = new ArrayList<>();
        cut(series, horizon).ifPresent(parts::add);
        future.ifPresent(rows -> addRemarks(rows, series, parts));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private static Optional<String> cut(final List<SeriesModel> series, final int horizon) {
        final List<SeriesModel> cut =
                series.stream().filter(s -> s.model().knownPeriods(horizon) < horizon).toList();
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        final SeriesModel first = cut.get(0);
        return Optional.of(
                cut.size()
                        + " of "
                        + series.size()
                        + " series are forecast only as far as the future values of "
                        + first.model().explanatory()
                        + " are known, \""
                        + first.key()
                        + "\" for "
                        + first.model().knownPeriods(horizon)
                        + " of "
                        + horizon
                        + " periods. Give these values to the learner, or to the input \""
                        + SarimaForecasterNodeFactory.REGRESSORS_PORT
                        + "\" of this node.");
    }

    private static void addRemarks(
            final RegressorRows rows, final List<SeriesModel> series, final List<String> parts) {
        final String input = "\"" + SarimaForecasterNodeFactory.REGRESSORS_PORT + '"';
        if (series.stream().noneMatch(s -> isNeeded(rows, s))) {
            parts.add(
                    "No model depends on a column of the input " + input + ", so it is not used.");
        }
        rows.repeated()
                .ifPresent(
                        period ->
                                parts.add(
                                        "The input "
                                                + input
                                                + " has more than one row for the period "
                                                + period
                                                + "; the last one counts."));
        if (rows.unusable() > 0) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "%,d rows of the input %s have no readable period.",
                            rows.unusable(),
                            input));
        }
    }

    private static boolean isNeeded(final RegressorRows rows, final SeriesModel series) {
        return series.model().explanatory().stream().anyMatch(rows.names()::contains);
    }
}
