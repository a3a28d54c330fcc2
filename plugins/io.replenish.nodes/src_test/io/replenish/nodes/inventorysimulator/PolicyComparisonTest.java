// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventorysimulator;

import static io.replenish.nodes.inventorysimulator.SimulatorTables.CENT_FRACTION;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.DEMAND;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.POLICY;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.START;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.demand;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.number;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.policies;
import static io.replenish.nodes.inventorysimulator.SimulatorTables.replay;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

/** Several policies side by side, on history and in simulated futures. */
class PolicyComparisonTest {

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
    void rowsOfFurtherPoliciesThatDoNotCount_areSaid() throws Exception {
        final NodeRun node =
                new NodeRun(
                        new InventorySimulatorNodeFactory(),
                        List.of(InventorySimulatorNodeFactory.OTHERS_PORT));
        node.execute(policies(), demand(), other("Plenty"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.endsWith(
                        "2 rows of \"Other Policies\" do not count: they have no product, or one that"
                                + " has a row already."),
                warning);
    }

    @Test
    void differences_areOfEveryPolicyToEveryOneBeforeIt() throws Exception {
        final BufferedDataTable[] out = compare(other("Plenty"));
        final BufferedDataTable differences = out[4];
        assertEquals(3 * 9, differences.size());
        assertEquals("Proposed#Current#History#Cost", Tables.keys(differences).get(0));
        for (final String pair : List.of("Proposed#Current", "Plenty#Current", "Plenty#Proposed")) {
            final String policy = pair.split("#")[0];
            final String other = pair.split("#")[1];
            for (final String measure : List.of("Cost", "Fill Rate", "Turns", "Holding Cost")) {
                final String row = pair + "#History#" + measure;
                final double value = number(out[2], policy + "#History", measure);
                final double otherValue = number(out[2], other + "#History", measure);
                assertEquals(value, number(differences, row, "Value"), CENT_FRACTION);
                assertEquals(otherValue, number(differences, row, "Compared Value"));
                assertEquals(
                        value - otherValue, number(differences, row, "Difference"), CENT_FRACTION);
                if (measure.endsWith("Cost")) {
                    assertEquals(
                            value / otherValue - 1,
                            number(differences, row, "Change"),
                            CENT_FRACTION);
                } else {
                    assertEquals("?", Tables.text(differences, row, "Change"));
                }
            }
        }
        assertEquals(
                Tables.text(out[2], "Plenty#History", "Cost Change"),
                Tables.text(differences, "Plenty#Current#History#Cost", "Change"));
        assertEquals("?", Tables.text(out[2], "Current#History", "Cost Change"));
    }

    /** Names that look like those of other rows do not make two rows of one name. */
    @Test
    void differences_haveNamesOfTheirOwnWhateverPoliciesAreCalled() throws Exception {
        final BufferedDataTable differences =
                compare(named("A"), named("B#A"), named("A#B"), named("B"))[4];
        assertEquals(15 * 9, differences.size());
        assertEquals(15 * 9, Set.copyOf(Tables.keys(differences)).size());
    }

    private static BufferedDataTable named(final String name) {
        return Tables.table(
                OTHER, Tables.row(name, "A", 200.0, 400.0), Tables.row(name, "B", 300.0, 500.0));
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
                        "The table \"Other Policies\" has no column that looks like \"Order"
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
                warning.contains(
                        "1 of 2 replayed items is left out of the comparison on demand of the kind"
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
        assertTrue(message.startsWith("The forecast model counts in weeks,"), message);
    }
}
