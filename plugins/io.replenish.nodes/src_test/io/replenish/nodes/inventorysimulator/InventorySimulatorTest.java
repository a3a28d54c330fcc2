// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import static io.replenish.nodes.inventorysimulator.SimulatorTables.CENT_FRACTION;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.DEMAND;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.POLICY;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.START;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.demand;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.node;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.number;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.policies;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.replay;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.series;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.CancelledRuns;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;

class InventorySimulatorTest {

    @Test
    void everyItemAndEverySeries_isARow() throws Exception {
        final BufferedDataTable items = replay(settings -> {})[0];
        assertEquals(List.of("A", "B", "None", "Gone", "r4", "Lonely"), Tables.keys(items));
        assertEquals("280.0", Tables.text(items, "A", "Demand"));
        assertEquals("28", Tables.text(items, "A", "Periods"));
        assertEquals("1.0", Tables.text(items, "A", "Current Fill Rate"));
        assertEquals("?", Tables.text(items, "A", "Reason"));
        assertEquals("There is no demand for this product.", Tables.text(items, "Gone", "Reason"));
        assertEquals("?", Tables.text(items, "Gone", "Proposed Cost"));
        assertEquals(
                "There is demand but no policy for this product.",
                Tables.text(items, "Lonely", "Reason"));
    }

    @Test
    void total_isTheSumOfTheItems() throws Exception {
        final BufferedDataTable[] out = replay(settings -> {});
        assertEquals(List.of("Current", "Proposed", "Difference"), Tables.keys(out[1]));
        for (final String policy : List.of("Current", "Proposed")) {
            assertEquals(
                    Tables.sum(out[0], policy + " Cost"),
                    number(out[1], policy, "Cost"),
                    CENT_FRACTION);
            assertEquals(Tables.sum(out[0], policy + " Orders"), number(out[1], policy, "Orders"));
            assertEquals(
                    Tables.sum(out[0], policy + " Average Stock"),
                    number(out[1], policy, "Average Stock"),
                    CENT_FRACTION);
            assertEquals("2", Tables.text(out[1], policy, "Items"));
            assertEquals(
                    Tables.sum(out[0], "Demand"), number(out[1], policy, "Demand"), CENT_FRACTION);
            assertEquals(
                    number(out[1], policy, "Demand"),
                    number(out[1], policy, "Served")
                            + number(out[1], policy, "Lost")
                            + number(out[1], policy, "Open Backorders"),
                    CENT_FRACTION);
            assertEquals(
                    number(out[1], policy, "Cost"),
                    number(out[1], policy, "Holding Cost")
                            + number(out[1], policy, "Order Cost")
                            + number(out[1], policy, "Stock-out Cost"),
                    CENT_FRACTION);
        }
        assertEquals(
                Tables.sum(out[0], "Cost Difference"),
                number(out[1], "Difference", "Cost"),
                CENT_FRACTION);
        assertTrue(
                number(out[1], "Proposed", "Fill Rate") < 1,
                "50 units do not last for 5 days of 30");
    }

    @Test
    void currentPolicyOfTheTable_isReplayedIfChosen() throws Exception {
        final BufferedDataTable[] out =
                replay(settings -> settings.addString("currentPolicy", "COLUMNS"));
        assertEquals("0.0", Tables.text(out[0], "A", "Cost Difference"));
        assertEquals("0.0", Tables.text(out[1], "Difference", "Fill Rate"));
    }

    @Test
    void stockOnHand_isTheStartIfChosen() throws Exception {
        final BufferedDataTable[] out =
                replay(
                        settings -> {
                            settings.addString("startStock", "ON_HAND");
                            settings.addInt("replayedPeriods", 3);
                        });
        assertEquals("0.0", Tables.text(out[1], "Proposed", "Served"));
        assertEquals("0.0", Tables.text(out[1], "Current", "Served"));
    }

    @Test
    void backorders_areServedLater() throws Exception {
        final BufferedDataTable lost = replay(settings -> {})[1];
        final BufferedDataTable late =
                replay(settings -> settings.addString("shortage", "BACKORDER"))[1];
        assertTrue(number(lost, "Proposed", "Lost") > 0);
        assertEquals("0.0", Tables.text(late, "Proposed", "Lost"));
    }

