// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import io.replenish.engine.forecast.Estimate;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.learning.Coefficient;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.List;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The table of the estimated numbers of all models. */
final class CoefficientsTable {

    /** Its columns. */
    static final DataTableSpec SPEC = ColumnTypes.table(ForecastColumns.COEFFICIENTS_TABLE);

    private CoefficientsTable() {}

    /** Writes one row per series and number. */
    static BufferedDataTable write(
            final List<Coefficient> coefficients, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds ids = new RowIds();
        try (TableWriter table = new TableWriter(SPEC, exec)) {
            for (final Coefficient coefficient : coefficients) {
                exec.checkCanceled();
                final Estimate estimate = coefficient.estimate();
                table.add(
                        ids.of(coefficient.key() + '#' + coefficient.term()),
                        Cells.text(coefficient.key()),
                        Cells.text(coefficient.model()),
                        Cells.text(coefficient.term()),
                        Cells.number(estimate.value()),
                        Cells.number(estimate.standardError()),
                        Cells.number(estimate.z()),
                        Cells.number(estimate.probability()));
            }
            return table.finish();
        }
    }
}
