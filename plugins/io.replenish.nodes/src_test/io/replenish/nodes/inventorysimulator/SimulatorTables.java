// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeSettings;

/** Policies, demand and runs that the tests of the node share. */
final class SimulatorTables {

    private SimulatorTables() {}

    static final DataTableSpec POLICY =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Reorder Point", DoubleCell.TYPE,
                    "Order Quantity", DoubleCell.TYPE,
                    "Lead Time", DoubleCell.TYPE,
                    "Review Period", DoubleCell.TYPE,
                    "Unit Holding Cost", DoubleCell.TYPE,
                    "Order Cost", DoubleCell.TYPE,
                    "Stock-out Cost", DoubleCell.TYPE,
                    "On Hand", DoubleCell.TYPE,
                    "Current Reorder Point", DoubleCell.TYPE,
                    "Current Order Quantity", DoubleCell.TYPE);

    static final DataTableSpec DEMAND =
            Tables.spec(
                    "Key", StringCell.TYPE,
                    "Period", LocalDateCellFactory.TYPE,
                    "Demand", DoubleCell.TYPE,
                    "Coverage", StringCell.TYPE);

    static final LocalDate START = LocalDate.of(2011, 1, 1);

    /** Sums of a few hundred costs of cents. */
    static final double CENT_FRACTION = 1e-9;

    static Object[] policy(final String product) {
        return Tables.row(product, 50.0, 70.0, 4.0, 1.0, 0.1, 20.0, 2.0, 0.0, 50.0, 70.0);
    }

    static BufferedDataTable policies() {
        return Tables.table(
                POLICY,
                policy("A"),
                policy("B"),
                Tables.row("None", null, null, 4.0, 1.0, 0.1, 20.0, 2.0, 0.0, null, null),
                policy("Gone"),
                policy(null));
    }

    static List<Object[]> series(final String key, final int days, final double demand) {
        final List<Object[]> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            rows.add(Tables.row(key, START.plusDays(day), demand, "Complete"));
        }
        return rows;
    }

    static BufferedDataTable demand(final List<Object[]> rows) {
        return Tables.table(DEMAND, rows.toArray(Object[][]::new));
    }

    static BufferedDataTable demand() {
        final List<Object[]> rows = series("A", 90, 10);
        rows.addAll(series("B", 90, 30));
        rows.addAll(series("Lonely", 90, 1));
        rows.add(Tables.row("A", START.plusDays(90), 1000.0, "Incomplete"));
        Collections.shuffle(rows, new Random(1)); // the order of rows does not matter
        return demand(rows);
    }

    static NodeRun node(final Consumer<NodeSettings> change) throws Exception {
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        node.configure(POLICY, DEMAND);
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    static BufferedDataTable[] replay(final Consumer<NodeSettings> change) throws Exception {
        return node(change).execute(policies(), demand());
    }

    static double number(final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }
}
