// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimaforecaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.embedded.NodeDescriptions;
import io.replenish.embedded.NodeInfo;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Explanatory;
import io.replenish.engine.forecast.ForecastColumns;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.Observations;
import io.replenish.engine.forecast.SeriesForecaster;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.port.ForecastModelPortObjectSpec;
import io.replenish.nodes.table.ColumnTypes;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.DoubleValue;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObjectSpec;

class SarimaForecasterTest {

    private static final LocalDate LAST = LocalDate.of(2011, 12, 1);
    private static final ForecastSettings SETTINGS =
            ForecastSettings.defaults().withNonNegative(true);

    private static SeriesModel model(
            final String key, final PeriodUnit unit, final double... values) {
        return new SeriesModel(
                key, unit, LAST, SeriesForecaster.learn(values, 7, SETTINGS).model());
    }

    private static double[] noisy(final int length) {
        return IntStream.range(0, length)
                .mapToDouble(t -> 30 + 9 * Math.sin(t * t) + t % 7)
                .toArray();
    }

    private static ForecastModelPortObject port(
            final PeriodUnit unit, final SeriesModel... series) {
        return new ForecastModelPortObject(unit, List.of(series));
    }

    private static ForecastModelPortObject twoSeries() {
        return port(
                PeriodUnit.MONTH,
                model("ü 1", PeriodUnit.MONTH, noisy(70)),
                model("b", PeriodUnit.MONTH, 4, 4, 4));
    }

    private static NodeRun node(final int horizon) throws Exception {
        final NodeRun node = new NodeRun(new SarimaForecasterNodeFactory());
        node.configurePorts(new ForecastModelPortObjectSpec());
        final NodeSettings settings = node.settings();
        settings.addInt("horizon", horizon);
        return node.load(settings);
    }

    private static BufferedDataTable forecast(
            final ForecastModelPortObject model, final int horizon) throws Exception {
        return (BufferedDataTable) node(horizon).executePorts(model)[0];
    }

    private static double[] numbers(final BufferedDataTable table, final String column) {
        return Tables.column(table, column).stream()
                .mapToDouble(cell -> ((DoubleValue) cell).getDoubleValue())
                .toArray();
    }

    @Test
    void output_isKnownBeforeExecution() throws Exception {
        final PortObjectSpec[] specs = node(3).configurePorts(new ForecastModelPortObjectSpec());
        assertEquals(List.of(ColumnTypes.table(ForecastColumns.FORECAST_TABLE)), List.of(specs));
        assertEquals(
                List.of(
                        "Key",
                        "Period",
                        "Step",
                        "Mean",
                        "Lower 80",
                        "Upper 80",
                        "Lower 95",
                        "Upper 95"),
                List.of(((DataTableSpec) specs[0]).getColumnNames()));
    }

    @Test
    void everySeries_hasARowPerFuturePeriodUnderATellingRowId() throws Exception {
        final BufferedDataTable table = forecast(twoSeries(), 2);
        assertEquals(
                List.of("ü 1#2012-01", "ü 1#2012-02", "b#2012-01", "b#2012-02"),
                Tables.keys(table));
        assertEquals(List.of("ü 1", "ü 1", "b", "b"), Tables.texts(table, "Key"));
        assertEquals(
                List.of("2012-01-01", "2012-02-01", "2012-01-01", "2012-02-01"),
                Tables.texts(table, "Period"));
        assertEquals(List.of("1", "2", "1", "2"), Tables.texts(table, "Step"));
    }

