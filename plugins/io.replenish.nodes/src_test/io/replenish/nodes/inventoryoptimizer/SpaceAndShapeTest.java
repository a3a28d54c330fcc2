// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static io.replenish.nodes.inventoryoptimizer.PlannedItems.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.CurvePoint;
import io.replenish.nodes.inventoryoptimizer.OptimizerView.Plan;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.NodeSettingsRO;

/** Limits in space, and the distribution of demand by its class or its past errors. */
class SpaceAndShapeTest {

    private static final PlannedItems ITEMS =
            PlannedItems.of(
                    Tables.spec(
                            "Product", StringCell.TYPE,
                            "Unit Cost", DoubleCell.TYPE,
                            "Unit Space", DoubleCell.TYPE,
                            "Demand Class", StringCell.TYPE),
                    Tables.row("A", 5.0, 2.0, "erratic"),
                    Tables.row("B", 5.0, 1.0, null),
                    Tables.row("C", 5.0, 0.0, "Lumpy"),
                    Tables.row("D", 5.0, null, "smooth"),
                    Tables.row("E", 5.0, 1.0, "AX"));

    private static NodeSettings space(final NodeSettings settings) {
        settings.addString("budget", "SPACE");
        return PlannedItems.group(settings, "space");
    }

    @Test
    void space_isSharedAndShown() throws Exception {
        final BufferedDataTable[] outputs =
                ITEMS.plan(settings -> space(settings).addDouble("mostSpace", 300));
        final BufferedDataTable portfolio = outputs[2];
        assertTrue(number(portfolio, "Budget", "Space") <= 300);
        assertTrue(number(portfolio, "Targets", "Space") > 300);
        assertEquals(
                2 * number(outputs[0], "A", "Expected Stock")
                        + number(outputs[0], "B", "Expected Stock"),
                number(portfolio, "Budget", "Space"),
                1e-9);
        final int chosen = Tables.texts(outputs[3], "Chosen").indexOf("Yes");
        assertEquals(
                number(portfolio, "Budget", "Space"),
                Double.parseDouble(Tables.texts(outputs[3], "Space").get(chosen)),
                1e-9);
    }

    /** The page draws the curve over what is limited. */
    @Test
    void view_knowsTheLimitAndTheCurveOfSpace() throws Exception {
        assertEquals(List.of(""), view(s -> {}).plans().stream().map(Plan::limit).toList());
        final OptimizerView view = view(s -> space(s).addDouble("mostSpace", 300));
        assertEquals(List.of("", "Space"), view.plans().stream().map(Plan::limit).toList());
        final Object used = view.plans().get(1).space();
        assertEquals(
                List.of(used),
                view.curve().stream().filter(CurvePoint::chosen).map(CurvePoint::space).toList());
        final List<Double> spaces =
                view.curve().stream().map(point -> (Double) point.space()).toList();
        assertEquals(spaces.stream().sorted().toList(), spaces);
        assertTrue(
                spaces.get(0) < (Double) used && spaces.get(spaces.size() - 1) > 300,
                "the curve goes on beyond the budget");
    }

    private static OptimizerView view(final Consumer<NodeSettings> change) throws Exception {
        final BufferedDataTable[] out = ITEMS.plan(change);
        return OptimizerView.of(
                OptimizerViewTables.select(out[0], out[1], out[2], out[3], Tables.context()));
    }

    @Test
    void itemWithoutSpace_isAReasonWithinALimitInSpace() throws Exception {
        final BufferedDataTable policies =
                ITEMS.plan(settings -> space(settings).addDouble("mostSpace", 300))[0];
        assertEquals(
                "The space per unit is 0 but has to be above 0.",
                Tables.text(policies, "C", "Reason"));
        assertEquals("The space per unit is missing.", Tables.text(policies, "D", "Reason"));
        final BufferedDataTable[] unlimited = ITEMS.plan(settings -> {});
        assertEquals("Stock unknown", Tables.text(unlimited[0], "C", "Status"));
        // not known of all items
        assertEquals("?", Tables.text(unlimited[2], "Targets", "Space"));
    }

