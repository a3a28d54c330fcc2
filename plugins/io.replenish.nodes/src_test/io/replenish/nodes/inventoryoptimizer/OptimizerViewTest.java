// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.CurvePoint;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.Item;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.Part;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.Plan;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.port.PortObject;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.page.Page;

class OptimizerViewTest {

    /** The bound on internal data of a view. */
    private static final int MOST_BYTES = 5_000_000;

    /** Sums of doubles in another order. */
    private static final double ROUNDING = 1e-9;

    private static final DataTableSpec ITEMS =
            Tables.spec("Product", StringCell.TYPE, "Unit Cost", DoubleCell.TYPE);

    /** Ten units per period, by turns eight and twelve. */
    private static SeriesModel ten(final String key) {
        final double[] values = new double[60];
        Arrays.setAll(values, i -> i % 2 == 0 ? 8 : 12);
        final ForecastModel model =
                ForecastModel.of(new ModelState("MEAN", new int[] {1, 1}, new double[0], values));
        return new SeriesModel(key, PeriodUnit.DAY, LocalDate.of(2011, 11, 30), model);
    }

    /** A node that has planned items, each twice as dear as the one before. */
    private static PortObject[] execute(final NodeRun node, final String... products)
            throws Exception {
        final Object[][] rows = new Object[products.length][];
        Arrays.setAll(rows, i -> Tables.row(products[i], Math.pow(2, i)));
        final ForecastModelPortObject models =
                new ForecastModelPortObject(
                        PeriodUnit.DAY,
                        Arrays.stream(products)
                                .filter(product -> !product.startsWith("New"))
                                .map(OptimizerViewTest::ten)
                                .toList());
        return node.executePorts(models, Tables.table(ITEMS, rows));
    }

    private static OptimizerView view(final String... products) throws Exception {
        final PortObject[] out =
                execute(new NodeRun(new InventoryOptimizerNodeFactory()), products);
        return OptimizerView.of(
                OptimizerViewTables.select(
                        (BufferedDataTable) out[0],
                        (BufferedDataTable) out[1],
                        (BufferedDataTable) out[2],
                        (BufferedDataTable) out[3],
                        Tables.context()));
    }

    private static String initialData(final String... products) throws Exception {
        final InventoryOptimizerNodeFactory factory = new InventoryOptimizerNodeFactory();
        final NodeRun node = new NodeRun(factory);
        execute(node, products);
        return factory.createNodeView(node.model())
                .createInitialDataService()
                .orElseThrow()
                .getInitialData();
    }

    @Test
    void view_hasTheNumbersOfTheTables() throws Exception {
        final OptimizerView view = view("Cheap", "Dear", "New");
        assertEquals(2L, view.itemsInAll());
        assertEquals(List.of("Targets"), view.plans().stream().map(Plan::plan).toList());
        final Plan plan = view.plans().get(0);
        assertEquals(
                number(plan.cost()),
                number(plan.holdingCost()) + number(plan.orderCost()) + number(plan.stockoutCost()),
                ROUNDING);
        assertEquals(1, view.curve().stream().filter(CurvePoint::chosen).count());
        assertEquals(List.of("Dear", "Cheap"), view.items().stream().map(Item::product).toList());
        assertEquals(
                number(plan.stockValue()),
                view.items().stream().mapToDouble(Item::stockValue).sum(),
                ROUNDING);
        for (final Item item : view.items()) {
            assertEquals(
                    number(item.reorderPoint()),
                    item.parts().stream().mapToDouble(part -> number(part.units())).sum(),
                    ROUNDING);
            assertTrue(item.parts().stream().noneMatch(part -> part.sentence().isEmpty()));
        }
    }

    private static double number(final Object value) {
        return ((Number) value).doubleValue();
    }

    @Test
    void initialData_haveTheNamesThatThePageReads() throws Exception {
        final String json = initialData("Tea");
        for (final String expected :
                List.of(
                        "\"title\":\"Inventory Optimizer report\"",
                        "\"plans\":[{\"plan\":\"Targets\",\"limit\":\"\",\"items\":1,\"stockValue\":",
                        "\"space\":",
                        "\"holdingCost\":",
                        "\"orderCost\":",
                        "\"stockoutCost\":",
                        "\"cost\":",
                        "\"cycleService\":",
                        "\"turns\":",
                        "\"curve\":[{\"stockValue\":",
                        "\"fillRate\":",
                        "\"chosen\":true",
                        "\"items\":[{\"product\":\"Tea\",\"stockValue\":",
                        "\"reorderPoint\":",
                        "\"orderQuantity\":",
                        "\"checks\":\"",
                        "\"parts\":[{\"part\":\"Demand over the lead time\",\"units\":70.0,\"sentence\":\"",
                        "\"itemsInAll\":1")) {
            assertTrue(json.contains(expected), () -> expected + " in " + json);
        }
    }