    @Test
    void numbers_areThoseOfTheModel() throws Exception {
        final SeriesModel model = model("a", PeriodUnit.DAY, noisy(70));
        final BufferedDataTable table = forecast(port(PeriodUnit.DAY, model), 9);
        final var expected = model.model().forecast(9);
        assertEquals(Arrays.toString(expected.mean()), Arrays.toString(numbers(table, "Mean")));
        assertEquals(
                Arrays.toString(expected.lower(0.8)), Arrays.toString(numbers(table, "Lower 80")));
        assertEquals(
                Arrays.toString(expected.upper(0.8)), Arrays.toString(numbers(table, "Upper 80")));
        assertEquals(
                Arrays.toString(expected.lower(0.95)), Arrays.toString(numbers(table, "Lower 95")));
        assertEquals(
                Arrays.toString(expected.upper(0.95)), Arrays.toString(numbers(table, "Upper 95")));
    }

    @Test
    void intervals_containEachOther() throws Exception {
        final BufferedDataTable table = forecast(twoSeries(), 40);
        final double[] mean = numbers(table, "Mean");
        final double[] lower80 = numbers(table, "Lower 80");
        final double[] upper80 = numbers(table, "Upper 80");
        final double[] lower95 = numbers(table, "Lower 95");
        final double[] upper95 = numbers(table, "Upper 95");
        for (int i = 0; i < mean.length; i++) {
            assertTrue(
                    0 <= lower95[i] && lower95[i] <= lower80[i] && lower80[i] <= mean[i],
                    "row " + i);
            assertTrue(mean[i] <= upper80[i] && upper80[i] <= upper95[i], "row " + i);
        }
    }

    @Test
    void longHorizon_hasDistinctRowIds() throws Exception {
        final List<String> keys = Tables.keys(forecast(twoSeries(), 1000));
        assertEquals(2000, new HashSet<>(keys).size());
    }

    @Test
    void noSeries_giveAnEmptyTableAndAWarning() throws Exception {
        final NodeRun node = node(5);
        final BufferedDataTable table =
                (BufferedDataTable) node.executePorts(port(PeriodUnit.DAY))[0];
        assertEquals(0, table.size());
        assertTrue(node.warning().orElseThrow().contains("no series"));
    }