    @Test
    void drawnLeadTimes_repeatWithTheirSeed() throws Exception {
        final Consumer<NodeSettings> drawn = settings -> settings.addDouble("leadTimeDeviation", 3);
        final List<String> first = Tables.texts(replay(drawn)[0], "Proposed Cost");
        assertEquals(first, Tables.texts(replay(drawn)[0], "Proposed Cost"));
        final List<String> other =
                Tables.texts(
                        replay(drawn.andThen(settings -> settings.addLong("seed", 2)))[0],
                        "Proposed Cost");
        assertFalse(first.equals(other));
    }

    @Test
    void columnsOfOptimizerAndAggregator_areAllGuessed() throws Exception {
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        final DataTableSpec[] out =
                node.configure(
                        ColumnTypes.table(InventoryColumns.POLICY),
                        ColumnTypes.table(DemandColumns.DEMAND_TABLE));
        assertEquals(ColumnTypes.table(EffectColumns.ITEMS), out[0]);
        assertEquals(ColumnTypes.table(EffectColumns.TOTAL), out[1]);
        final NodeSettings settings = node.settings();
        assertEquals("Reorder Point", settings.getString("reorderPointColumn"));
        assertEquals("Stock-out Cost", settings.getString("stockoutCostColumn"));
        assertEquals("Demand", settings.getString("demandColumn"));
        assertEquals("Coverage", settings.getString("coverageColumn"));
    }

    /** Tables from files have periods as text. */
    @Test
    void periodsOfText_areReadAsDates() throws Exception {
        final DataTableSpec text =
                Tables.spec(
                        "Key", StringCell.TYPE,
                        "Period", StringCell.TYPE,
                        "Demand", DoubleCell.TYPE);
        final List<Object[]> rows = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            rows.add(Tables.row("A", START.plusDays(day).toString(), 10.0));
        }
        rows.add(Tables.row("A", "soon", 1000.0));
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        final BufferedDataTable[] read =
                node.execute(policies(), Tables.table(text, rows.toArray(Object[][]::new)));
        final BufferedDataTable[] dates =
                node(settings -> {}).execute(policies(), demand(series("A", 90, 10)));

