// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.NamedCells;
import io.replenish.nodes.table.TableExcerpt;
import io.replenish.nodes.table.TableRows;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.KNIMEException;

/**
 * What of the output tables the node keeps for its view: all of what sums up, and of the rest as
 * much as stays small however many items there are.
 *
 * @param portfolio all plans
 * @param curve points of the exchange curve, among them the chosen one
 * @param policies the items of the largest stock value
 * @param parts the parts of their reorder points
 */
record OptimizerViewTables(
        BufferedDataTable portfolio,
        BufferedDataTable curve,
        BufferedDataTable policies,
        BufferedDataTable parts) {

    /** Items in the view. */
    static final int MOST_ITEMS = 500;

    /** Points of the curve in the view, besides the chosen one. */
    static final int MOST_POINTS = 200;

    /** The value of the column "Chosen" in the chosen row. */
    static final String CHOSEN = "Yes";

    /** Selects from the output tables. */
    static OptimizerViewTables select(
            final BufferedDataTable policies,
            final BufferedDataTable parts,
            final BufferedDataTable portfolio,
            final BufferedDataTable curve,
            final ExecutionContext exec)
            throws CanceledExecutionException, KNIMEException {
        final BitSet items =
                TableExcerpt.largest(
                        policies, "Stock Value", MOST_ITEMS, exec.createSubProgress(0.2));
        final BufferedDataTable shown =
                TableExcerpt.of(policies, items, exec.createSubExecutionContext(0.2));
        return new OptimizerViewTables(
                portfolio,
                TableExcerpt.of(
                        curve,
                        points(curve, exec.createSubProgress(0.1)),
                        exec.createSubExecutionContext(0.1)),
                shown,
                TableExcerpt.of(
                        parts,
                        partsOf(shown, parts, exec.createSubProgress(0.2)),
                        exec.createSubExecutionContext(0.2)));
    }

    /** Reads the tables in the order of {@link #internal()}. */
    static OptimizerViewTables of(final BufferedDataTable[] internal) {
        return new OptimizerViewTables(internal[0], internal[1], internal[2], internal[3]);
    }

    /** Returns the tables for KNIME to keep. */
    BufferedDataTable[] internal() {
        return new BufferedDataTable[] {portfolio, curve, policies, parts};
    }

    private static BitSet points(final BufferedDataTable curve, final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final NamedCells cells = new NamedCells(curve.getDataTableSpec());
        final BitSet points = TableExcerpt.evenly(curve.size(), MOST_POINTS);
        TableRows.forEach(
                curve,
                exec,
                (index, row) -> {
                    if (cells.text(row, "Chosen").equals(CHOSEN)) {
                        points.set(index);
                    }
                });
        return points;
    }

    private static BitSet partsOf(
            final BufferedDataTable policies,
            final BufferedDataTable parts,
            final ExecutionMonitor exec)
            throws CanceledExecutionException, KNIMEException {
        final NamedCells policyCells = new NamedCells(policies.getDataTableSpec());
        final Set<String> products = new HashSet<>();
        policies.forEach(row -> products.add(policyCells.wholeText(row, "Product")));
        final NamedCells partCells = new NamedCells(parts.getDataTableSpec());
        final BitSet rows = new BitSet();
        TableRows.forEach(
                parts,
                exec,
                (index, row) ->
                        rows.set(index, products.contains(partCells.wholeText(row, "Product"))));
        return rows;
    }
}
