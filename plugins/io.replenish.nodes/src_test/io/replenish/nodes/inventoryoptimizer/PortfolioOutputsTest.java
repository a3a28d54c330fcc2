// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

/** The tables beside the policies, and the inputs and settings that only they show. */
class PortfolioOutputsTest {

    private static final int POLICY = 0;
    private static final int PARTS = 1;
    private static final int PORTFOLIO = 2;
    private static final int CURVE = 3;

    private static final DataTableSpec ITEMS =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Unit Cost", DoubleCell.TYPE,
                    "Lead Time", IntCell.TYPE,
                    "Lead Time Deviation", DoubleCell.TYPE,
                    "Maximum Stock", DoubleCell.TYPE,
                    "Shelf Life", DoubleCell.TYPE,
                    "On Hand", DoubleCell.TYPE);

    private static final DataTableSpec TARGETS =
            Tables.spec("Service Target", DoubleCell.TYPE, "Product", StringCell.TYPE);

    private static ForecastModelPortObject models(final String... keys) {
        return TestModels.ten(PeriodUnit.DAY, keys);
    }

    private static final BufferedDataTable THREE =
            Tables.table(
                    ITEMS,
                    Tables.row("A", 5.0, 7, 2.0, null, null, 500.0),
                    Tables.row("B", 1.0, 7, null, 120.0, null, null),
                    Tables.row("C", 2.0, 7, 0.0, null, 4.0, 10.0));

    private static NodeRun node(
            final List<String> added,
            final Consumer<NodeSettings> change,
            final DataTableSpec... tables)
            throws Exception {
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory(), added);
        final PortObject models = models();
        if (tables.length == 1) {
            node.configurePorts(models.getSpec(), tables[0]);
        } else {
            node.configurePorts(models.getSpec(), tables[0], tables[1]);
        }
        final NodeSettings settings = node.settings();
        change.accept(settings);
        return node.load(settings);
    }

    private static BufferedDataTable[] run(
            final BufferedDataTable items, final Consumer<NodeSettings> change) throws Exception {
        final PortObject[] outputs =
                node(List.of(), change, items.getDataTableSpec())
                        .executePorts(models("A", "B", "C"), items);
        return Arrays.copyOf(outputs, outputs.length, BufferedDataTable[].class);
    }

    private static double number(
            final BufferedDataTable table, final String row, final String column) {
        return Double.parseDouble(Tables.text(table, row, column));
    }

    @ParameterizedTest
    @CsvSource({
        "CYCLE_SERVICE, NONE",
        "FILL_RATE, NONE",
        "MINIMUM_COST, NONE",
        "CYCLE_SERVICE, STOCK_VALUE",
        "MINIMUM_COST, FILL_RATE"
    })
    void parts_addUpToTheReorderPointsOfThePolicies(final String measure, final String budget)
            throws Exception {
        final BufferedDataTable[] out =
                run(
                        THREE,
                        settings -> {
                            settings.addString("serviceMeasure", measure);
                            settings.addString("budget", budget);
                            settings.addDouble("commonFillRate", 0.9);
                        });
        final Map<String, Double> sums = new HashMap<>();
        final List<String> products = Tables.texts(out[PARTS], "Product");
        final List<String> units = Tables.texts(out[PARTS], "Units");
        for (int i = 0; i < products.size(); i++) {
            sums.merge(products.get(i), Double.valueOf(units.get(i)), Double::sum);
        }
        for (final String product : List.of("A", "B", "C")) {
            assertEquals(number(out[POLICY], product, "Reorder Point"), sums.get(product), 1e-9);
        }
    }

    @Test
    void itemWithEverything_hasItsPartsInOrder() throws Exception {
        final BufferedDataTable[] out = run(THREE, settings -> {});
        assertEquals(
                List.of(
                        "A#Demand over the lead time",
                        "A#Demand over the review period",
                        "A#Uncertainty of demand",
                        "A#Uncertainty of the lead time",
                        "A#Rounding"),
                Tables.keys(out[PARTS]).stream().filter(key -> key.startsWith("A#")).toList());
        assertEquals(
                "70 units are expected to be sold in the 7 days from order to delivery.",
                Tables.text(out[PARTS], "A#Demand over the lead time", "Sentence"));
        assertEquals("2.0", Tables.text(out[POLICY], "A", "Lead Time Deviation"));
        assertEquals("0.0", Tables.text(out[POLICY], "B", "Lead Time Deviation"));
        assertEquals("Proposed", Tables.text(out[POLICY], "A", "Policy Name"));
        assertEquals(
                number(out[POLICY], "A", "Reorder Point")
                        + number(out[POLICY], "A", "Order Quantity"),
                number(out[POLICY], "A", "Order-Up-To Level"));
        assertEquals(
                3652.5 / number(out[POLICY], "A", "Expected Stock"),
                number(out[POLICY], "A", "Turns"),
                1e-9);
    }

    @Test
    void limitsOfAnItem_areKept() throws Exception {
        final BufferedDataTable policy = run(THREE, settings -> {})[POLICY];
        assertTrue(number(policy, "A", "Order-Up-To Level") > 200);
        assertEquals(120, number(policy, "B", "Order-Up-To Level"), 1);
        assertTrue(number(policy, "B", "Order-Up-To Level") <= 120);
        assertTrue(number(policy, "C", "Order-Up-To Level") <= 10 * (7 + 4));
        assertEquals("", Tables.text(policy, "A", "Checks"));
    }

    @Test
    void portfolio_isTheSumOfThePolicies() throws Exception {
        final BufferedDataTable[] out = run(THREE, settings -> {});
        assertEquals(List.of("Targets"), Tables.keys(out[PORTFOLIO]));
        assertEquals("3", Tables.text(out[PORTFOLIO], "Targets", "Items"));
        for (final String column :
                List.of(
                        "Stock Value",
                        "Yearly Cost",
                        "Yearly Holding Cost",
                        "Yearly Order Cost",
                        "Yearly Stock-out Cost")) {
            assertEquals(
                    Tables.sum(out[POLICY], column),
                    number(out[PORTFOLIO], "Targets", column),
                    1e-9,
                    column);
        }
        assertEquals(
                Tables.sum(out[POLICY], "Expected Cycle Service") / 3,
                number(out[PORTFOLIO], "Targets", "Cycle Service"),
                1e-9);
        assertEquals(
                3652.5 * (5 + 1 + 2) / Tables.sum(out[POLICY], "Stock Value"),
                number(out[PORTFOLIO], "Targets", "Turns"),
                1e-9);
        final List<String> chosen = Tables.texts(out[CURVE], "Chosen");
        assertEquals(1, chosen.stream().filter("Yes"::equals).count());
        assertEquals(22, chosen.size());
    }

    @Test
    void budget_isARowOfItsOwn() throws Exception {
        final double own = number(run(THREE, settings -> {})[PORTFOLIO], "Targets", "Stock Value");
        final BufferedDataTable portfolio =
                run(
                        THREE,
                        settings -> {
                            settings.addString("budget", "STOCK_VALUE");
                            settings.addDouble("mostStockValue", 0.95 * own);
                        })[PORTFOLIO];
        assertEquals(List.of("Targets", "Budget"), Tables.keys(portfolio));
        assertEquals(own, number(portfolio, "Targets", "Stock Value"), 1e-9);
        assertTrue(number(portfolio, "Budget", "Stock Value") <= 0.95 * own);
    }

    @Test
    void budgetThatIsTooSmall_isAnErrorWithTheLeast() throws Exception {
        final KNIMEException error =
                assertThrows(
                        KNIMEException.class,
                        () ->
                                run(
                                        THREE,
                                        settings -> {
                                            settings.addString("budget", "STOCK_VALUE");
                                            settings.addDouble("mostStockValue", 1);
                                        }));
        assertTrue(error.getMessage().contains("Enter a budget of at least"), error.getMessage());
    }

    private static BufferedDataTable targets() {
        return Tables.table(
                TARGETS,
                Tables.row(0.99, "A"),
                Tables.row(null, "B"),
                Tables.row(95.0, "C"),
                Tables.row(0.5, "A"),
                Tables.row(0.9, null),
                Tables.row(0.9, "Unknown"));
    }

    @Test
    void knownTargetsOfTheThirdInput_replaceThoseOfTheItems() throws Exception {
        final NodeRun node = node(List.of("Service Targets"), settings -> {}, ITEMS, TARGETS);
        final BufferedDataTable policy =
                (BufferedDataTable)
                        node.executePorts(models("A", "B", "C"), THREE, targets())[POLICY];
        assertEquals("0.99", Tables.text(policy, "A", "Service Target"));
        assertEquals("0.95", Tables.text(policy, "B", "Service Target"));
        assertTrue(number(policy, "A", "Expected Cycle Service") >= 0.99);
        assertEquals("No policy", Tables.text(policy, "C", "Status"));
        assertEquals(
                "The service target is 95: write a share between 0 and 1, such as 0.95 for 95 %.",
                Tables.text(policy, "C", "Reason"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "1 of 3 service targets is for a product that is no item, \"Unknown\"."
                                + " 2 rows of service targets do not count: they have"
                                + " no product, or one that has a target already."),
                warning);
    }

    @Test
    void targetsForMinimumCost_areRefused() throws Exception {
        final NodeRun node =
                node(
                        List.of("Service Targets"),
                        settings -> settings.addString("serviceMeasure", "MINIMUM_COST"),
                        ITEMS,
                        TARGETS);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configurePorts(models().getSpec(), ITEMS, TARGETS))
                        .getMessage();
        assertTrue(message.contains("Minimum cost"), message);
    }

    @Test
    void targetsWithoutTheirColumn_areRefused() throws Exception {
        final NodeRun node = node(List.of("Service Targets"), settings -> {}, ITEMS, TARGETS);
        final DataTableSpec without = Tables.spec("Product", StringCell.TYPE);
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configurePorts(models().getSpec(), ITEMS, without))
                        .getMessage();
        assertEquals(
                "The table \"Service Targets\" has no column that looks like \"Service Target\" and"
                        + " holds numbers. Rename or convert the one that is meant.",
                message);
    }

    @Test
    void policiesWithoutName_areRefused() {
        assertThrows(
                InvalidSettingsException.class,
                () -> run(THREE, settings -> settings.addString("policyName", " ")));
    }

    @Test
    void badValues_areRowsWithTheirReason() throws Exception {
        final BufferedDataTable policy =
                run(
                        Tables.table(
                                ITEMS,
                                Tables.row("A", 5.0, 7, -1.0, null, null, 1.0),
                                Tables.row("B", 5.0, 7, 9.0, null, null, 1.0),
                                Tables.row("C", 5.0, 7, 0.0, 0.0, null, 1.0),
                                Tables.row("D", 5.0, 7, 0.0, null, Double.NaN, 1.0)),
                        settings -> {})[POLICY];
        assertEquals(
                "The lead time deviation is -1 but has to be 0 or above.",
                Tables.text(policy, "A", "Reason"));
        assertEquals(
                "The lead time deviation is 9, more than the lead time of 7 days. Give both in"
                        + " days.",
                Tables.text(policy, "B", "Reason"));
        assertEquals(
                "The maximum stock is 0 but has to be above 0.",
                Tables.text(policy, "C", "Reason"));
        assertEquals("The shelf life is missing.", Tables.text(policy, "D", "Reason"));
    }
}
