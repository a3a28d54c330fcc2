// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.inventoryoptimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.ForecastModel;
import io.replenish.engine.forecast.ModelState;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.node.BufferedDataTable;

/** Products without a forecast, planned by what the item table says about their demand. */
class SteadyDemandTest {

    private static BufferedDataTable policies;

    /** Lead time 7, review period 1 and target 0.95 are those of the settings. */
    @BeforeAll
    static void plan() throws Exception {
        final double[] values = new double[60];
        Arrays.setAll(values, i -> i % 2 == 0 ? 8 : 12);
        final ForecastModelPortObject models =
                new ForecastModelPortObject(
                        PeriodUnit.DAY,
                        List.of(
                                new SeriesModel(
                                        "Known",
                                        PeriodUnit.DAY,
                                        LocalDate.of(2011, 11, 30),
                                        ForecastModel.of(
                                                new ModelState(
                                                        "MEAN",
                                                        new int[] {1, 1},
                                                        new double[0],
                                                        values)))));
        final BufferedDataTable items =
                Tables.table(
                        Tables.spec(
                                "Product", StringCell.TYPE,
                                "Demand per Period", DoubleCell.TYPE,
                                "Deviation per Period", DoubleCell.TYPE),
                        Tables.row("New", 10.0, 2.0),
                        Tables.row("Known", 1000.0, 0.0),
                        Tables.row("Certain", 10.0, 0.0),
                        Tables.row("Unknown", null, 2.0),
                        Tables.row("Vague", 10.0, null),
                        Tables.row("Negative", -3.0, 2.0),
                        Tables.row("Wrong", 10.0, -1.0),
                        Tables.row("Dead", 0.0, 0.0),
                        Tables.row(null, 10.0, 2.0));
        final NodeRun node = new NodeRun(new InventoryOptimizerNodeFactory(), List.of());
        node.configurePorts(models.getSpec(), items.getDataTableSpec());
        policies = (BufferedDataTable) node.load(node.settings()).executePorts(models, items)[0];
    }

    private static String text(final String product, final String column) {
        return Tables.text(policies, product, column);
    }

    @Test
    void productWithoutForecast_isPlannedByItsMeanAndDeviation() {
        // 80 + 1.644854 * 2 * sqrt(8) = 89.3, in whole units
        assertEquals("90.0", text("New", "Reorder Point"));
        assertEquals("80.0", text("New", "Expected Demand"));
        assertEquals("80.0", text("Certain", "Reorder Point"));
    }

    @Test
    void forecast_countsWhereThereIsOne() {
        assertEquals(80, Double.parseDouble(text("Known", "Expected Demand")), 1e-9);
    }

    @Test
    void whatCannotBeUsed_isAReason() {
        assertEquals("There is no forecast for this product.", text("Unknown", "Reason"));
        assertEquals("The demand deviation is missing.", text("Vague", "Reason"));
        assertEquals(
                "The demand per period is -3 but has to be 0 or above.",
                text("Negative", "Reason"));
        assertEquals(
                "The demand deviation is -1 but has to be 0 or above.", text("Wrong", "Reason"));
        assertTrue(text("Dead", "Reason").startsWith("No demand is expected"));
        assertEquals(9, policies.size());
    }
}
