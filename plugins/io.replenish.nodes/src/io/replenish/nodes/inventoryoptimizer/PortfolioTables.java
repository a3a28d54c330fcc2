// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.Budget;
import io.replenish.engine.inventory.CurvePoint;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.engine.inventory.ItemPolicy;
import io.replenish.engine.inventory.PartWords;
import io.replenish.engine.inventory.PlanLine;
import io.replenish.engine.inventory.Portfolio;
import io.replenish.engine.inventory.PortfolioColumns;
import io.replenish.engine.inventory.ReorderPart;
import io.replenish.engine.inventory.StockPlan;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.table.RowIds;
import io.replenish.nodes.table.TableWriter;
import java.util.List;
import org.knime.core.data.DataCell;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;

/** The tables beside the policies: what reorder points consist of, and what they add up to. */
final class PortfolioTables {

    static final DataTableSpec PARTS = ColumnTypes.table(InventoryColumns.REORDER_POINT_PARTS);
    static final DataTableSpec PORTFOLIO = ColumnTypes.table(PortfolioColumns.PORTFOLIO);
    static final DataTableSpec CURVE = ColumnTypes.table(PortfolioColumns.EXCHANGE_CURVE);

    private PortfolioTables() {}

    /** Writes one row per product and part of its reorder point, in the order of the policies. */
    static BufferedDataTable parts(
            final StockPlan plan, final PeriodUnit period, final ExecutionContext exec)
            throws CanceledExecutionException {
        final RowIds rowIds = new RowIds();
        try (TableWriter writer = new TableWriter(PARTS, exec)) {
            for (final PlanLine line : plan.lines()) {
                exec.checkCanceled();
                if (line.policy().isPresent()) {
                    addParts(line.policy().get(), period, rowIds, writer);
                }
            }
            return writer.finish();
        }
    }

    private static void addParts(
            final ItemPolicy policy,
            final PeriodUnit period,
            final RowIds rowIds,
            final TableWriter writer) {
        final String product = policy.item().product();
        for (final ReorderPart part : policy.parts().parts()) {
            writer.add(
                    rowIds.of(product + '#' + part.title()),
                    Cells.text(product),
                    Cells.text(part.title()),
                    Cells.number(policy.parts().units(part)),
                    Cells.text(PartWords.of(policy, part, period)));
        }
    }

    /**
     * Writes a row for the items' own goals and, with a budget, one for what it chose.
     *
     * @param budget what the budget limits
     */
    static BufferedDataTable portfolio(
            final StockPlan plan, final Budget.Kind budget, final ExecutionContext exec) {
        try (TableWriter writer = new TableWriter(PORTFOLIO, exec)) {
            writer.add(
                    PortfolioColumns.TARGETS,
                    cells(PortfolioColumns.TARGETS, plan.targets(), Cells.missing()));
            plan.budgeted()
                    .ifPresent(
                            budgeted ->
                                    writer.add(
                                            PortfolioColumns.BUDGET,
                                            cells(
                                                    PortfolioColumns.BUDGET,
                                                    budgeted,
                                                    Cells.text(budget.title()))));
            return writer.finish();
        }
    }

    private static DataCell[] cells(
            final String name, final Portfolio portfolio, final DataCell limit) {
        return new DataCell[] {
            Cells.text(name),
            Cells.integer(portfolio.items()),
            Cells.number(portfolio.stockValue()),
            Cells.number(portfolio.yearlyCost().holding()),
            Cells.number(portfolio.yearlyCost().ordering()),
            Cells.number(portfolio.yearlyCost().stockout()),
            Cells.number(portfolio.yearlyCost().total()),
            Cells.number(portfolio.fillRate()),
            Cells.number(portfolio.cycleService()),
            Cells.number(portfolio.turns()),
            Cells.number(portfolio.space()),
            limit
        };
    }

    /** Writes an exchange curve, little stock first. */
    static BufferedDataTable curve(final List<CurvePoint> curve, final ExecutionContext exec) {
        int row = 0;
        try (TableWriter writer = new TableWriter(CURVE, exec)) {
            for (final CurvePoint point : curve) {
                writer.add(
                        "Point " + ++row,
                        Cells.number(point.stockValue()),
                        Cells.number(point.fillRate()),
                        Cells.number(point.yearlyCost()),
                        Cells.number(point.multiplier()),
                        Cells.number(point.space()),
                        Cells.text(point.chosen() ? "Yes" : "No"));
            }
            return writer.finish();
        }
    }
}
