// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import io.replenish.engine.forecast.Forecast;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableWriter;
import java.time.LocalDate;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The table of forecasts. */
final class ForecastTable {

    /** Its columns. */
    static final DataTableSpec SPEC = ColumnTypes.table(ForecastColumns.FORECAST_TABLE);

    private static final double NARROW = 0.80;
    private static final double WIDE = 0.95;

    private ForecastTable() {}

    /**
     * Writes the table: for every series one row per future period, in order of time, as far as its
     * regressors are known.
     *
     * @param horizon number of periods per series
     */
    static BufferedDataTable write(
            final List<SeriesModel> series, final int horizon, final ExecutionContext exec)
            throws CanceledExecutionException {
        try (TableWriter table = new TableWriter(SPEC, exec)) {
            int done = 0;
            for (final SeriesModel model : series) {
                exec.checkCanceled();
                exec.setProgress(
                        (double) done++ / series.size(), () -> "Forecasting " + model.key());
                final int known = model.model().knownPeriods(horizon);
                if (known > 0) {
                    write(model, model.model().forecast(known), table);
                }
            }
            return table.finish();
        }
    }

    private static void write(
            final SeriesModel series, final Forecast forecast, final TableWriter table) {
        final double[] mean = forecast.mean();
        final double[] lower80 = forecast.lower(NARROW);
        final double[] upper80 = forecast.upper(NARROW);
        final double[] lower95 = forecast.lower(WIDE);
        final double[] upper95 = forecast.upper(WIDE);
        for (int h = 0; h < mean.length; h++) {
            final LocalDate period = series.period(h + 1);
            table.add(
                    series.key() + '#' + series.unit().label(period),
                    Cells.text(series.key()),
                    Cells.day(period),
                    Cells.integer(h + 1L),
                    Cells.number(mean[h]),
                    Cells.number(lower80[h]),
                    Cells.number(upper80[h]),
                    Cells.number(lower95[h]),
                    Cells.number(upper95[h]));
        }
    }
}
