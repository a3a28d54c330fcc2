// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.inventory.InventoryColumns;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.CancelledRuns;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataColumnSpec;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

class InventoryOptimizerTest {

    private static final DataTableSpec ITEMS =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Unit Cost", DoubleCell.TYPE,
                    "Lead Time", IntCell.TYPE,
                    "Service Target", DoubleCell.TYPE,
                    "On Hand", DoubleCell.TYPE);

    private static ForecastModelPortObject models(final PeriodUnit unit, final String... keys) {
        return TestModels.ten(unit, keys);
    }

    private static BufferedDataTable items() {
        return Tables.table(
                ITEMS,
                Tables.row("A", 5.0, 7, 0.95, 500.0),
                Tables.row("B", 5.0, 7, 0.95, 10.0),
                Tables.row("A", 1.0, 1, 0.5, 0.0),
                Tables.row("New", 5.0, 7, 0.95, 10.0),
                Tables.row(null, 5.0, 7, 0.95, 10.0),
                Tables.row("No cost", null, 7, 0.95, 10.0),
                Tables.row("C", 5.0, 7, 0.95, null));
    }

    private static NodeRun node(
            final PortObject models, final DataTableSpec items, final Consumer<NodeSettings> change)
            throws Exception {
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory());
        try {
            node.configurePorts(models.getSpec(), items);
        } catch (InvalidSettingsException e) {
            // the settings are there all the same
        }
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    private static BufferedDataTable plan(final PortObject models, final BufferedDataTable items)
            throws Exception {
        return (BufferedDataTable)
                node(models, items.getDataTableSpec(), settings -> {})
                        .executePorts(models, items)[0];
    }

    @Test
    void everyItemAndEveryForecast_isARowTheMostUrgentFirst() throws Exception {
        final BufferedDataTable plan =
                plan(models(PeriodUnit.DAY, "A", "B", "C", "No cost", "Lonely"), items());
        assertEquals(
                List.of("B", "A", "C", "A #2", "New", "r4", "No cost", "Lonely"),
                Tables.keys(plan));
        assertEquals(
                List.of(
                        "Order now",
                        "Enough stock",
                        "Stock unknown",
                        "No policy",
                        "No policy",
                        "No policy",
                        "No policy",
                        "No policy"),
                Tables.texts(plan, "Status"));
        assertEquals("?", Tables.text(plan, "r4", "Product"));
        assertEquals("The unit cost is missing.", Tables.text(plan, "No cost", "Reason"));
        assertEquals("?", Tables.text(plan, "No cost", "Reorder Point"));
    }

    @Test
    void policyRow_holdsTheNumbersUnderTheirNames() throws Exception {
        final BufferedDataTable plan = plan(models(PeriodUnit.DAY, "A", "B"), items());
        assertEquals("80.0", Tables.text(plan, "B", "Expected Demand"));
        assertEquals("10.0", Tables.text(plan, "B", "Demand per Period"));
        assertEquals("Normal", Tables.text(plan, "B", "Distribution"));
        assertEquals("Cycle service", Tables.text(plan, "B", "Service Measure"));
        assertEquals("0.95", Tables.text(plan, "B", "Service Target"));
        final double point = number(plan, "B", "Reorder Point");
        assertEquals(point - 80, number(plan, "B", "Safety Stock"), 1e-9);
        assertTrue(point > 85 && point < 100, "80 expected with a deviation of some 6: " + point);
        assertEquals("10.0", Tables.text(plan, "B", "On Hand"));
        assertEquals("0.0", Tables.text(plan, "B", "On Order"));
        assertEquals(number(plan, "B", "Order Quantity"), number(plan, "B", "Suggested Order"));
        assertEquals("7.0", Tables.text(plan, "B", "Lead Time"));
        assertEquals("1.0", Tables.text(plan, "B", "Review Period"));
        assertEquals("5.0", Tables.text(plan, "B", "Unit Cost"));
        assertEquals(0.2 * 5 / 365.25, number(plan, "B", "Unit Holding Cost"), 1e-12);
        assertEquals("10.0", Tables.text(plan, "B", "Order Cost"));
        assertEquals("2.5", Tables.text(plan, "B", "Stock-out Cost"));
        assertEquals(
                number(plan, "B", "Yearly Holding Cost")
                        + number(plan, "B", "Yearly Order Cost")
                        + number(plan, "B", "Yearly Stock-out Cost"),
                number(plan, "B", "Yearly Cost"),
                1e-9);
        assertEquals(
                5 * number(plan, "B", "Expected Stock"), number(plan, "B", "Stock Value"), 1e-9);
        assertTrue(number(plan, "B", "Expected Cycle Service") >= 0.95);
        assertTrue(number(plan, "B", "Expected Fill Rate") > 0.99);
        assertTrue(number(plan, "B", "Stock-out Risk") > 0.999);
    }

    private static double number(
            final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }

    @Test
    void output_isThatOfTheContractBeforeAndAfterExecution() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.DAY, "A");
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory());
        final DataTableSpec configured =
                (DataTableSpec) node.configurePorts(models.getSpec(), ITEMS)[0];
        final List<String> names =
                InventoryColumns.POLICY.stream().map(column -> column.name()).toList();
        assertEquals(names, List.of(configured.getColumnNames()));
        assertEquals(names, List.of(plan(models, items()).getDataTableSpec().getColumnNames()));
    }

    @Test
    void productAlone_isEnoughWithTheValuesForAllItems() throws Exception {
        final BufferedDataTable items =
                Tables.table(Tables.spec("SKU", IntCell.TYPE), Tables.row(4711));
        final BufferedDataTable plan = plan(models(PeriodUnit.MONTH, "4711"), items);
        assertEquals("Stock unknown", Tables.text(plan, "4711", "Status"));
        assertEquals("7.0", Tables.text(plan, "4711", "Lead Time"));
    }

    @Test
    void columnsOfTheContract_areGuessedFirst() throws Exception {
        final DataTableSpec all =
                new DataTableSpec(
                        InventoryColumns.ITEMS.stream()
                                .map(ColumnTypes::column)
                                .toArray(DataColumnSpec[]::new));
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory());
        node.configurePorts(models(PeriodUnit.DAY, "A").getSpec(), all);
        final NodeSettings settings = node.settings();
        assertEquals("Product", settings.getString("productColumn"));
        for (final String option :
                List.of(
                        "unitCost",
                        "leadTime",
                        "serviceTarget",
                        "orderCost",
                        "stockoutCost",
                        "minimumOrder",
                        "packSize",
                        "onHand",
                        "onOrder",
                        "leadTimeDeviation",
                        "maximumStock",
                        "shelfLife",
                        "steadyDemand",
                        "steadyDeviation")) {
            assertTrue(settings.getBoolean(option + "Column_is_present"), option);
        }
        assertTrue(settings.getNodeSettings("stockouts").getBoolean("eventCostColumn_is_present"));
        assertEquals("Stock-out Cost", settings.getString("stockoutCostColumn"));
    }

    @ParameterizedTest
    @CsvSource({
        "leadTimeUnit, WEEK, lead time",
        "leadTimeUnit, MONTH, lead time",
        "reviewPeriodUnit, WEEK, review"
    })
    void daysAgainstOtherPeriods_areRefused(
            final String key, final PeriodUnit unit, final String named) throws Exception {
        final ForecastModelPortObject models = models(unit, "A");
        final NodeRun node = node(models, ITEMS, settings -> settings.addString(key, "DAYS"));
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configurePorts(models.getSpec(), ITEMS))
                        .getMessage();
        assertTrue(message.contains(named) && message.contains("given in days"), message);
    }

    @Test
    void unitThatIsKnownOnlyAfterLearning_isCheckedThen() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.WEEK, "A");
        final NodeRun node =
                node(models, ITEMS, settings -> settings.addString("leadTimeUnit", "DAYS"));
        node.configurePorts(
                new ForecastModelPortObjectSpec(Optional.empty()), ITEMS); // no complaint yet
        assertThrows(InvalidSettingsException.class, () -> node.executePorts(models, items()));
    }

    @ParameterizedTest
    @CsvSource({
        "unitCost, 0",
        "unitCost, NaN",
        "leadTime, 0",
        "leadTime, -1",
        "serviceTarget, 1",
        "serviceTarget, 95",
        "serviceTarget, 0",
        "orderCost, -1",
        "stockoutCostShare, -0.1",
        "minimumOrder, -1",
        "packSize, 0",
        "yearlyHoldingRate, 0",
        "yearlyHoldingRate, Infinity",
        "reviewPeriod, -1",
        "reviewPeriod, NaN",
        "reviewPeriod, 1001",
        "leadTimeDeviation, -1",
        "leadTimeDeviation, NaN",
        "mostStockValue, 0",
        "mostStockValue, Infinity",
        "commonFillRate, 1",
        "commonFillRate, 95"
    })
    void valueOutOfRange_isRefusedByName(final String key, final double value) throws Exception {
        final InvalidSettingsException refusal =
                assertThrows(
                        InvalidSettingsException.class,
                        () ->
                                node(
                                        models(PeriodUnit.DAY, "A"),
                                        ITEMS,
                                        settings -> settings.addDouble(key, value)));
        assertTrue(refusal.getMessage().contains("Enter "), refusal.getMessage());
    }

    @Test
    void missingOrUnsuitableColumn_isRefusedByName() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.DAY, "A");
        final NodeRun none = new NodeRun(new InventoryOptimizerNodeFactory());
        assertTrue(
                assertThrows(
                                InvalidSettingsException.class,
                                () ->
                                        none.configurePorts(
                                                models.getSpec(),
                                                Tables.spec("x", DoubleCell.TYPE)))
                        .getMessage()
                        .contains("\"Product\""));
        final NodeRun text =
                node(models, ITEMS, settings -> settings.addString("unitCostColumn", "Product"));
        assertTrue(
                assertThrows(
                                InvalidSettingsException.class,
                                () -> text.configurePorts(models.getSpec(), ITEMS))
                        .getMessage()
                        .contains("has to hold numbers"));
    }

    @Test
    void warning_countsRowsWithoutPolicy() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.DAY, "A", "B", "C", "No cost");
        final NodeRun node = node(models, ITEMS, settings -> {});
        node.executePorts(models, items());
        final String warning = node.warning().orElseThrow();
        assertTrue(warning.startsWith("4 of 7 rows have no policy."), warning);
        final NodeRun fine = node(models(PeriodUnit.DAY, "A"), ITEMS, settings -> {});
        fine.executePorts(
                models(PeriodUnit.DAY, "A"),
                Tables.table(ITEMS, Tables.row("A", 5.0, 7, 0.95, 1.0)));
        assertEquals(Optional.empty(), fine.warning());
    }

    @Test
    void nothingAtAll_isAnEmptyTableWithAWarning() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.DAY);
        final NodeRun node = node(models, ITEMS, settings -> {});
        assertEquals(
                0, ((BufferedDataTable) node.executePorts(models, Tables.table(ITEMS))[0]).size());
        assertEquals(Optional.of("There are neither items nor forecasts."), node.warning());
    }

    @Test
    void execute_reportsRisingProgressAndStopsWhereverItIsCancelled() throws Exception {
        final ForecastModelPortObject models = models(PeriodUnit.DAY, "A", "B", "C");
        CancelledRuns.assertStopsEverywhere(
                () -> node(models, ITEMS, settings -> {}), models, items());
    }
}
