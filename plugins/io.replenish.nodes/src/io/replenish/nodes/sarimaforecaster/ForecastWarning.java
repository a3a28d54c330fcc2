// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.forecast.learning.RegressorRows;
import io.replenish.nodes.table.WarningText;
import java.util.List;
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
        final WarningText warning = new WarningText();
        cut(series, horizon).ifPresent(warning::add);
        future.ifPresent(rows -> addRemarks(rows, series, warning));
        return warning.line();
    }

    private static Optional<String> cut(final List<SeriesModel> series, final int horizon) {
        final List<SeriesModel> cut =
                series.stream().filter(s -> s.model().knownPeriods(horizon) < horizon).toList();
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        final SeriesModel first = cut.get(0);
        return Optional.of(
                WarningText.part(cut.size(), series.size(), "series", "series")
                        + (cut.size() == 1 ? " is" : " are")
                        + " forecast only as far as the future values of "
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
            final RegressorRows rows, final List<SeriesModel> series, final WarningText warning) {
        final String input = "\"" + SarimaForecasterNodeFactory.REGRESSORS_PORT + '"';
        if (series.stream().noneMatch(s -> isNeeded(rows, s))) {
            warning.add(
                    "No model depends on a column of the input " + input + ", so it is not used.");
        }
        rows.repeated()
                .ifPresent(
                        period ->
                                warning.add(
                                        "The input "
                                                + input
                                                + " has more than one row for the period "
                                                + period
                                                + "; the last one counts."));
        if (rows.unusable() > 0) {
            warning.add(
                    WarningText.count(rows.unusable(), "row", "rows")
                            + " of the input "
                            + input
                            + (rows.unusable() == 1 ? " has" : " have")
                            + " no readable period.");
        }
    }

    private static boolean isNeeded(final RegressorRows rows, final SeriesModel series) {
        return series.model().explanatory().stream().anyMatch(rows.names()::contains);
    }
}
