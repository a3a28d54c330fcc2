// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import io.replenish.engine.data.ColumnType;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.learning.RegressorRows;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.TableRows;
import java.util.Optional;
import java.util.stream.IntStream;
import org.knime.core.data.BooleanValue;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DataType;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/**
 * A table of what demand depends on: a column with the period, a column with the key unless the
 * rows hold for all series, and a column of numbers, or of true and false, per regressor. Columns
 * with key and period are those with the same names as in the table of demand, or with names that
 * say so.
 */
public final class RegressorInput {

    private final DataTableSpec spec;
    private final int key;
    private final int period;
    private final int[] regressors;

    private RegressorInput(
            final DataTableSpec spec, final int key, final int period, final int[] regressors) {
        this.spec = spec;
        this.key = key;
        this.period = period;
        this.regressors = regressors;
    }

    /**
     * Finds the columns.
     *
     * @param table name of the input for messages
     * @param keyOfDemand name of the column with the key in the table of demand, empty if unknown
     * @param periodOfDemand likewise for the period
     * @throws InvalidSettingsException if there is no period or no regressor
     */
    public static RegressorInput of(
            final DataTableSpec spec,
            final String table,
            final String keyOfDemand,
            final String periodOfDemand)
            throws InvalidSettingsException {
        final int key =
                Optional.of(keyOfDemand)
                        .filter(spec::containsName)
                        .filter(name -> DemandInput.KEY.accepts(spec.getColumnSpec(name)))
                        .or(() -> DemandInput.KEY.guess(spec))
                        .map(spec::findColumnIndex)
                        .orElse(-1);
        final int period = DemandInput.PERIOD.find(spec, table, periodOfDemand);
        final int[] regressors =
                IntStream.range(0, spec.getNumColumns())
                        .filter(i -> i != key && i != period)
                        .filter(i -> isNumber(spec.getColumnSpec(i).getType()))
                        .toArray();
        if (regressors.length == 0) {
            throw new InvalidSettingsException(
                    "The table \""
                            + table
                            + "\" has no column of numbers, or of true and false, besides key and period."
                            + " Add one, or remove the input from the node.");
        }
        return new RegressorInput(spec, key, period, regressors);
    }

    private static boolean isNumber(final DataType type) {
        final ColumnType kind = ColumnTypes.of(type);
        return kind == ColumnType.INTEGER
                || kind == ColumnType.NUMBER
                || type.isCompatible(BooleanValue.class);
    }

    /** Reads a table of this form. */
    public RegressorRows read(
            final BufferedDataTable table, final PeriodUnit unit, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final RegressorRows rows =
                new RegressorRows(
                        unit,
                        IntStream.of(regressors)
                                .mapToObj(i -> spec.getColumnSpec(i).getName())
                                .toList());
        TableRows.forEach(table, exec, (index, row) -> add(row, rows));
        return rows;
    }

    /** A row without its key is for no series. */
    private void add(final DataRow row, final RegressorRows rows) {
        final Optional<String> of =
                key < 0 ? Optional.empty() : Optional.of(text(row.getCell(key)));
        rows.add(
                of,
                Cells.dayIn(row.getCell(period)),
                IntStream.of(regressors)
                        .mapToDouble(i -> Cells.numberIn(row.getCell(i)))
                        .toArray());
    }

    private static String text(final DataCell cell) {
        final String key = Cells.key(cell);
        return key == null ? "" : key;
    }
}
