// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.inventorysimulator.SimulatorView.Estimate;
import io.replenish.nodes.inventorysimulator.SimulatorView.Outcome;
import io.replenish.nodes.inventorysimulator.SimulatorView.Step;
import io.replenish.nodes.inventorysimulator.SimulatorView.StockLine;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.webui.data.InitialDataService;
import org.knime.core.webui.page.Page;

class SimulatorViewTest {

    /** The bound on internal data of a view. */
    private static final int MOST_BYTES = 5_000_000;

    private static final DataTableSpec POLICY =
            Tables.spec(
                    "Product", StringCell.TYPE,
                    "Reorder Point", DoubleCell.TYPE,
                    "Order Quantity", DoubleCell.TYPE,
                    "Lead Time", DoubleCell.TYPE,
                    "Review Period", DoubleCell.TYPE,
                    "Unit Holding Cost", DoubleCell.TYPE,
                    "Order Cost", DoubleCell.TYPE,
                    "Stock-out Cost", DoubleCell.TYPE);

    private static final DataTableSpec DEMAND =
            Tables.spec(
                    "Key", StringCell.TYPE,
                    "Period", LocalDateCellFactory.TYPE,
                    "Demand", DoubleCell.TYPE,
                    "Coverage", StringCell.TYPE);

    /** The view's data after 28 days of ten units a day were replayed. */
    private static String initialData(final String product, final String demanded)
            throws Exception {
        final List<Object[]> demand = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            demand.add(
                    Tables.row(demanded, LocalDate.of(2011, 1, 1).plusDays(day), 10.0, "Complete"));
        }
        final InventorySimulatorNodeFactory factory = new InventorySimulatorNodeFactory();
        final NodeRun node = new NodeRun(factory);
        node.execute(
                Tables.table(POLICY, Tables.row(product, 60.0, 50.0, 5.0, 1.0, 0.01, 10.0, 2.0)),
                Tables.table(DEMAND, demand.toArray(Object[][]::new)));
        return factory.createNodeView(node.model())
                .createInitialDataService()
                .orElseThrow()
                .getInitialData();
    }

    @Test
    void initialData_haveTheNamesAndNumbersThatThePageReads() throws Exception {
        final String json = initialData("Tea", "Tea");
        for (final String expected :
                List.of(
                        "\"title\":\"Inventory Simulator report\"",
                        "\"outcomes\":[{\"policy\":\"Current\",\"demand\":\"History\",\"items\":1,\"paths\":1,"
                                + "\"periods\":28,\"cost\":{\"value\":",
                        "{\"policy\":\"Proposed\",\"demand\":\"History\",",
                        "\"costDifference\":{\"value\":",
                        "\"fillRate\":{\"value\":1.0,\"lower\":",
                        "\"fillRateDifference\":{\"value\":0.0,",
                        "\"cycleService\":{\"value\":",
                        "\"stockoutPeriods\":0",
                        "\"averageStock\":",
                        "\"turns\":",
                        "\"holdingCost\":",
                        "\"orderCost\":",
                        "\"stockoutCost\":0.0",
                        "\"before\":null},{\"policy\":\"Proposed\"",
                        "\"before\":{\"policy\":\"Current\",\"cost\":{\"value\":",
                        "\"fillRate\":{\"value\":0.0,\"lower\":null,",
                        "\"stock\":[{\"policy\":\"Current\",\"demand\":\"History\",\"step\":1,"
                                + "\"demandUnits\":[10.0,10.0,",
                        "\"served\":[10.0,",
                        "\"onHand\":[",
                        "\"onOrder\":[",
                        "\"policiesInAll\":2")) {
            assertTrue(json.contains(expected), () -> expected + " in " + json);
        }
    }

    @Test
    void initialData_ofNothingReplayedHaveNoNumbersThatJsonLacks() throws Exception {
        final String json = initialData("Tea", "Coffee");
        assertTrue(json.contains("\"items\":0"), json);
        assertFalse(json.contains("NaN"), json);
    }

    @Test
    void estimates_haveTheIntervalsOfTheirMeasure() throws Exception {
        final SimulatorView view = view(1, 1, "");
        final Outcome outcome = view.outcomes().get(0);
        assertEquals(new Estimate(5.0, 6.0, 7.0), outcome.cost());
        assertEquals(new Estimate(8.0, 9.0, 10.0), outcome.costDifference());
        assertEquals(new Estimate(11.0, 12.0, 13.0), outcome.fillRate());
    }

    @Test
    void manyPolicies_areCappedAndCounted() throws Exception {
        final SimulatorView view = view(25, 10, "");
        assertEquals(25, view.policiesInAll());
        assertEquals(SimulatorView.MOST_POLICIES, view.outcomes().size());
        assertEquals(SimulatorView.MOST_POLICIES, view.stock().size());
        assertEquals("Policy 0", view.outcomes().get(0).policy());
        assertEquals("Policy 19", view.stock().get(19).policy());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "400, 1, 400", "401, 2, 201", "3650, 10, 365"})
    void manyPeriods_areMeans(final int periods, final int step, final int points)
            throws Exception {
        final StockLine line = view(2, periods, "").stock().get(1);
        assertEquals(step, line.step());
        assertEquals(points, line.onHand().size());
        assertEquals((1 + step) / 2.0, line.demandUnits().get(0), "the mean of the first numbers");
    }

    @Test
    void lastPoint_isTheMeanOfWhatIsLeft() throws Exception {
        final StockLine line = view(1, 401, "").stock().get(0);
        assertEquals(401.0, line.demandUnits().get(200));
    }

    @Test
    void data_staySmallWhateverThereIs() throws Exception {
        final String text = "\u0001\u5317\u4eac".repeat(1_000); // long in JSON and in UTF-8
        final SimulatorView view = view(25, 3_650, text);
        final String json = InitialDataService.builder(() -> view).build().getInitialData();
        final int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes < MOST_BYTES, bytes + " bytes");
    }

    /**
     * The view of so many policies over so many periods: a number in the table of policies is that
     * of its column, one in the table of stock that of its period.
     */
    private static SimulatorView view(final int policies, final int periods, final String longText)
            throws Exception {
        final List<Object[]> differences = new ArrayList<>();
        final List<Object[]> outcomes = new ArrayList<>();
        final List<Object[]> stock = new ArrayList<>();
        for (int policy = 0; policy < policies; policy++) {
            final String name = "Policy " + policy + longText;
            outcomes.add(row(ComparisonTables.POLICIES, name, (long) periods));
            for (int other = 0; other < policy; other++) {
                final String otherName = "Policy " + other + longText;
                differences.add(difference(name, otherName, "Cost", 100.0 * policy + other));
                differences.add(difference(name, otherName, "Turns", Double.NaN));
                differences.add(difference(name, otherName, "Fill Rate", other));
            }
            for (int period = 1; period <= periods; period++) {
                final Object[] row = new Object[ComparisonTables.STOCK.getNumColumns()];
                Arrays.fill(row, (double) period);
                row[0] = name;
                row[1] = "History";
                row[2] = (long) period;
                stock.add(row);
            }
        }
        return SimulatorView.of(
                SimulatorView.internal(
                        Tables.table(ComparisonTables.POLICIES, outcomes.toArray(Object[][]::new)),
                        Tables.table(ComparisonTables.STOCK, stock.toArray(Object[][]::new)),
                        Tables.table(
                                ComparisonTables.DIFFERENCES, differences.toArray(Object[][]::new)),
                        Tables.context()));
    }

    /** A difference and, twice as large, the ends and the change. */
    private static Object[] difference(
            final String policy, final String other, final String measure, final double value) {
        return new Object[] {
            policy, other, "History", 60L, 1L, measure, 0.0, 0.0, value, 2 * value, 2 * value,
            2 * value, 2 * value, 2 * value
        };
    }

    /** Of three policies, the last is compared with both, but the step to it is from the second. */
    @Test
    void steps_areFromThePolicyBefore() throws Exception {
        final List<Outcome> outcomes = view(3, 1, "").outcomes();
        assertNull(outcomes.get(0).before());
        final Step step = outcomes.get(2).before();
        assertEquals("Policy 1", step.policy());
        assertEquals(new Estimate(201.0, 402.0, 402.0), step.cost());
        assertEquals(new Estimate(1.0, 2.0, 2.0), step.fillRate());
    }

    private static Object[] row(final DataTableSpec spec, final String policy, final long periods) {
        final Object[] row = new Object[spec.getNumColumns()];
        Arrays.setAll(row, column -> (double) column);
        row[0] = policy;
        row[1] = "History";
        row[2] = 60L;
        row[3] = 1L;
        row[4] = periods;
        return row;
    }

    @Test
    void page_isInTheBundleWithItsScript() {
        final InventorySimulatorNodeFactory factory = new InventorySimulatorNodeFactory();
        final Page page = factory.createNodeView(new NodeRun(factory).model()).getPage();
        assertEquals("inventory-simulator.html", page.getRelativePath());
        assertTrue(page.getResource("views.js").isPresent());
    }
}
