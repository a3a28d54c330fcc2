// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.Accuracy;
import io.replenish.engine.forecast.Diagnostics;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.LearnedSeries;
import io.replenish.engine.forecast.SarimaModel;
import io.replenish.engine.forecast.SelectionTrace;
import io.replenish.engine.forecast.learning.DemandHistory;
import io.replenish.engine.forecast.learning.LearnedHistory;
import io.replenish.engine.forecast.learning.Outcome;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.ExecutionContext;

/** The table that says what every series was given and why. */
final class ModelsTable {

    /** Its columns. */
    static final DataTableSpec SPEC = ColumnTypes.table(ForecastColumns.MODELS_TABLE);

    /** RowID of the rows without key. */
    private static final String WITHOUT_KEY = "Rows without key";

    private ModelsTable() {}

    /**
     * Writes the table: one row per series, and one for rows that belong to none, if there are any.
     *
     * @param withoutKey number of rows that have no key
     */
    static BufferedDataTable write(
            final List<LearnedHistory> series, final int withoutKey, final ExecutionContext exec) {
        try (TableWriter table = new TableWriter(SPEC, exec)) {
            final RowIds ids = new RowIds();
            for (final LearnedHistory learned : series) {
                table.add(ids.of(learned.history().key()), cells(learned));
            }
            if (withoutKey > 0) {
                table.add(ids.of(WITHOUT_KEY), cellsWithoutKey(withoutKey));
            }
            return table.finish();
        }
    }

    private static DataCell[] cellsWithoutKey(final int rows) {
        final DataCell[] cells = new DataCell[SPEC.getNumColumns()];
        Arrays.fill(cells, Cells.missing());
        cells[SPEC.findColumnIndex(ForecastColumns.OUTCOME.name())] =
                Cells.text(Outcome.NONE.title());
        cells[SPEC.findColumnIndex(ForecastColumns.REASON.name())] =
                Cells.text("Rows without a key: " + rows + '.');
        return cells;
    }

    private static DataCell[] cells(final LearnedHistory learned) {
        final DemandHistory history = learned.history();
        final boolean usable = history.problem().isEmpty();
        final Optional<SelectionTrace.Test> seasonTest = learned.seasonTest();
        final Optional<Accuracy> heldOut = learned.learned().flatMap(LearnedSeries::heldOut);
        final Optional<Accuracy> inSample = learned.learned().map(LearnedSeries::inSample);
        final Optional<SarimaModel> best = learned.learned().flatMap(LearnedSeries::best);
        final Optional<Diagnostics> fit = best.map(SarimaModel::diagnostics);
        return new DataCell[] {
            Cells.text(history.key()),
            Cells.text(learned.outcome().title()),
            text(learned.modelName()),
            text(learned.learned().map(series -> series.model().isSeasonal() ? "Yes" : "No")),
            text(seasonTest.map(SelectionTrace.Test::name)),
            Cells.number(seasonTest.map(SelectionTrace.Test::statistic).orElse(Double.NaN)),
            Cells.number(seasonTest.map(SelectionTrace.Test::threshold).orElse(Double.NaN)),
            Cells.text(learned.reason()),
            text(learned.runnerUp()),
            Cells.number(learned.runnerUpDistance()),
            date(history.firstPeriod()),
            date(usable ? Optional.of(history.lastPeriod()) : Optional.empty()),
            usable ? Cells.integer(history.length()) : Cells.missing(),
            usable ? Cells.integer(history.missing()) : Cells.missing(),
            heldOut.map(accuracy -> Cells.integer(accuracy.count())).orElseGet(Cells::missing),
            Cells.number(heldOut.map(Accuracy::rmse).orElse(Double.NaN)),
            Cells.number(heldOut.map(Accuracy::mae).orElse(Double.NaN)),
            Cells.number(inSample.map(Accuracy::rmse).orElse(Double.NaN)),
            Cells.number(inSample.map(Accuracy::mae).orElse(Double.NaN)),
            number(fit, Diagnostics::variance),
            number(fit, Diagnostics::logLikelihood),
            number(fit, Diagnostics::aicc),
            number(fit, d -> d.ljungBox().probability()),
            number(fit, d -> d.jarqueBera().probability()),
            number(fit, d -> d.archLm().probability()),
            best.map(model -> Cells.integer(model.outliers().size())).orElseGet(Cells::missing),
            text(learned.learned().map(series -> series.trace().cutShort() ? "Yes" : "No"))
        };
    }

    /** A criterion is infinite for a series that is too short for it. */
    private static DataCell number(
            final Optional<Diagnostics> fit, final ToDoubleFunction<Diagnostics> number) {
        final double value = fit.map(number::applyAsDouble).orElse(Double.NaN);
        return Double.isFinite(value) ? Cells.number(value) : Cells.missing();
    }

    private static DataCell text(final Optional<String> text) {
        return text.map(Cells::text).orElseGet(Cells::missing);
    }

    private static DataCell date(final Optional<LocalDate> date) {
        return date.map(Cells::day).orElseGet(Cells::missing);
    }
}