    @Test
    void initialData_ofNoPolicyHaveNoNumbersThatJsonLacks() throws Exception {
        final String json = initialData("New");
        assertTrue(json.contains("\"items\":[],\"itemsInAll\":0"), json);
        assertFalse(json.contains("NaN"), json);
    }

    @Test
    void markup_isTextInTheData() throws Exception {
        final String json = initialData("</script><img src=x onerror=\"alert(1)\">");
        assertTrue(json.contains("<img src=x onerror=\\\"alert(1)\\\">"), json);
    }

    @Test
    void tenThousandItems_areCappedToThoseOfTheLargestStockValue() throws Exception {
        final int items = 10_000;
        final OptimizerViewTables tables = tables(items, 3_000, "");
        assertEquals(OptimizerViewTables.MOST_ITEMS, tables.policies().size());
        assertEquals(2L * OptimizerViewTables.MOST_ITEMS, tables.parts().size());
        final OptimizerView view = OptimizerView.of(tables);
        assertEquals(10_000L, view.itemsInAll());
        assertEquals(OptimizerViewTables.MOST_ITEMS, view.items().size());
        assertEquals("Item 9999", view.items().get(0).product());
        assertEquals("Item 9500", view.items().get(499).product());
        assertEquals(
                List.of("Demand over the lead time", "Rounding"),
                view.items().get(499).parts().stream().map(Part::part).toList());
    }

    @Test
    void longCurve_isThinnedOutAroundItsChosenPoint() throws Exception {
        final List<CurvePoint> curve = OptimizerView.of(tables(1, 3_000, "")).curve();
        assertTrue(curve.size() <= OptimizerViewTables.MOST_POINTS + 1, "" + curve.size());
        assertEquals(0.0, curve.get(0).stockValue());
        assertEquals(2_999.0, curve.get(curve.size() - 1).stockValue());
        assertEquals(
                List.of(1_234.0),
                curve.stream().filter(CurvePoint::chosen).map(CurvePoint::stockValue).toList());
    }

    @Test
    void data_staySmallWhateverTextsThereAre() throws Exception {
        final String text = "\u0001\u5317\u4eac".repeat(1_000); // long in JSON and in UTF-8
        final OptimizerView view = OptimizerView.of(tables(1_000, 3_000, text));
        final String json = InitialDataService.builder(() -> view).build().getInitialData();
        final int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    /** The output tables of a plan of so many items, item by item of larger stock value. */
    private static OptimizerViewTables tables(
            final int items, final int points, final String longText) throws Exception {
        final Object[][] policies = new Object[items][];
        final Object[][] parts = new Object[2 * items][];
        for (int i = 0; i < items; i++) {
            final String product = "Item " + i + longText;
            policies[i] = row(product, i, longText);
            parts[2 * i] = Tables.row(product, "Demand over the lead time", 9.5, longText);
            parts[2 * i + 1] = Tables.row(product, "Rounding", 0.5, longText);
        }
        final Object[][] curve = new Object[points][];
        Arrays.setAll(
                curve,
                i ->
                        Tables.row(
                                (double) i,
                                i / (double) points,
                                1.0,
                                1.0,
                                1.0,
                                i == 1_234 ? OptimizerViewTables.CHOSEN : "No"));
        final BufferedDataTable portfolio =
                Tables.table(
                        PortfolioTables.PORTFOLIO,
                        Tables.row(
                                "Targets",
                                (long) items,
                                1.0,
                                1.0,
                                1.0,
                                1.0,
                                3.0,
                                0.9,
                                0.9,
                                5.0,
                                1.0,
                                null));
        return OptimizerViewTables.select(
                Tables.table(PolicyTable.SPEC, policies),
                Tables.table(PortfolioTables.PARTS, parts),
                portfolio,
                Tables.table(PortfolioTables.CURVE, curve),
                Tables.context());
    }

    /** A row of the policy table with a product, a stock value and checks; the rest is missing. */
    private static Object[] row(
            final String product, final double stockValue, final String checks) {
        final Object[] row = new Object[PolicyTable.SPEC.getNumColumns()];
        row[PolicyTable.SPEC.findColumnIndex("Product")] = product;
        row[PolicyTable.SPEC.findColumnIndex("Stock Value")] = stockValue;
        row[PolicyTable.SPEC.findColumnIndex("Checks")] = checks;
        return row;
    }

    @Test
    void page_isInTheBundleWithItsScript() {
        final InventoryOptimizerNodeFactory factory = new InventoryOptimizerNodeFactory();
        final Page page = factory.createNodeView(new NodeRun(factory).model()).getPage();
        assertEquals("inventory-optimizer.html", page.getRelativePath());
        assertTrue(page.getResource("views.js").isPresent());
    }
}
