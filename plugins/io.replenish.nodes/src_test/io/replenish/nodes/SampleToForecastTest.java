// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.nodes.demandaggregator.DemandAggregatorNodeFactory;
import io.replenish.nodes.salescleaner.SalesCleanerNodeFactory;
import io.replenish.nodes.salessample.RetailSalesSampleNodeFactory;
import io.replenish.nodes.sarimaforecaster.SarimaForecasterNodeFactory;
import io.replenish.nodes.sarimalearner.SarimaLearnerNodeFactory;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

/** The bundled data through cleaner, aggregator, learner and forecaster. */
class SampleToForecastTest {

    private static BufferedDataTable clean(final String dataSet) throws Exception {
        final NodeRun node = new NodeRun(new RetailSalesSampleNodeFactory());
        node.configure();
        final NodeSettings settings = node.settings();
        settings.addString("dataSet", dataSet);
        final BufferedDataTable raw = node.load(settings).execute()[0];
        return new NodeRun(new SalesCleanerNodeFactory()).execute(raw)[0];
    }

    private static BufferedDataTable demand(
            final BufferedDataTable sales, final String period, final String key, final int series)
            throws Exception {
        return new NodeRun(new DemandAggregatorNodeFactory())
                .with(
                        sales.getDataTableSpec(),
                        settings -> {
                            settings.addString("period", period);
                            settings.addString("keyColumn", key);
                            settings.addInt("maximumSeries", series);
                            settings.addBoolean("maximumSeries_is_present", true);
                        })
                .execute(sales)[0];
    }

    private static BufferedDataTable[] learnAndForecast(
            final BufferedDataTable demand, final int horizon) throws Exception {
        final PortObject[] learned =
                new NodeRun(new SarimaLearnerNodeFactory()).executePorts(demand);
        final NodeRun forecaster = new NodeRun(new SarimaForecasterNodeFactory());
        forecaster.configurePorts(learned[0].getSpec());
        final NodeSettings settings = forecaster.settings();
        settings.addInt("horizon", horizon);
        final PortObject[] forecast = forecaster.load(settings).executePorts(learned[0]);
        return new BufferedDataTable[] {
            (BufferedDataTable) learned[1], (BufferedDataTable) forecast[0]
        };
    }

    private static long count(final BufferedDataTable models, final String outcome) {
        return Tables.texts(models, "Outcome").stream().filter(outcome::equals).count();
    }

    private static Set<String> keys(final BufferedDataTable table) {
        return new TreeSet<>(Tables.texts(table, "Key"));
    }

    /** Every series of the demand is one row of the models, and has all its future periods. */
    private static void assertNoSeriesIsLost(
            final BufferedDataTable demand, final BufferedDataTable[] out, final int horizon) {
        assertEquals(keys(demand), keys(out[0]));
        assertEquals(keys(demand), keys(out[1]));
        assertEquals(keys(demand).size(), out[0].size());
        assertEquals((long) keys(demand).size() * horizon, out[1].size());
    }

    @Test
    void onlineRetailByDay_isMostlySeasonalAndGoesOnAtTheIncompleteLastDay() throws Exception {
        final BufferedDataTable demand = demand(clean("ONLINE_RETAIL"), "DAY", "Product", 10);
        final BufferedDataTable[] out = learnAndForecast(demand, 7);
        assertNoSeriesIsLost(demand, out, 7);
        assertTrue(count(out[0], "SARIMA") >= 5, () -> Tables.texts(out[0], "Model").toString());
        assertEquals(0, count(out[0], "No forecast"));
        assertEquals("2011-12-09", Tables.texts(out[1], "Period").get(0));
        assertEquals(Collections.nCopies(10, "14"), Tables.texts(out[0], "Held-Out Periods"));
    }

    @Test
    void adventureWorksByMonth_isMostlyModelled() throws Exception {
        final BufferedDataTable demand =
                demand(clean("ADVENTURE_WORKS"), "MONTH", "ProductSubcategoryKey", 100);
        final BufferedDataTable[] out = learnAndForecast(demand, 12);
        assertNoSeriesIsLost(demand, out, 12);
        final long fitted = count(out[0], "SARIMA") + count(out[0], "ARIMA");
        assertTrue(2 * fitted >= out[0].size(), () -> Tables.texts(out[0], "Model").toString());
        assertEquals("2017-07-01", Tables.texts(out[1], "Period").get(0));
    }
}
