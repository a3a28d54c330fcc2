// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.learning.Outcome;
import java.util.List;

/** How many series have a model, and how well these forecast periods that they had not seen. */
final class ModelsSentence implements Sentence {

    private static final ColumnContract HELD_OUT_PERIODS =
            Sentence.column(ForecastColumns.MODELS_TABLE, "Held-Out Periods");
    private static final ColumnContract HELD_OUT_ERROR =
            Sentence.column(ForecastColumns.MODELS_TABLE, "Held-Out MAE");
    private static final ColumnContract IN_SAMPLE_ERROR =
            Sentence.column(ForecastColumns.MODELS_TABLE, "In-Sample MAE");

    @Override
    public List<ColumnContract> columns() {
        return List.of(ForecastColumns.OUTCOME, HELD_OUT_PERIODS, HELD_OUT_ERROR, IN_SAMPLE_ERROR);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final long seasonal = count(table, Outcome.SARIMA);
        final long plain = count(table, Outcome.ARIMA);
        return String.join(
                "",
                words.count(seasonal + plain),
                " of ",
                words.count(table.size(), "series has", "series have"),
                " a fitted model, ",
                words.count(seasonal),
                " with a season (SARIMA) and ",
                words.count(plain),
                " without (ARIMA); ",
                words.count(count(table, Outcome.SIMPLE), "has", "have"),
                " a simple forecast, ",
                words.count(count(table, Outcome.NONE)),
                " none.",
                errors(table, words));
    }

    private static long count(final ResultTable table, final Outcome outcome) {
        return table.count(ForecastColumns.OUTCOME, outcome.title());
    }

    private static String errors(final ResultTable table, final Words words) {
        final double heldOut = table.median(HELD_OUT_ERROR);
        if (Double.isNaN(heldOut)) {
            return "";
        }
        return String.join(
                "",
                " Forecasts of the last ",
                words.count(table.median(HELD_OUT_PERIODS), "period", "periods"),
                ", held out, were off by ",
                words.measure(heldOut),
                " per period (median of the series' mean absolute errors; ",
                words.measure(table.median(IN_SAMPLE_ERROR)),
                " within the sample).");
    }
}