        assertEquals(Tables.texts(dates[1], "Cost"), Tables.texts(read[1], "Cost"));
        assertTrue(
                node.warning()
                        .orElseThrow()
                        .contains("1 row of demand has no product, or no period"),
                () -> node.warning().orElseThrow());
    }

    /** One bad series must not keep the others from being replayed. */
    @Test
    void twoRowsForOnePeriodAndGaps_areReasonsOfTheirProducts() throws Exception {
        final List<Object[]> rows = series("A", 90, 10);
        rows.addAll(series("B", 90, 30));
        rows.add(Tables.row("A", START, 1.0, "Complete"));
        final List<Object[]> gap = series("Lonely", 90, 1);
        gap.remove(40);
        rows.addAll(gap);
        final BufferedDataTable items = node(settings -> {}).execute(policies(), demand(rows))[0];

        assertEquals(
                "There are two rows for the period 2011-01-01. Make the table with a Demand"
                        + " Aggregator: one row per product and period.",
                Tables.text(items, "A", "Reason"));
        assertEquals("?", Tables.text(items, "B", "Reason"));
        assertEquals("840.0", Tables.text(items, "B", "Demand"));
        assertEquals(
                "There is demand but no policy for this product.",
                Tables.text(items, "Lonely", "Reason"));
        rows.removeIf(row -> row[0].equals("A"));
        gap.forEach(row -> rows.add(Tables.row("A", row[1], row[2], row[3])));
        final BufferedDataTable withGap = node(settings -> {}).execute(policies(), demand(rows))[0];
        assertEquals(
                "There is no row for the period 2011-02-10, but one for 2011-02-11. Make the table"
                        + " with a Demand Aggregator: one row per product and period.",
                Tables.text(withGap, "A", "Reason"));
        assertEquals("840.0", Tables.text(withGap, "B", "Demand"));
    }

    @Test
    void monthsAreRegularThoughTheirLengthsDiffer() throws Exception {
        final List<Object[]> rows = new ArrayList<>();
        for (int month = 0; month < 30; month++) {
            rows.add(Tables.row("A", START.plusMonths(month), 10.0, "Complete"));
        }
        final BufferedDataTable items =
                node(settings -> settings.addInt("replayedPeriods", 12))
                        .execute(policies(), demand(rows))[0];
        assertEquals("120.0", Tables.text(items, "A", "Demand"));
    }

    @ParameterizedTest
    @CsvSource({
        "replayedPeriods, 0",
        "meanPeriods, 0",
        "currentReviewPeriod, -1",
        "simulatedPeriods, 0",
        "simulatedPeriods, 1001",
        "paths, 1",
        "paths, 10001"
    })
    void countOutOfRange_isRefused(final String key, final int value) {
        assertThrows(
                InvalidSettingsException.class,
                () -> node(settings -> settings.addInt(key, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "coverPeriods, 0",
        "coverPeriods, NaN",
        "leadTimeDeviation, -1",
        "leadTimeDeviation, Infinity"
    })
    void numberOutOfRange_isRefused(final String key, final double value) {
        assertThrows(
                InvalidSettingsException.class,
                () -> node(settings -> settings.addDouble(key, value)));
    }

    @Test
    void columnThatIsNeededForAChoice_isAskedFor() throws Exception {
        final DataTableSpec bare = ColumnTypes.table(InventoryColumns.POLICY);
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        node.configure(bare, DEMAND);
        final NodeSettings settings = node.settings();
        settings.addString("currentPolicy", "COLUMNS");
        node.load(settings);
        final String message =
                assertThrows(InvalidSettingsException.class, () -> node.configure(bare, DEMAND))
                        .getMessage();
        assertTrue(message.contains("\"Current Reorder Point\""), message);
    }

    @ParameterizedTest
    @CsvSource({
        "productColumn, Lead Time, Policy, Product, Lead Time",
        "orderCostColumn, Unit Holding Cost, Policy, Unit Holding Cost, Order Cost",
        "reviewPeriodColumn, Lead Time, Policy, Review Period, Lead Time",
        "keyColumn, Demand, Demand, Key, Demand"
    })
    void columnInTwoRoles_isRefusedByNameWithBoth(
            final String key,
            final String column,
            final String table,
            final String one,
            final String other)
            throws Exception {
        final NodeRun node = node(settings -> settings.addString(key, column));
        assertEquals(
                "The column \""
                        + column
                        + "\" of the table \""
                        + table
                        + "\" is chosen twice, for \""
                        + one
                        + "\" and \""
                        + other
                        + "\". Choose another column for one of them.",
                assertThrows(InvalidSettingsException.class, () -> node.configure(POLICY, DEMAND))
                        .getMessage());
    }

    /** Of two rules one number may be the same. */
    @Test
    void currentPolicy_mayShareANumberWithTheProposedOne() throws Exception {
        final NodeRun node =
                node(
                        settings -> {
                            settings.addString("currentPolicy", "COLUMNS");
                            settings.addString("currentOrderQuantityColumn", "Order Quantity");
                        });
        assertEquals(
                "0.0", Tables.text(node.execute(policies(), demand())[0], "A", "Cost Difference"));
    }

    @Test
    void warning_countsWhatWasNotReplayed() throws Exception {
        final NodeRun node = node(settings -> {});
        final List<Object[]> rows = series("A", 90, 10);
        rows.add(Tables.row(null, START, 1.0, "Complete"));
        node.execute(policies(), demand(rows));
        final String warning = node.warning().orElseThrow();
        assertTrue(warning.startsWith("4 of 5 rows were not replayed."), warning);
        assertTrue(
                warning.endsWith("1 row of demand has no product, or no period that can be read."),
                warning);
    }

    @Test
    void emptyTables_giveEmptyItemsAndATotalOfNothing() throws Exception {
        final NodeRun node = node(settings -> {});
        final BufferedDataTable[] out = node.execute(Tables.table(POLICY), demand(List.of()));
        assertEquals(0, out[0].size());
        assertEquals(List.of("0.0", "0.0", "0.0"), Tables.texts(out[1], "Cost"));
        assertEquals(List.of("?", "?", "?"), Tables.texts(out[1], "Fill Rate"));
        assertEquals(Optional.of("There are neither policies nor demand."), node.warning());
    }

    @Test
    void execute_reportsRisingProgressAndStopsWhereverItIsCancelled() throws Exception {
        final BufferedDataTable demand = demand(series("A", 40, 10));
        final int asked =
                CancelledRuns.assertStopsEverywhere(() -> node(settings -> {}), policies(), demand);
        assertTrue(asked > 40, "asked only " + asked + " times");
    }
}
