// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.demand;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.forecast.learning.DemandRows;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.TableRows;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.StringValue;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.message.Message;

/** Reads a KNIME table of demand into rows of the engine. */
public final class DemandTableReader {

    private static final Map<String, PeriodStatus> STATUSES =
            Arrays.stream(PeriodStatus.values())
                    .collect(Collectors.toMap(PeriodStatus::title, status -> status));

    private final int key;
    private final int period;
    private final int demand;
    private final int status;
    private final int coverage;
    private final int stockOut;
    private final DemandRows rows = new DemandRows();

    /** The first text that is no status or coverage, and its row; null as long as there is none. */
    private String problem;

    private DemandTableReader(final DataTableSpec spec, final ChosenColumns columns) {
        key = columns.index(DemandInput.KEY, spec);
        period = columns.index(DemandInput.PERIOD, spec);
        demand = columns.index(DemandInput.DEMAND, spec);
        status = columns.index(DemandInput.STATUS, spec);
        coverage = columns.index(DemandInput.COVERAGE, spec);
        stockOut = columns.index(DemandInput.STOCK_OUT, spec);
    }

    /**
     * Reads a table.
     *
     * @param input a table whose columns have been checked
     * @throws KNIMEException if a status or a coverage is none
     */
    public static DemandRows read(
            final BufferedDataTable input, final ChosenColumns columns, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final DemandTableReader reader = new DemandTableReader(input.getDataTableSpec(), columns);
        TableRows.forEach(input, exec, (index, row) -> reader.add(row));
        if (reader.problem != null) {
            throw KNIMEException.of(
                    Message.fromSummaryWithResolution(
                            reader.problem, "Choose another column, or none, in the dialog."));
        }
        return reader.rows;
    }

    private void add(final DataRow row) {
        rows.add(
                Optional.ofNullable(Cells.key(row.getCell(key))),
                Cells.dayIn(row.getCell(period)),
                isStockOut(row) ? Double.NaN : Cells.numberIn(row.getCell(demand)),
                status < 0 ? Optional.empty() : status(row),
                coverage < 0 || isComplete(row));
    }

    /** What was asked for while there was nothing to sell is not known. */
    private boolean isStockOut(final DataRow row) {
        return stockOut >= 0 && Math.abs(Cells.numberIn(row.getCell(stockOut))) > 0;
    }

    private Optional<PeriodStatus> status(final DataRow row) {
        final DataCell cell = row.getCell(status);
        if (cell.isMissing()) {
            return Optional.empty();
        }
        final String text = ((StringValue) cell).getStringValue();
        final PeriodStatus found = STATUSES.get(text);
        if (found == null && problem == null) {
            problem =
                    "The status \""
                            + text
                            + "\" in row \""
                            + row.getKey()
                            + "\" is none of those that the Demand"
                            + " Aggregator writes.";
        }
        return Optional.ofNullable(found);
    }

    private boolean isComplete(final DataRow row) {
        final DataCell cell = row.getCell(coverage);
        if (cell.isMissing()) {
            return true;
        }
        final String text = ((StringValue) cell).getStringValue();
        final boolean complete = text.equals(DemandColumns.COMPLETE);
        if (!complete && !text.equals(DemandColumns.INCOMPLETE) && problem == null) {
            problem =
                    "The coverage \""
                            + text
                            + "\" in row \""
                            + row.getKey()
                            + "\" is neither \""
                            + DemandColumns.COMPLETE
                            + "\" nor \""
                            + DemandColumns.INCOMPLETE
                            + "\".";
        }
        return complete;
    }
}