    @Test
    void series_areNoWarning() throws Exception {
        final NodeRun node = node(5);
        node.executePorts(twoSeries());
        assertEquals(Optional.empty(), node.warning());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001})
    void horizonOutOfBounds_isRefusedWithTheNumber(final int horizon) {
        final String message =
                assertThrows(InvalidSettingsException.class, () -> node(horizon)).getMessage();
        assertTrue(
                message.contains(Integer.toString(horizon)) && message.contains("1 to 1000"),
                message);
    }

    /** Demand that is 30 higher on days of a promotion, which are known for some days to come. */
    private static SeriesModel promoted(final String key, final int knownDays) {
        final double[] promotion =
                IntStream.range(0, 70 + knownDays).mapToDouble(t -> t % 5 == 0 ? 1 : 0).toArray();
        final double[] demand = noisy(70);
        Arrays.setAll(demand, t -> demand[t] + 30 * promotion[t]);
        final Observations observations =
                new Observations(demand, List.of(new Explanatory("Promotion", promotion)));
        return new SeriesModel(
                key,
                PeriodUnit.DAY,
                LAST,
                SeriesForecaster.learn(observations, 1, SETTINGS).model());
    }

    private static NodeRun withRegressors(final int horizon) throws Exception {
        final NodeRun node =
                new NodeRun(new SarimaForecasterNodeFactory(), List.of("Future Regressors"));
        final NodeSettings settings = node(horizon).settings();
        return node.load(settings);
    }

    private static final DataTableSpec PROMOTIONS =
            Tables.spec(
                    "Key",
                    StringCell.TYPE,
                    "Period",
                    LocalDateCellFactory.TYPE,
                    "Promotion",
                    BooleanCell.TYPE);

    @Test
    void futureRegressors_areAnOptionalInputWithAPeriodAndNumbers() throws Exception {
        final List<NodeInfo.Port> inputs =
                NodeDescriptions.of(new SarimaForecasterNodeFactory()).inPorts();
        assertEquals(
                List.of("Forecast Model", "Future Regressors"),
                inputs.stream().map(NodeInfo.Port::group).toList());
        assertTrue(inputs.get(1).optional());
        final NodeRun node = withRegressors(3);
        final ForecastModelPortObjectSpec model = new ForecastModelPortObjectSpec();
        assertEquals(1, node.configurePorts(model, PROMOTIONS).length);
        final DataTableSpec empty = new DataTableSpec();
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> node.configurePorts(model, empty))
                        .getMessage();
        assertTrue(message.contains("\"Future Regressors\""), message);
    }

    @Test
    void futureRegressors_enterTheForecast() throws Exception {
        final SeriesModel model = promoted("a", 0);
        final BufferedDataTable future =
                Tables.table(
                        PROMOTIONS,
                        Tables.row("a", LAST.plusDays(1), false),
                        Tables.row("a", LAST.plusDays(2), true),
                        Tables.row("b", LAST.plusDays(1), true));
        final NodeRun node = withRegressors(2);
        final BufferedDataTable table =
                (BufferedDataTable) node.executePorts(port(PeriodUnit.DAY, model), future)[0];
        final var expected =
                model.model().withFuture(Map.of("Promotion", new double[] {0, 1})).forecast(2);
        assertEquals(Arrays.toString(expected.mean()), Arrays.toString(numbers(table, "Mean")));
        assertTrue(expected.mean()[1] > expected.mean()[0] + 15);
        assertEquals(Optional.empty(), node.warning());
    }

    @Test
    void forecast_endsWhereRegressorsAreUnknownAndSaysSo() throws Exception {
        final NodeRun node = node(5);
        final BufferedDataTable table =
                (BufferedDataTable)
                        node.executePorts(
                                        port(
                                                PeriodUnit.DAY,
                                                promoted("a", 2),
                                                promoted("none", 0),
                                                model("b", PeriodUnit.DAY, noisy(70))))[0];
        assertEquals(List.of("a", "a", "b", "b", "b", "b", "b"), Tables.texts(table, "Key"));
        final String warning = node.warning().orElseThrow();
        assertTrue(
                warning.contains("2 of 3 series")
                        && warning.contains("[Promotion]")
                        && warning.contains("\"a\" for 2 of 5"),
                warning);
    }

    @Test
    void rowsOfFutureRegressorsThatAreOfNoUse_areSaid() throws Exception {
        final BufferedDataTable future =
                Tables.table(
                        PROMOTIONS,
                        Tables.row("a", LAST.plusDays(1), false),
                        Tables.row("a", LAST.plusDays(1), true),
                        Tables.row("a", null, true));
        final NodeRun node = withRegressors(1);
        node.executePorts(port(PeriodUnit.DAY, promoted("a", 0)), future);
        assertEquals(
                Optional.of(
                        "The input \"Future Regressors\" has more than one row for the period "
                                + LAST.plusDays(1)
                                + "; the last one counts. 1 row of the input \"Future Regressors\""
                                + " has no readable period."),
                node.warning());

        final NodeRun needless = withRegressors(1);
        needless.executePorts(
                port(PeriodUnit.DAY, model("b", PeriodUnit.DAY, noisy(70))),
                Tables.table(PROMOTIONS, Tables.row("b", LAST.plusDays(1), true)));
        assertEquals(
                Optional.of(
                        "No model depends on a column of the input \"Future Regressors\", so it is"
                                + " not used."),
                needless.warning());
    }

    @Test
    void execute_stopsAtTheSeriesWhereItIsCancelled() throws Exception {
        final AtomicInteger asked = new AtomicInteger();
        for (int stop = 1; stop <= 2; stop++) {
            final int last = stop;
            asked.set(0);
            final NodeRun node = node(3).cancelWhen(() -> asked.incrementAndGet() >= last);
            assertThrows(CanceledExecutionException.class, () -> node.executePorts(twoSeries()));
        }
    }
}
