// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.DemandColumns;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.evaluation.EffectColumns;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

class InventorySimulatorTest {

    private static final DataTableSpec POLICY =
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

    private static final DataTableSpec DEMAND =
            Tables.spec(
                    "Key", StringCell.TYPE,
                    "Period", LocalDateCellFactory.TYPE,
                    "Demand", DoubleCell.TYPE,
                    "Coverage", StringCell.TYPE);

    private static final LocalDate START = LocalDate.of(2011, 1, 1);

    /** Sums of a few hundred costs of cents. */
    private static final double CENT_FRACTION = 1e-9;

    private static Object[] policy(final String product) {
        return Tables.row(product, 50.0, 70.0, 4.0, 1.0, 0.1, 20.0, 2.0, 0.0, 50.0, 70.0);
    }

    private static BufferedDataTable policies() {
        return Tables.table(
                POLICY,
                policy("A"),
                policy("B"),
                Tables.row("None", null, null, 4.0, 1.0, 0.1, 20.0, 2.0, 0.0, null, null),
                policy("Gone"),
                policy(null));
    }

    private static List<Object[]> series(final String key, final int days, final double demand) {
        final List<Object[]> rows = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            rows.add(Tables.row(key, START.plusDays(day), demand, "Complete"));
        }
        return rows;
    }

    private static BufferedDataTable demand(final List<Object[]> rows) {
        return Tables.table(DEMAND, rows.toArray(Object[][]::new));
    }

    private static BufferedDataTable demand() {
        final List<Object[]> rows = series("A", 90, 10);
        rows.addAll(series("B", 90, 30));
        rows.addAll(series("Lonely", 90, 1));
        rows.add(Tables.row("A", START.plusDays(90), 1000.0, "Incomplete"));
        Collections.shuffle(rows, new Random(1)); // the order of rows does not matter
        return demand(rows);
    }

    private static NodeRun node(final Consumer<NodeSettings> change) throws Exception {
        final NodeRun node = new NodeRun(new InventorySimulatorNodeFactory());
        node.configure(POLICY, DEMAND);
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    private static BufferedDataTable[] replay(final Consumer<NodeSettings> change)
            throws Exception {
        return node(change).execute(policies(), demand());
    }

    private static double number(
            final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }

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

    private static final DataTableSpec OTHER =
            Tables.spec(
                    "Policy Name", StringCell.TYPE,
                    "Product", StringCell.TYPE,
                    "Reorder Point", DoubleCell.TYPE,
                    "Order-Up-To Level", DoubleCell.TYPE);

    private static BufferedDataTable other(final String secondName) {
        return Tables.table(
                OTHER,
                Tables.row("Plenty", "A", 200.0, 400.0),
                Tables.row(secondName, "B", 300.0, 500.0),
                Tables.row("Plenty", "A", 0.0, 1.0),
                Tables.row(null, null, 0.0, 1.0));
    }

    private static BufferedDataTable[] compare(final BufferedDataTable... others) throws Exception {
        final BufferedDataTable[] inputs = new BufferedDataTable[2 + others.length];
        inputs[0] = policies();
        inputs[1] = demand();
        System.arraycopy(others, 0, inputs, 2, others.length);
        return new NodeRun(
                        new InventorySimulatorNodeFactory(),
                        Collections.nCopies(
                                others.length, InventorySimulatorNodeFactory.OTHERS_PORT))
                .execute(inputs);
    }

    @Test
    void policies_areCurrentAndProposedIfThereAreNoOthers() throws Exception {
        final BufferedDataTable[] out = replay(settings -> {});
        assertEquals(List.of("Current#History", "Proposed#History"), Tables.keys(out[2]));
        for (final String policy : List.of("Current", "Proposed")) {
            for (final String column : List.of("Items", "Cost", "Fill Rate", "Average Stock")) {
                assertEquals(
                        number(out[1], policy, column),
                        number(out[2], policy + "#History", column),
                        CENT_FRACTION);
            }
        }
        assertEquals(
                number(out[1], "Difference", "Cost"),
                number(out[2], "Proposed#History", "Cost Difference"),
                CENT_FRACTION);
        assertEquals("?", Tables.text(out[2], "Current#History", "Cost Difference"));
        assertEquals("1", Tables.text(out[2], "Current#History", "Paths"));
        assertEquals("28", Tables.text(out[2], "Current#History", "Periods"));
    }

    @Test
    void furtherPolicies_areComparedUnderTheirNames() throws Exception {
        final BufferedDataTable[] alone = replay(settings -> {});
        final BufferedDataTable[] out = compare(other("Plenty"), other("More"), other("Plenty"));
        assertEquals(
                List.of("Current", "Proposed", "Plenty", "Policy 3", "Plenty (2)"),
                Tables.texts(out[2], "Policy"));
        assertEquals(
                Tables.texts(alone[0], "Proposed Cost"), Tables.texts(out[0], "Proposed Cost"));
        assertEquals(Tables.texts(alone[1], "Cost"), Tables.texts(out[1], "Cost"));
        assertEquals("1.0", Tables.text(out[2], "Plenty#History", "Fill Rate"));
        assertEquals("0.0", Tables.text(out[2], "Plenty#History", "Stock-out Periods"));
        assertEquals(
                Tables.text(out[2], "Plenty#History", "Cost"),
                Tables.text(out[2], "Policy 3#History", "Cost"));
    }

    @Test
    void stockByPeriod_hasEveryPolicyAndPeriod() throws Exception {
        final BufferedDataTable stock = compare(other("Plenty"))[3];
        assertEquals(3 * 28, stock.size());
        assertEquals("40.0", Tables.text(stock, "Plenty#History#1", "Demand Units"));
        // both start with what an order fills up to, and order as soon as 200 and 300 are reached
        assertEquals("860.0", Tables.text(stock, "Plenty#History#1", "On Hand"));
        assertEquals("0.0", Tables.text(stock, "Plenty#History#1", "On Order"));
        assertEquals(List.of(), Tables.texts(stock, "Lost").stream().filter("?"::equals).toList());
    }

    @Test
    void itemThatAPolicyLacks_isNotComparedAndSaid() throws Exception {
        final BufferedDataTable[] out =
                compare(Tables.table(OTHER, Tables.row("Plenty", "A", 200.0, 400.0)));
        assertEquals("1", Tables.text(out[2], "Current#History", "Items"));
        assertEquals("2", Tables.text(out[1], "Current", "Items"));
        assertEquals(
                "Not compared, because of the policy \"Plenty\": There is no policy for this"
                        + " product.",
                Tables.text(out[0], "B", "Reason"));
    }

    @Test
    void furtherTableWithoutAnOrder_isRefused() {
        final DataTableSpec bare =
                Tables.spec("Product", StringCell.TYPE, "Reorder Point", DoubleCell.TYPE);
        final NodeRun node =
                new NodeRun(
                        new InventorySimulatorNodeFactory(),
                        List.of(InventorySimulatorNodeFactory.OTHERS_PORT));
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configure(POLICY, DEMAND, bare))
                        .getMessage();
        assertTrue(
                message.startsWith(
                        "No column of the table \"Other Policies\" is chosen for \"Order"
                                + " Quantity\""),
                message);
    }

    private static ForecastModelPortObject models(final PeriodUnit unit, final String... products) {
        final double[] past = new Random(4).doubles(80, 0, 20).toArray();
        return new ForecastModelPortObject(
                unit,
                Stream.of(products)
                        .map(
                                product ->
                                        new SeriesModel(
                                                product,
                                                unit,
                                                START.plusDays(89),
                                                ForecastModel.of(
                                                        new ModelState(
                                                                "MEAN",
                                                                new int[] {1, 1},
                                                                new double[0],
                                                                past))))
                        .toList());
    }

    private static NodeRun nodeWithModel(final Consumer<NodeSettings> change) throws Exception {
        final NodeRun node =
                new NodeRun(
                        new InventorySimulatorNodeFactory(),
                        List.of(
                                InventorySimulatorNodeFactory.MODEL_PORT,
                                InventorySimulatorNodeFactory.OTHERS_PORT));
        node.configurePorts(
                POLICY, DEMAND, new ForecastModelPortObjectSpec(Optional.empty()), OTHER);
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    private static BufferedDataTable[] simulate(final Consumer<NodeSettings> change)
            throws Exception {
        final PortObject[] out =
                nodeWithModel(change)
                        .executePorts(
                                policies(),
                                demand(),
                                models(PeriodUnit.DAY, "A", "B", "Gone"),
                                other("Plenty"));
        return Arrays.copyOf(out, out.length, BufferedDataTable[].class);
    }

    @Test
    void futures_areComparedBesideHistory() throws Exception {
        final BufferedDataTable[] out =
                simulate(
                        settings -> {
                            settings.addInt("paths", 50);
                            settings.addInt("simulatedPeriods", 40);
                        });
        final BufferedDataTable[] alone = compare(other("Plenty"));
        assertEquals(
                List.of(
                        "Current#History",
                        "Proposed#History",
                        "Plenty#History",
                        "Current#Simulated",
                        "Proposed#Simulated",
                        "Plenty#Simulated"),
                Tables.keys(out[2]));
        assertEquals(Tables.texts(alone[1], "Cost"), Tables.texts(out[1], "Cost"));
        assertEquals(
                Tables.texts(alone[0], "Proposed Cost"), Tables.texts(out[0], "Proposed Cost"));
        assertEquals("50", Tables.text(out[2], "Plenty#Simulated", "Paths"));
        assertEquals("40", Tables.text(out[2], "Plenty#Simulated", "Periods"));
        assertEquals("2", Tables.text(out[2], "Plenty#Simulated", "Items"));
        assertEquals(3 * 28 + 3 * 40, out[3].size());
        assertTrue(
                number(out[2], "Plenty#Simulated", "Fill Rate Difference Lower 95")
                        > number(out[2], "Proposed#Simulated", "Fill Rate Difference Upper 95"),
                "the same futures tell them apart");
        assertEquals(
                "There is no demand for this product. Not compared, because of the policy"
                        + " \"Plenty\": There is no policy for this product.",
                Tables.text(out[0], "Gone", "Reason").replace("Not simulated: ", ""));
    }

    @Test
    void futures_repeatWithTheirSeed() throws Exception {
        final Consumer<NodeSettings> few = settings -> settings.addInt("paths", 10);
        final List<String> first = Tables.texts(simulate(few)[2], "Cost");
        assertEquals(first, Tables.texts(simulate(few)[2], "Cost"));
        assertFalse(
                first.equals(
                        Tables.texts(
                                simulate(few.andThen(settings -> settings.addLong("seed", 2)))[2],
                                "Cost")));
    }

    @Test
    void productWithoutAForecast_isNotSimulatedAndSaid() throws Exception {
        final NodeRun node = nodeWithModel(settings -> {});
        final PortObject[] out =
                node.executePorts(
                        policies(), demand(), models(PeriodUnit.DAY, "A"), other("Plenty"));
        assertEquals(
                "Not simulated: There is no forecast for this product.",
                Tables.text((BufferedDataTable) out[0], "B", "Reason"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "1 of 2 replayed items are left out of the comparison on demand of the kind"
                                + " \"Simulated\"."),
                warning);
    }

    @Test
    void modelOfOtherPeriods_isRefusedWithTheWayOut() throws Exception {
        final NodeRun node = nodeWithModel(settings -> {});
        final String message =
                assertThrows(
                                KNIMEException.class,
                                () ->
                                        node.executePorts(
                                                policies(),
                                                demand(),
                                                models(PeriodUnit.WEEK, "A"),
                                                other("Plenty")))
                        .getMessage();
        assertTrue(message.startsWith("The forecast model counts in periods of a week"), message);
    }

    @Test
    void twoRowsForOnePeriod_areRefusedWithTheWayOut() {
        final List<Object[]> rows = series("A", 90, 10);
        rows.add(Tables.row("A", START, 1.0, "Complete"));
        final String message =
                assertThrows(
                                KNIMEException.class,
                                () -> node(settings -> {}).execute(policies(), demand(rows)))
                        .getMessage();
        assertTrue(message.contains("\"A\" has two rows for the period 2011-01-01"), message);
    }

    @Test
    void gap_isRefusedWithTheWayOut() {
        final List<Object[]> rows = series("A", 90, 10);
        rows.remove(40);
        final String message =
                assertThrows(
                                KNIMEException.class,
                                () -> node(settings -> {}).execute(policies(), demand(rows)))
                        .getMessage();
        assertTrue(message.contains("no row for the period 2011-02-10"), message);
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

    @Test
    void warning_countsWhatWasNotReplayed() throws Exception {
        final NodeRun node = node(settings -> {});
        final List<Object[]> rows = series("A", 90, 10);
        rows.add(Tables.row(null, START, 1.0, "Complete"));
        node.execute(policies(), demand(rows));
        final String warning = node.warning().orElseThrow();
        assertTrue(warning.startsWith("4 of 5 rows were not replayed."), warning);
        assertTrue(warning.endsWith("1 rows of demand have no product or no period."), warning);
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
        final AtomicInteger asked = new AtomicInteger();
        final NodeRun counting =
                node(settings -> {})
                        .cancelWhen(
                                () -> {
                                    asked.incrementAndGet();
                                    return false;
                                });
        counting.execute(policies(), demand);
        final List<Double> sorted = new ArrayList<>(counting.progress());
        Collections.sort(sorted);
        assertEquals(sorted, counting.progress());
        final int total = asked.get();
        assertTrue(total > 40);
        for (int stop = 1; stop <= total; stop++) {
            final int last = stop;
            asked.set(0);
            final NodeRun node =
                    node(settings -> {}).cancelWhen(() -> asked.incrementAndGet() >= last);
            assertThrows(
                    CanceledExecutionException.class,
                    () -> node.execute(policies(), demand),
                    "at " + stop);
        }
    }
}
