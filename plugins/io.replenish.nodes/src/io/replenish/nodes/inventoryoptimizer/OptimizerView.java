// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import io.replenish.nodes.table.NamedCells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.knime.core.data.DataRow;
import org.knime.core.node.BufferedDataTable;
import org.knime.node.DefaultView.ViewInput;

/**
 * What the page of the view shows, made from the tables that the node keeps for it. KNIME turns the
 * record into JSON: names of components are the contract with the page. A number that is not known
 * is null.
 *
 * @param title heading of the page
 * @param plans all items together, under their own targets and under a budget
 * @param curve the exchange curve, by rising stock value, or by rising space if this is limited
 * @param items items with a policy, those of the largest stock value first
 * @param itemsInAll how many items have a policy
 */
record OptimizerView(
        String title,
        List<Plan> plans,
        List<CurvePoint> curve,
        List<Item> items,
        Object itemsInAll) {

    /** All items together. */
    record Plan(
            String plan,
            String limit,
            Object items,
            Object stockValue,
            Object space,
            Object holdingCost,
            Object orderCost,
            Object stockoutCost,
            Object cost,
            Object fillRate,
            Object cycleService,
            Object turns) {}

    /** What stock takes and what it buys. */
    record CurvePoint(
            Object stockValue, Object space, Object fillRate, Object cost, boolean chosen) {}

    /** An item and what its reorder point is made of. */
    record Item(
            String product,
            double stockValue,
            Object reorderPoint,
            Object orderQuantity,
            Object fillRate,
            Object cycleService,
            String checks,
            List<Part> parts) {}

    /** A part of a reorder point. */
    record Part(String part, Object units, String sentence) {}

    /** Makes the content from the tables that the node gave to KNIME. */
    static OptimizerView of(final ViewInput input) {
        return of(OptimizerViewTables.of(input.getInternalTables()));
    }

    /** Makes the content. */
    static OptimizerView of(final OptimizerViewTables tables) {
        final List<Plan> plans = plans(tables.portfolio());
        return new OptimizerView(
                "Inventory Optimizer report",
                plans,
                curve(tables.curve()),
                items(tables.policies(), parts(tables.parts())),
                plans.get(0).items());
    }

    private static List<Plan> plans(final BufferedDataTable table) {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final List<Plan> plans = new ArrayList<>();
        for (final DataRow row : table) {
            plans.add(
                    new Plan(
                            cells.text(row, "Plan"),
                            cells.text(row, "Limit"),
                            cells.value(row, "Items"),
                            cells.value(row, "Stock Value"),
                            cells.value(row, "Space"),
                            cells.value(row, "Yearly Holding Cost"),
                            cells.value(row, "Yearly Order Cost"),
                            cells.value(row, "Yearly Stock-out Cost"),
                            cells.value(row, "Yearly Cost"),
                            cells.value(row, "Fill Rate"),
                            cells.value(row, "Cycle Service"),
                            cells.value(row, "Turns")));
        }
        return plans;
    }

    private static List<CurvePoint> curve(final BufferedDataTable table) {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final List<CurvePoint> curve = new ArrayList<>();
        for (final DataRow row : table) {
            curve.add(
                    new CurvePoint(
                            cells.value(row, "Stock Value"),
                            cells.value(row, "Space"),
                            cells.value(row, "Fill Rate"),
                            cells.value(row, "Yearly Cost"),
                            cells.text(row, "Chosen").equals(OptimizerViewTables.CHOSEN)));
        }
        return curve;
    }

    private static Map<String, List<Part>> parts(final BufferedDataTable table) {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final Map<String, List<Part>> parts = new HashMap<>();
        for (final DataRow row : table) {
            parts.computeIfAbsent(cells.wholeText(row, "Product"), product -> new ArrayList<>())
                    .add(
                            new Part(
                                    cells.text(row, "Part"),
                                    cells.value(row, "Units"),
                                    cells.text(row, "Sentence")));
        }
        return parts;
    }

    private static List<Item> items(
            final BufferedDataTable table, final Map<String, List<Part>> parts) {
        final NamedCells cells = new NamedCells(table.getDataTableSpec());
        final List<Item> items = new ArrayList<>();
        for (final DataRow row : table) {
            items.add(
                    new Item(
                            cells.text(row, "Product"),
                            cells.number(row, "Stock Value"),
                            cells.value(row, "Reorder Point"),
                            cells.value(row, "Order Quantity"),
                            cells.value(row, "Expected Fill Rate"),
                            cells.value(row, "Expected Cycle Service"),
                            cells.text(row, "Checks"),
                            parts.getOrDefault(cells.wholeText(row, "Product"), List.of())));
        }
        items.sort(Comparator.comparingDouble(Item::stockValue).reversed());
        return items;
    }
}
