// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.engine.evaluation.OrderRule;
import io.replenish.nodes.table.Cells;
import io.replenish.nodes.table.ChosenColumns;
import io.replenish.nodes.table.SoughtColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.knime.core.data.DataRow;
import org.knime.core.data.DataTableSpec;
import org.knime.core.node.InvalidSettingsException;

/** Reads from rows of a table of policies when and how much to order, and its policy's name. */
final class RuleReader {

    private final int product;
    private final int reorderPoint;
    private final int orderQuantity;
    private final int orderUpTo;
    private final int reviewPeriod;
    private final int policyName;
    private final Set<String> names = new HashSet<>();

    private RuleReader(
            final DataTableSpec table,
            final int product,
            final int reorderPoint,
            final int orderQuantity,
            final int reviewPeriod) {
        this.product = product;
        this.reorderPoint = reorderPoint;
        this.orderQuantity = orderQuantity;
        this.reviewPeriod = reviewPeriod;
        orderUpTo = guessed(ReplayColumns.ORDER_UP_TO, table);
        policyName = guessed(ReplayColumns.POLICY_NAME, table);
    }

    private static int guessed(final SoughtColumn sought, final DataTableSpec table) {
        return sought.guess(table).map(table::findColumnIndex).orElse(-1);
    }

    /** Reads the table of items, by the chosen columns, which have been checked. */
    static RuleReader ofItems(final DataTableSpec table, final ChosenColumns columns) {
        return new RuleReader(
                table,
                columns.index(ReplayColumns.PRODUCT, table),
                columns.index(ReplayColumns.REORDER_POINT, table),
                columns.index(ReplayColumns.ORDER_QUANTITY, table),
                columns.index(ReplayColumns.REVIEW_PERIOD, table));
    }

    /**
     * Reads another table, whose columns bear the chosen names or those that are usual. It may do
     * without a review period, and without an order quantity if it has a level to order up to.
     *
     * @throws InvalidSettingsException if a column is absent or holds something else
     */
    static RuleReader ofOthers(
            final DataTableSpec table, final InventorySimulatorParameters parameters)
            throws InvalidSettingsException {
        final boolean fillsUp = ReplayColumns.ORDER_UP_TO.guess(table).isPresent();
        return new RuleReader(
                table,
                index(table, ReplayColumns.PRODUCT, parameters.m_productColumn, true),
                index(table, ReplayColumns.REORDER_POINT, parameters.m_reorderPointColumn, true),
                index(
                        table,
                        ReplayColumns.ORDER_QUANTITY,
                        parameters.m_orderQuantityColumn,
                        !fillsUp),
                index(table, ReplayColumns.REVIEW_PERIOD, parameters.m_reviewPeriodColumn, false));
    }

    private static int index(
            final DataTableSpec table,
            final SoughtColumn sought,
            final String chosen,
            final boolean needed)
            throws InvalidSettingsException {
        final boolean isThere = table.containsName(chosen) || sought.guess(table).isPresent();
        return isThere || needed
                ? sought.find(table, InventorySimulatorNodeFactory.OTHERS_PORT, chosen)
                : -1;
    }

    /** Returns the product, null if it is missing. */
    String product(final DataRow row) {
        return Cells.key(row.getCell(product));
    }

    /** Returns the rule, and takes notice of the name of the policy. */
    OrderRule rule(final DataRow row) {
        if (policyName >= 0 && !row.getCell(policyName).isMissing()) {
            names.add(Cells.key(row.getCell(policyName)));
        }
        return new OrderRule(
                number(row, reorderPoint),
                number(row, orderQuantity),
                number(row, orderUpTo),
                reviewPeriod < 0 ? 1 : number(row, reviewPeriod));
    }

    /** Returns a number, NaN if it is missing or there is no such column. */
    static double number(final DataRow row, final int column) {
        return column < 0 ? Double.NaN : Cells.numberIn(row.getCell(column));
    }

    /** Returns the name of the policy if all rows that have one agree on it. */
    Optional<String> policyName() {
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }
}
