// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Explanatory;
import io.replenish.engine.forecast.ForecastSettings;
import io.replenish.engine.forecast.Observations;
import io.replenish.engine.forecast.SeriesForecaster;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.testing.PortRoundTrip;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.knime.core.node.ExecutionMonitor;
import org.knime.core.node.InvalidSettingsException;
import org.knime.core.node.ModelContent;

class ForecastModelPortObjectTest {

    private static final LocalDate LAST = LocalDate.of(2011, 12, 9);

    private static SeriesModel model(final String key, final double... values) {
        return new SeriesModel(
                key,
                PeriodUnit.DAY,
                LAST,
                SeriesForecaster.learn(values, 7, ForecastSettings.defaults()).model());
    }

    /** A season, thirds and a gap: numbers that no short text holds. */
    private static double[] awkward() {
        final double[] values =
                IntStream.range(0, 60)
                        .mapToDouble(t -> 5 + (t % 7) / 3.0 + Math.sin(t * t))
                        .toArray();
        values[20] = Double.NaN;
        return values;
    }

    /** With a regressor that has a gap, is known for some days to come, and has an awkward name. */
    private static SeriesModel withRegressor(final String key) {
        final double[] price =
                IntStream.range(0, 75).mapToDouble(t -> 2 + Math.cos(t * t) / 3).toArray();
        price[9] = Double.NaN;
        final Observations observations =
                new Observations(awkward(), List.of(new Explanatory("price <€> 暖", price)));
        final SeriesModel model =
                new SeriesModel(
                        key,
                        PeriodUnit.DAY,
                        LAST,
                        SeriesForecaster.learn(observations, 7, ForecastSettings.defaults())
                                .model());
        assertEquals(List.of("price <€> 暖"), model.model().explanatory());
        return model;
    }

    private static ForecastModelPortObject someModels() {
        return new ForecastModelPortObject(
                PeriodUnit.DAY,
                List.of(
                        model("85123A", awkward()),
                        withRegressor("71053"),
                        model("暖 \"<&>\"\n", 1e12, -0.0, 1e-12, 7, 123456789.125),
                        model("", Double.NaN),
                        model("nothing")));
    }

    private static ForecastModelPortObject roundTrip(final ForecastModelPortObject object)
            throws Exception {
        return PortRoundTrip.of(
                object,
                new ForecastModelPortObject.Serializer(),
                object.getSpec(),
                new ForecastModelPortObjectSpec.Serializer());
    }

    private static ModelContent saved() throws Exception {
        final ModelContent content = new ModelContent("model");
        someModels().save(content, new ExecutionMonitor());
        return content;
    }

    private static String refusal(final ModelContent content) {
        final ForecastModelPortObjectSpec spec = someModels().getSpec();
        return assertThrows(
                        InvalidSettingsException.class,
                        () ->
                                new ForecastModelPortObject()
                                        .load(content, spec, new ExecutionMonitor()))
                .getMessage();
    }

    @Test
    void models_areReadAsTheyWereWrittenToTheLastBit() throws Exception {
        final ForecastModelPortObject written = someModels();
        final ForecastModelPortObject read = roundTrip(written);
        assertEquals(written, read);
        assertEquals(written.getSpec(), read.getSpec());
        assertEquals(PeriodUnit.DAY, read.unit());
        assertEquals(written.series().size(), read.series().size());
        for (int i = 0; i < read.series().size(); i++) {
            final SeriesModel before = written.series().get(i);
            final SeriesModel after = read.series().get(i);
            assertEquals(before.key(), after.key());
            assertEquals(LAST, after.lastPeriod());
            assertEquals(before.model().state(), after.model().state(), before.key());
            assertEquals(before.model().description(), after.model().description());
            assertArrayEquals(
                    before.model().forecast(9).upper(0.95), after.model().forecast(9).upper(0.95));
        }
    }

    @Test
    void models_areFoundByKey() {
        final ForecastModelPortObject models = someModels();
        assertEquals("85123A", models.series("85123A").orElseThrow().key());
        assertEquals(Optional.empty(), models.series("85123a"));
        assertEquals("5 series by day", models.getSummary());
    }

    @Test
    void noModels_areReadAsNone() throws Exception {
        final ForecastModelPortObject none =
                new ForecastModelPortObject(PeriodUnit.MONTH, List.of());
        assertEquals(none, roundTrip(none));
        assertEquals(PeriodUnit.MONTH, roundTrip(none).unit());
    }

    @Test
    void differentModels_areDifferent() {
        assertNotEquals(
                new ForecastModelPortObject(PeriodUnit.DAY, List.of(model("a", 1, 1))),
                new ForecastModelPortObject(PeriodUnit.DAY, List.of(model("a", 1, 2))));
        assertNotEquals(
                new ForecastModelPortObjectSpec(Optional.empty()),
                new ForecastModelPortObjectSpec(Optional.of(PeriodUnit.WEEK)));
    }

    @Test
    void twoModelsOfOneKey_areRefused() {
        final List<SeriesModel> twice = List.of(model("a", 1), model("a", 2));
        final String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ForecastModelPortObject(PeriodUnit.DAY, twice))
                        .getMessage();
        assertTrue(message.contains("\"a\""), message);
    }

    @Test
    void modelOfOtherPeriods_isRefused() {
        final List<SeriesModel> days = List.of(model("a", 1));
        final String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ForecastModelPortObject(PeriodUnit.WEEK, days))
                        .getMessage();
        assertTrue(message.contains("day") && message.contains("week"), message);
    }

    @Test
    void specWithUnknownUnit_isRefusedByName() {
        final ModelContent content = new ModelContent("model");
        content.addString("unit", "FORTNIGHT");
        final String message =
                assertThrows(
                                InvalidSettingsException.class,
                                () -> new ForecastModelPortObjectSpec().load(content))
                        .getMessage();
        assertTrue(message.contains("FORTNIGHT"), message);
    }

    @Test
    void brokenModel_isRefusedNamingItsSeries() throws Exception {
        final ModelContent values = saved();
        values.getModelContent("series").getModelContent("0").addString("values", "1 2 three");
        assertTrue(
                refusal(values).contains("\"85123A\"") && refusal(values).contains("three"),
                refusal(values));
        final ModelContent date = saved();
        date.getModelContent("series").getModelContent("0").addString("lastPeriod", "2011-02-30");
        assertTrue(refusal(date).contains("2011-02-30"), refusal(date));
        final ModelContent parameters = saved();
        parameters
                .getModelContent("series")
                .getModelContent("0")
                .getModelContent("parts")
                .getModelContent("0")
                .addDoubleArray("parameters");
        assertTrue(refusal(parameters).contains("\"85123A\""), refusal(parameters));
        final ModelContent kind = saved();
        kind.getModelContent("series").getModelContent("4").addString("kind", "CRYSTAL_BALL");
        assertTrue(refusal(kind).contains("\"nothing\""), refusal(kind));
    }
}
