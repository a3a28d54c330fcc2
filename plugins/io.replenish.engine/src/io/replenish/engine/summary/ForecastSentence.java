// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.engine.summary;

import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.forecast.ForecastColumns;
import java.util.List;

/** How much demand is expected. */
final class ForecastSentence implements Sentence {

    @Override
    public List<ColumnContract> columns() {
        return List.of(ForecastColumns.STEP, ForecastColumns.MEAN, ForecastColumns.UPPER_95);
    }

    @Override
    public String about(final ResultTable table, final Words words) {
        final double periods =
                table.rows(row -> !Double.isNaN(table.number(ForecastColumns.STEP, row)))
                        .mapToDouble(row -> table.number(ForecastColumns.STEP, row))
                        .max()
                        .orElse(0);
        final long series = table.rows(row -> table.number(ForecastColumns.STEP, row) == 1).count();
        return String.join(
                "",
                "A demand of ",
                words.count(table.sum(ForecastColumns.MEAN, row -> true)),
                " is expected in the next ",
                words.count(periods, "period", "periods"),
                ", the sum of ",
                words.count(series, "series", "series"),
                ".");
    }
}