    @Test
    void limitWithoutAColumn_isRefusedWithTheWayOut() throws Exception {
        final NodeRun node =
                ITEMS.node(s -> space(s).addBoolean("unitSpaceColumn_is_present", false));
        final String message =
                assertThrows(InvalidSettingsException.class, () -> ITEMS.configure(node))
                        .getMessage();
        assertTrue(message.contains("no column of the item table is chosen"), message);
    }

    @Test
    void tooLittleSpace_namesTheLeast() {
        final String message =
                assertThrows(
                                KNIMEException.class,
                                () -> ITEMS.plan(s -> space(s).addDouble("mostSpace", 0.1)))
                        .getMessage();
        assertTrue(message.contains("a stock that takes"), message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void spaceOutOfRange_isRefusedByName(final double most) {
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> ITEMS.node(s -> space(s).addDouble("mostSpace", most)))
                        .getMessage();
        assertTrue(message.startsWith("The most space is "), message);
    }

    @Test
    void distribution_followsTheClassAndSaysSo() throws Exception {
        final BufferedDataTable policies = ITEMS.plan(settings -> {})[0];
        assertEquals("Gamma", Tables.text(policies, "A", "Distribution"));
        assertEquals("erratic", Tables.text(policies, "A", "Demand Class"));
        assertEquals(
                "by the demand class erratic", Tables.text(policies, "A", "Distribution Reason"));
        // the series itself is smooth
        assertEquals("Normal", Tables.text(policies, "B", "Distribution"));
        assertEquals("smooth", Tables.text(policies, "B", "Demand Class"));
        assertEquals("lumpy", Tables.text(policies, "C", "Demand Class"));
        assertEquals(
                "The demand class is \"AX\" but has to be one of smooth, erratic, intermittent,"
                        + " lumpy, none.",
                Tables.text(policies, "E", "Reason"));
        assertEquals("?", Tables.text(policies, "E", "Distribution Reason"));
    }

    @Test
    void pastErrors_canBeChosen() throws Exception {
        final BufferedDataTable policies =
                ITEMS.plan(settings -> settings.addString("demandShape", "EMPIRICAL"))[0];
        // 60 periods are too few for the sums of eight
        assertEquals(
                "too few past errors, so by the demand class erratic",
                Tables.text(policies, "A", "Distribution Reason"));
        final double[] values = new double[400];
        Arrays.setAll(values, i -> i * 37 % 11 == 0 ? 30 : 8);
        final ForecastModelPortObject longer = TestModels.of(PeriodUnit.DAY, values, "A");
        final BufferedDataTable empirical =
                (BufferedDataTable)
                        ITEMS.node(settings -> settings.addString("demandShape", "EMPIRICAL"))
                                .executePorts(longer, ITEMS.table())[0];
        assertEquals("Empirical", Tables.text(empirical, "A", "Distribution"));
        assertEquals(
                "by the past errors of the forecast",
                Tables.text(empirical, "A", "Distribution Reason"));
    }

    @Test
    void classOfNumbers_isRefusedByName() throws Exception {
        final NodeRun node = ITEMS.node(s -> s.addString("demandClassColumn", "Unit Cost"));
        assertTrue(
                assertThrows(InvalidSettingsException.class, () -> ITEMS.configure(node))
                        .getMessage()
                        .contains("Unit Cost"));
    }

    /** Workflows of before had no such options. */
    @Test
    void settingsWithoutTheOptions_loadTheirDefaults() throws Exception {
        final NodeSettings settings = ITEMS.node(s -> {}).settings();
        settings.removeConfig("space");
        settings.removeConfig("demandClassColumn");
        settings.removeConfig("demandClassColumn_is_present");
        final NodeSettingsRO loaded =
                new NodeRun(new InventoryOptimizerNodeFactory()).load(settings).settings();
        assertFalse(loaded.getNodeSettings("space").getBoolean("unitSpaceColumn_is_present"));
        assertFalse(loaded.getBoolean("demandClassColumn_is_present"));
    }
}
