// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.engine.inventory.DemandOutlook;
import io.replenish.engine.inventory.SteadyOutlook;
import io.replenish.engine.inventory.StockItem;
import io.replenish.engine.inventory.StockLimits;
import io.replenish.engine.inventory.StockoutCost;
import io.replenish.nodes.table.Cells;
import java.util.Optional;
import org.knime.core.data.DataRow;

/** Makes items of rows; what is wrong with them is for the engine to say. */
final class ItemReader {

    private final InventoryOptimizerParameters parameters;
    private final ItemPositions positions;
    private final ProductTargets targets;

    /**
     * Creates a reader.
     *
     * @param targets service targets that replace those of the items
     */
    ItemReader(
            final InventoryOptimizerParameters parameters,
            final ItemPositions positions,
            final ProductTargets targets) {
        this.parameters = parameters;
        this.positions = positions;
        this.targets = targets;
    }

    /** Returns the targets that products have of their own, with or without an item. */
    ProductTargets targets() {
        return targets;
    }

    StockItem item(final DataRow row) {
        final double unitCost = strict(row, positions.unitCost(), parameters.m_unitCost);
        final String product = Cells.key(row.getCell(positions.product()));
        return new StockItem(
                product,
                unitCost,
                strict(row, positions.leadTime(), parameters.m_leadTime),
                lenient(row, positions.leadTimeDeviation(), parameters.m_leadTimeDeviation),
                text(row, positions.demandClass()),
                parameters.m_serviceMeasure.goal(target(product, row)),
                lenient(row, positions.orderCost(), parameters.m_orderCost),
                new StockoutCost(
                        lenient(
                                row,
                                positions.stockoutCost(),
                                parameters.m_stockoutCostShare * unitCost),
                        lenient(
                                row,
                                positions.stockoutEventCost(),
                                parameters.m_stockouts.m_eventCost)),
                lenient(row, positions.minimumOrder(), parameters.m_minimumOrder),
                lenient(row, positions.packSize(), parameters.m_packSize),
                strict(row, positions.unitSpace(), Double.NaN),
                new StockLimits(
                        lenient(row, positions.maximumStock(), Double.POSITIVE_INFINITY),
                        lenient(row, positions.shelfLife(), Double.POSITIVE_INFINITY)),
                strict(row, positions.onHand(), Double.NaN),
                lenient(row, positions.onOrder(), 0));
    }

    /** Returns what the row says about demand; nothing if it leaves that to a forecast. */
    Optional<DemandOutlook> outlook(final DataRow row) {
        final int at = positions.steadyDemand();
        return at < 0 || row.getCell(at).isMissing()
                ? Optional.empty()
                : Optional.of(
                        new SteadyOutlook(
                                Cells.numberIn(row.getCell(at)),
                                strict(row, positions.steadyDeviation(), Double.NaN)));
    }

    private double target(final String product, final DataRow row) {
        final Double known = product == null ? null : targets.byProduct().get(product);
        return known == null
                ? strict(row, positions.serviceTarget(), parameters.m_serviceTarget)
                : known;
    }

    /** The cell; null if it is empty or no column is chosen. */
    private static String text(final DataRow row, final int position) {
        return position < 0 ? null : Cells.key(row.getCell(position));
    }

    /** The cell, NaN if it is empty; the value for all items only if no column is chosen. */
    private static double strict(final DataRow row, final int position, final double otherwise) {
        return position < 0 ? otherwise : Cells.numberIn(row.getCell(position));
    }

    /** The cell, or the value for all items if it is empty or no column is chosen. */
    private static double lenient(final DataRow row, final int position, final double otherwise) {
        return position < 0 || row.getCell(position).isMissing()
                ? otherwise
                : Cells.numberIn(row.getCell(position));
    }
}
