// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.resultsummary;

import io.replenish.engine.contract.TableContract;
import io.replenish.engine.data.ColumnContract;
import io.replenish.engine.data.ColumnType;
import io.replenish.engine.summary.ResultKind;
import io.replenish.engine.summary.ResultTable;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.SoughtColumn;
import io.replenish.nodes.table.TableRows;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;

/** Tells what kind of result a table is, and reads the columns that its sentence needs. */
final class ResultReader {

    private ResultReader() {}

    /**
     * Returns what a table is.
     *
     * @param number the input, from 1, for the message
     * @throws InvalidSettingsException if it is none of the kinds
     */
    static ResultKind kind(final DataTableSpec spec, final int number)
            throws InvalidSettingsException {
        return ResultKind.of(column -> has(spec, column))
                .orElseThrow(
                        () ->
                                new InvalidSettingsException(
                                        "Input "
                                                + number
                                                + " is no table of results that can be told in words. Connect one of "
                                                + known()
                                                + "."));
    }

    /** Returns the outputs that the node is meant for, such as "Models (Auto SARIMA Learner)". */
    private static String known() {
        return Stream.of(TableContract.values())
                .filter(
                        table ->
                                table.inputs().stream()
                                        .anyMatch(
                                                input ->
                                                        input.port()
                                                                .equals(
                                                                        ResultSummaryNodeFactory
                                                                                .RESULT_PORT)))
                .map(table -> table.port() + " (" + table.node() + ')')
                .collect(Collectors.joining(", "));
    }

    private static boolean has(final DataTableSpec spec, final ColumnContract column) {
        return Optional.ofNullable(spec.getColumnSpec(column.name()))
                .filter(found -> accepts(column, found))
                .isPresent();
    }

    private static boolean accepts(final ColumnContract column, final DataColumnSpec found) {
        return SoughtColumn.of(column).accepts(found);
    }

    /** Reads the columns that the sentence about a kind needs. */
    static ResultTable read(
            final BufferedDataTable input, final ResultKind kind, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DataTableSpec spec = input.getDataTableSpec();
        final ResultTable table = new ResultTable(kind.columns());
        TableRows.forEach(
                input,
                exec,
                (index, row) ->
                        table.add(
                                row.getKey().getString(),
                                kind.columns().stream()
                                        .map(column -> value(row, spec, column))
                                        .toArray()));
        return table;
    }

    private static Object value(
            final DataRow row, final DataTableSpec spec, final ColumnContract column) {
        final DataCell cell = row.getCell(spec.findColumnIndex(column.name()));
        if (cell.isMissing()) {
            return null;
        }
        return column.type() == ColumnType.TEXT ? Cells.identifier(cell) : Cells.numberIn(cell);
    }
}
