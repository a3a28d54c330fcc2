// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.replenishmentplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.inventoryoptimizer.InventoryOptimizerNodeFactory;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.CancelledRuns;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;
import org.knime.core.node.port.PortObjectSpec;

/**
 * The node reads the right columns and writes what the engine finds; the engine has the oracles.
 */
class ReplenishmentPlannerTest {

    private static final DataTableSpec POLICY =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Reorder Point", DoubleCell.TYPE,
                    "Order Quantity", DoubleCell.TYPE,
                    "Lead Time", IntCell.TYPE,
                    "Review Period", DoubleCell.TYPE,
                    "On Hand", DoubleCell.TYPE,
                    "On Order", DoubleCell.TYPE,
                    "Unit Cost", DoubleCell.TYPE,
                    "Unit Holding Cost", DoubleCell.TYPE,
                    "Order Cost", DoubleCell.TYPE);

    private static final DataTableSpec OPEN =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Quantity", DoubleCell.TYPE,
                    "Arrives", LocalDateCellFactory.TYPE);

    /** Ten units per period, by turns eight and twelve, up to the end of November 2011. */
    private static SeriesModel ten(final String key, final PeriodUnit unit) {
        final double[] values = new double[60];
        Arrays.setAll(values, i -> i % 2 == 0 ? 8 : 12);
        final ForecastModel model =
                ForecastModel.of(new ModelState("MEAN", new int[] {1, 1}, new double[0], values));
        return new SeriesModel(key, unit, LocalDate.of(2011, 11, 30), model);
    }

    private static ForecastModelPortObject models(final String... keys) {
        return new ForecastModelPortObject(
                PeriodUnit.DAY, Arrays.stream(keys).map(key -> ten(key, PeriodUnit.DAY)).toList());
    }

    private static Object[] policy(final String product, final Double onHand, final double open) {
        return Tables.row(product, 50.0, 40.0, 3, 1.0, onHand, open, 2.5, 0.1, 30.0);
    }

    private static BufferedDataTable policies() {
        return Tables.table(
                POLICY,
                policy("A", 65.0, 0),
                policy("B", 45.0, 0),
                policy("A", 1.0, 0),
                policy("New", 45.0, 0),
                policy(null, 45.0, 0),
                policy("C", null, 0),
                policy("D", 400.0, 12),
                Tables.row("E", null, null, 3, 1.0, 4.0, 0.0, 2.5, 0.1, 30.0));
    }

    private static NodeRun node(
            final List<String> ports,
            final Consumer<NodeSettings> change,
            final PortObject... inputs)
            throws Exception {
        final NodeRun node = new NodeRun(new ReplenishmentPlannerNodeFactory(), ports);
        node.configurePorts(
                Arrays.stream(inputs).map(PortObject::getSpec).toArray(PortObjectSpec[]::new));
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    private static NodeRun node(final Consumer<NodeSettings> change) throws Exception {
        return node(List.of(), change, models("A"), policies());
    }

    private static NodeRun withOpenOrders(final BufferedDataTable open) throws Exception {
        return node(
                List.of(ReplenishmentPlannerNodeFactory.ORDER_PORT),
                settings -> {},
                models("A"),
                policies(),
                open);
    }

    private static BufferedDataTable table(final PortObject[] outputs, final int index) {
        return (BufferedDataTable) outputs[index];
    }

    @Test
    void everyItemAndEveryForecast_isARowTheMostUrgentFirst() throws Exception {
        final NodeRun node = node(settings -> {});
        final BufferedDataTable orders =
                table(node.executePorts(models("A", "B", "C", "D", "E", "Lonely"), policies()), 0);
        assertEquals(
                List.of("B", "D", "A", "C", "A #2", "New", "r4", "E", "Lonely"),
                Tables.keys(orders));
        assertEquals(
                List.of(
                        "Order now",
                        "Enough stock",
                        "Enough stock",
                        "Stock unknown",
                        "No plan",
                        "No plan",
                        "No plan",
                        "No plan",
                        "No plan"),
                Tables.texts(orders, "Status"));
        assertEquals(
                List.of("40.0", "0.0", "0.0", "?", "?", "?", "?", "?", "?"),
                Tables.texts(orders, "Order Now"));
        // ordered on the first of December, three days
        assertEquals("2011-12-04", Tables.text(orders, "B", "Arrives"));
        assertEquals("?", Tables.text(orders, "A", "Arrives"));
        assertEquals("2011-12-03", Tables.text(orders, "A", "Next Order"));
        assertEquals("2", Tables.text(orders, "A", "Next Order In"));
        assertEquals("40.0", Tables.text(orders, "A", "Next Order Quantity"));
        assertEquals("Overstock", Tables.text(orders, "D", "Alert"));
        // 28 days and the safety stock of 10 are 290
        assertEquals(110, number(orders, "D", "Overstock"), 1e-9);
        assertEquals(275, number(orders, "D", "Overstock Value"), 1e-9);
        assertEquals(12, number(orders, "D", "Over-ordered"), 1e-9);
        assertEquals(12, number(orders, "D", "On Order"), 1e-9);
        assertEquals(6.5, number(orders, "A", "Cover"), 1e-9);
        assertEquals(
                Optional.of(
                        "5 of 9 rows have no plan. The first of them: The product stands in the"
                                + " table twice; row 1 counts. See the column \"Reason\"."),
                node.warning());
    }

    private static double number(
            final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }

    @Test
    void plan_hasARowPerPeriodAndItsBooksBalance() throws Exception {
        final BufferedDataTable plan =
                table(node(settings -> {}).executePorts(models("A", "D"), policies()), 1);
        assertEquals(2 * 28, plan.size());
        assertEquals("D#2011-12-01", Tables.keys(plan).get(0));
        assertEquals("28", Tables.text(plan, "A#2011-12-28", "Step"));
        assertEquals(40, number(plan, "A#2011-12-03", "Planned Order"), 1e-9);
        assertEquals(40, number(plan, "A#2011-12-06", "Planned Receipt"), 1e-9);
        assertEquals(4, number(plan, "D#2011-12-03", "Arriving"), 1e-9);
        assertEquals("No", Tables.text(plan, "D#2011-12-03", "Frozen"));
        assertEquals(
                65 + Tables.sum(plan, "Planned Receipt") + 400 + Tables.sum(plan, "Arriving"),
                number(plan, "A#2011-12-28", "Projected Stock")
                        + number(plan, "D#2011-12-28", "Projected Stock")
                        + Tables.sum(plan, "Shipped"),
                1e-9);
        assertEquals(560, Tables.sum(plan, "Expected Demand"), 1e-9);
    }

    @Test
    void openOrders_areReadByDateByTextAndByNumber() throws Exception {
        final BufferedDataTable dates =
                Tables.table(
                        OPEN,
                        Tables.row("A", 30.0, LocalDate.of(2011, 12, 5)),
                        Tables.row("A", 10.0, LocalDate.of(2011, 11, 5)),
                        Tables.row("Other", 10.0, LocalDate.of(2011, 12, 5)),
                        Tables.row("A", 10.0, null),
                        Tables.row(null, 10.0, LocalDate.of(2011, 12, 5)));
        final NodeRun node = withOpenOrders(dates);
        final BufferedDataTable plan = table(node.executePorts(models("A"), policies(), dates), 1);
        assertEquals(10, number(plan, "A#2011-12-01", "Arriving"));
        assertEquals(30, number(plan, "A#2011-12-05", "Arriving"));
        assertEquals(40, Tables.sum(plan, "Arriving"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "2 open orders are left out: product, quantity or time of arrival"
                                + " is missing or unusable. 1 open order is of products"
                                + " without a forecast. 1 open order is overdue and taken to"
                                + " arrive in the first period."),
                warning);

        final BufferedDataTable texts =
                Tables.table(
                        Tables.spec(
                                "SKU", StringCell.TYPE,
                                "Units", IntCell.TYPE,
                                "Due Date", StringCell.TYPE),
                        Tables.row("A", 30, "2011-12-05"),
                        Tables.row("A", 5, "soon"));
        assertEquals(
                30,
                number(
                        table(
                                withOpenOrders(texts).executePorts(models("A"), policies(), texts),
                                1),
                        "A#2011-12-05",
                        "Arriving"));

        final BufferedDataTable numbers =
                Tables.table(
                        Tables.spec(
                                "Product", StringCell.TYPE,
                                "Quantity", DoubleCell.TYPE,
                                "Arrives", IntCell.TYPE),
                        Tables.row("A", 30.0, 4));
        assertEquals(
                30,
                number(
                        table(
                                withOpenOrders(numbers)
                                        .executePorts(models("A"), policies(), numbers),
                                1),
                        "A#2011-12-05",
                        "Arriving"));
    }

    @Test
    void lotsOfLeastCost_needTheirColumns() throws Exception {
        final BufferedDataTable plan =
                table(
                        node(settings -> settings.addString("lotSizes", "WAGNER_WHITIN"))
                                .executePorts(models("A"), policies()),
                        1);
        // the first lack, of 5, is on the sixth day; ordering costs 30 and holding 0.1
        assertEquals(0, number(plan, "A#2011-12-02", "Planned Order"));
        assertTrue(number(plan, "A#2011-12-03", "Planned Order") >= 55);

        final DataTableSpec bare =
                Tables.spec(
                        "Product", StringCell.TYPE,
                        "Reorder Point", DoubleCell.TYPE,
                        "Order Quantity", DoubleCell.TYPE,
                        "Lead Time", IntCell.TYPE,
                        "On Hand", DoubleCell.TYPE);
        final NodeRun node = new NodeRun(new ReplenishmentPlannerNodeFactory());
        node.configurePorts(models("A").getSpec(), bare);
        final NodeSettings settings = node.settings();
        settings.addString("lotSizes", "SILVER_MEAL");
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        node.load(settings)
                                                .configurePorts(models("A").getSpec(), bare))
                        .getMessage();
        assertTrue(message.contains("\"Unit Holding Cost\""), message);
    }

    @Test
    void frozenPeriods_areMarkedAndWithoutOrders() throws Exception {
        final PortObject[] outputs =
                node(settings -> settings.addInt("frozenPeriods", 5))
                        .executePorts(models("A", "B"), policies());
        assertEquals("Frozen", Tables.text(table(outputs, 0), "B", "Status"));
        final BufferedDataTable plan = table(outputs, 1);
        assertEquals("Yes", Tables.text(plan, "B#2011-12-05", "Frozen"));
        assertEquals(0, number(plan, "B#2011-12-05", "Planned Order"));
        assertTrue(number(plan, "B#2011-12-06", "Planned Order") > 0);
    }

    @Test
    void columnsOfTheOptimizer_areGuessed() throws Exception {
        final NodeRun node = new NodeRun(new ReplenishmentPlannerNodeFactory());
        node.configurePorts(models("A").getSpec(), ColumnTypes.table(InventoryColumns.POLICY));
        final NodeSettings settings = node.settings();
        assertEquals("Reorder Point", settings.getString("reorderPointColumn"));
        assertEquals("Unit Holding Cost", settings.getString("unitHoldingCostColumn"));
        for (final String option : List.of("onOrder", "reviewPeriod", "unitCost")) {
            assertTrue(settings.getBoolean(option + "Column_is_present"), option);
        }
        assertFalse(settings.getBoolean("backordersColumn_is_present"));
    }

    /** What to order now is the same rule for the optimizer, which plans no periods. */
    @Test
    void ordersOfNow_areWhatTheOptimizerSuggests() throws Exception {
        final ForecastModelPortObject models = models("A", "B", "C");
        final BufferedDataTable items =
                Tables.table(
                        Tables.spec("Product", StringCell.TYPE, "On Hand", DoubleCell.TYPE),
                        Tables.row("A", 5.0),
                        Tables.row("B", 90.0),
                        Tables.row("C", 1000.0));
        final BufferedDataTable policy =
                table(
                        new NodeRun(new InventoryOptimizerNodeFactory())
                                .executePorts(models, items),
                        0);
        final PortObject[] outputs =
                new NodeRun(new ReplenishmentPlannerNodeFactory()).executePorts(models, policy);
        for (final String product : List.of("A", "B", "C")) {
            assertEquals(
                    Tables.text(policy, product, "Suggested Order"),
                    Tables.text(table(outputs, 0), product, "Order Now"));
            assertEquals(
                    number(policy, product, "Safety Stock"),
                    number(table(outputs, 1), product + "#2011-12-01", "Safety Stock"),
                    1e-9);
        }
        assertTrue(number(policy, "A", "Suggested Order") > 0);
        assertEquals(0, number(policy, "C", "Suggested Order"));
    }

    @ParameterizedTest
    @CsvSource({
        "horizon, 0",
        "horizon, 401",
        "frozenPeriods, -1",
        "frozenPeriods, 29",
    })
    void periodsOutOfRange_areRefused(final String key, final int value) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(settings -> settings.addInt(key, value)))
                        .getMessage();
        assertTrue(message.contains("Enter "), message);
    }

    @ParameterizedTest
    @CsvSource({
        "longestCover, 0",
        "longestCover, NaN",
        "longestCover, Infinity",
        "highestRisk, -0.1",
        "highestRisk, 1.1",
        "highestRisk, NaN"
    })
    void limitsOutOfRange_areRefused(final String key, final double value) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node(settings -> settings.addDouble(key, value)))
                        .getMessage();
        assertTrue(message.contains("Enter "), message);
    }

    @Test
    void missingColumn_isRefusedByName() {
        final NodeRun node = new NodeRun(new ReplenishmentPlannerNodeFactory());
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        node.configurePorts(
                                                models("A").getSpec(),
                                                Tables.spec("x", DoubleCell.TYPE)))
                        .getMessage();
        assertTrue(message.contains("\"Product\""), message);
    }

    @Test
    void nothingAtAll_isTwoEmptyTablesAndAWarning() throws Exception {
        final NodeRun node = node(settings -> {});
        final PortObject[] outputs = node.executePorts(models(), Tables.table(POLICY));
        assertEquals(0, table(outputs, 0).size());
        assertEquals(0, table(outputs, 1).size());
        assertEquals(Optional.of("There are neither items nor forecasts."), node.warning());
    }

    @Test
    void execute_reportsRisingProgressAndStopsWhereverItIsCancelled() throws Exception {
        CancelledRuns.assertStopsEverywhere(
                () -> node(settings -> {}), models("A", "B"), policies());
    }
}
