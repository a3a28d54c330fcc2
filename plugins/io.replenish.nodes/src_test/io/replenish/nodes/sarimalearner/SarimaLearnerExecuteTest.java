// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.nodes.sarimalearner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.replenish.engine.demand.PeriodStatus;
import io.replenish.engine.demand.PeriodUnit;
import io.replenish.engine.forecast.Estimate;
import io.replenish.engine.forecast.SarimaModel;
import io.replenish.engine.forecast.SeriesModel;
import io.replenish.nodes.port.ForecastModelPortObject;
import io.replenish.nodes.testing.NodeRun;
import io.replenish.nodes.testing.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knime.core.data.DataTableSpec;
import org.knime.core.data.def.BooleanCell;
import org.knime.core.data.def.DoubleCell;
import org.knime.core.data.def.IntCell;
import org.knime.core.data.def.LongCell;
import org.knime.core.data.def.StringCell;
import org.knime.core.data.time.localdate.LocalDateCellFactory;
import org.knime.core.node.BufferedDataTable;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.KNIMEException;
import org.knime.core.node.NodeSettings;
import org.knime.core.node.port.PortObject;

class SarimaLearnerExecuteTest {

    private static final int DAYS = 84;

    private static PortObject[] learn(
            final BufferedDataTable input, final Consumer<NodeSettings> change) throws Exception {
        return new NodeRun(new SarimaLearnerNodeFactory())
                .with(input.getDataTableSpec(), change)
                .executePorts(input);
    }

    private static BufferedDataTable models(final BufferedDataTable input) throws Exception {
        return (BufferedDataTable) learn(input, settings -> {})[1];
    }

    private static ForecastModelPortObject port(final BufferedDataTable input) throws Exception {
        return (ForecastModelPortObject) learn(input, settings -> {})[0];
    }

    /**
     * One series each: seasonal, constant, delisted, with two rows for a day; and a row without
     * key.
     */
    private static BufferedDataTable mixed() {
        return new DemandData()
                .addWeekly("weekly", DAYS)
                .addDays("constant", 3, 3, 3, 3)
                .addDays("gone", 5, 2)
                .add("gone", DemandData.START.plusDays(2), null, PeriodStatus.DELISTED, true)
                .addDays("twice", 1, 2)
                .addDays("twice", 1)
                .add(null, DemandData.START, 1.0, PeriodStatus.SOLD, true)
                .table();
    }

    @Test
    void everySeries_isARowUnderItsKeyWithItsOutcome() throws Exception {
        final BufferedDataTable models = models(mixed());
        assertEquals(
                List.of("weekly", "constant", "gone", "twice", "Rows without key"),
                Tables.keys(models));
        assertEquals(
                List.of(
                        "SARIMA",
                        "Simple forecast",
                        "Simple forecast",
                        "No forecast",
                        "No forecast"),
                Tables.texts(models, "Outcome"));
        assertEquals(
                List.of("weekly", "constant", "gone", "twice", "?"), Tables.texts(models, "Key"));
    }

    @Test
    void everySeriesThatCanBeForecast_isInThePort() throws Exception {
        final ForecastModelPortObject port = port(mixed());
        assertEquals(
                List.of("weekly", "constant", "gone"),
                port.series().stream().map(SeriesModel::key).toList());
        assertEquals(PeriodUnit.DAY, port.unit());
        assertEquals(Optional.of(PeriodUnit.DAY), port.getSpec().unit());
        assertEquals(
                DemandData.START.plusDays(DAYS - 1),
                port.series("weekly").orElseThrow().lastPeriod());
        assertEquals(0, port.series("gone").orElseThrow().model().forecast(1).mean()[0]);
    }

    @Test
    void seasonalSeries_hasModelStatisticReasonAndBothErrors() throws Exception {
        final BufferedDataTable models = models(mixed());
        assertTrue(
                Tables.text(models, "weekly", "Model").matches("ARIMA\\(.*\\)\\(.*\\)\\[7\\].*"),
                Tables.text(models, "weekly", "Model"));
        assertEquals("Yes", Tables.text(models, "weekly", "Seasonal"));
        assertTrue(
                Double.parseDouble(Tables.text(models, "weekly", "Season Statistic"))
                        > Double.parseDouble(Tables.text(models, "weekly", "Season Threshold")));
        assertEquals("14", Tables.text(models, "weekly", "Held-Out Periods"));
        for (final String column :
                List.of("Held-Out RMSE", "Held-Out MAE", "In-Sample RMSE", "In-Sample MAE")) {
            final double error = Double.parseDouble(Tables.text(models, "weekly", column));
            assertTrue(
                    error > 0 && error < 10,
                    column + " is " + error + ", the noise is from 0 to 10");
        }
        assertEquals("2011-01-03", Tables.text(models, "weekly", "First Period"));
        assertEquals("84", Tables.text(models, "weekly", "Periods"));
        assertTrue(Tables.text(models, "weekly", "Reason").contains("AICC"));
    }

    @Test
    void coefficientsAreThoseOfTheModelInThePort() throws Exception {
        final PortObject[] out = learn(mixed(), settings -> settings.addInt("averagedModels", 1));
        final BufferedDataTable table = (BufferedDataTable) out[2];
        final SarimaModel model =
                (SarimaModel)
                        ((ForecastModelPortObject) out[0]).series("weekly").orElseThrow().model();
        final List<Estimate> estimates = model.estimates();
        assertTrue(estimates.size() > 1, estimates::toString);
        assertEquals(numbers(estimates, Estimate::value), Tables.texts(table, "Estimate"));
        assertEquals(
                numbers(estimates, Estimate::standardError), Tables.texts(table, "Standard Error"));
        assertEquals(numbers(estimates, Estimate::z), Tables.texts(table, "z"));
        assertEquals(numbers(estimates, Estimate::probability), Tables.texts(table, "p"));
        assertEquals(List.of("weekly"), Tables.texts(table, "Key").stream().distinct().toList());
        assertEquals(
                List.of(Tables.text((BufferedDataTable) out[1], "weekly", "Model")),
                Tables.texts(table, "Model").stream().distinct().toList());
        assertEquals(
                Tables.texts(table, "Term").stream().map(term -> "weekly#" + term).toList(),
                Tables.keys(table));
    }

    private static List<String> numbers(
            final List<Estimate> estimates, final ToDoubleFunction<Estimate> number) {
        return estimates.stream()
                .mapToDouble(number)
                .mapToObj(value -> Double.isNaN(value) ? "?" : Double.toString(value))
                .toList();
    }

    @Test
    void seriesWithoutModel_haveTheirReasons() throws Exception {
        final BufferedDataTable models = models(mixed());
        assertEquals("Mean", Tables.text(models, "constant", "Model"));
        assertTrue(Tables.text(models, "gone", "Reason").contains("Delisted"));
        assertTrue(Tables.text(models, "twice", "Reason").contains("2011-01-03"));
        assertEquals("?", Tables.text(models, "twice", "Model"));
        assertEquals("?", Tables.text(models, "twice", "Periods"));
        assertEquals("Rows without a key: 1.", Tables.text(models, "Rows without key", "Reason"));
    }

    @Test
    void warning_countsWhatHasNoModelAndSaysWhereItIs() throws Exception {
        final NodeRun node = new NodeRun(new SarimaLearnerNodeFactory());
        node.executePorts(mixed());
        assertEquals(
                Optional.of(
                        "2 of 4 series have a simple forecast instead of a model. 1 of 4 series cannot be used and"
                                + " has no forecast. 1 row has no key. The output \"Models\" says why."),
                node.warning());
    }

    @Test
    void nothingButModels_isNoWarning() throws Exception {
        final NodeRun node = new NodeRun(new SarimaLearnerNodeFactory());
        node.executePorts(new DemandData().addWeekly("a", DAYS).table());
        assertEquals(Optional.empty(), node.warning());
    }

    @Test
    void emptyTable_givesAnEmptyModelAndAWarning() throws Exception {
        final NodeRun node = new NodeRun(new SarimaLearnerNodeFactory());
        final PortObject[] out = node.executePorts(new DemandData().table());
        assertEquals(List.of(), ((ForecastModelPortObject) out[0]).series());
        assertEquals(0, ((BufferedDataTable) out[1]).size());
        assertEquals(Optional.of("The input table has no series."), node.warning());
    }

    @Test
    void keyNamedAsTheRowsWithoutKey_isNoClash() throws Exception {
        final BufferedDataTable models =
                models(
                        new DemandData()
                                .addDays("Rows without key", 1, 1)
                                .add(" ", DemandData.START, 1.0, PeriodStatus.SOLD, true)
                                .table());
        assertEquals(List.of("Rows without key", "Rows without key #2"), Tables.keys(models));
    }

    @Test
    void orderOfTheRows_doesNotMatter() throws Exception {
        final List<Object[]> rows = new ArrayList<>();
        final DataTableSpec spec =
                Tables.spec(
                        "Key", LongCell.TYPE, "Period", StringCell.TYPE, "Demand", IntCell.TYPE);
        for (int day = 0; day < 60; day++) {
            final String date = DemandData.START.plusDays(day).toString();
            rows.add(Tables.row(17850L, date, day % 7 * 5 + day * day % 3));
        }
        final BufferedDataTable sorted = Tables.table(spec, rows.toArray(Object[][]::new));
        Collections.reverse(rows);
        assertEquals(port(sorted), port(Tables.table(spec, rows.toArray(Object[][]::new))));
        assertEquals(
                Optional.of("17850"),
                port(sorted).series().stream().map(SeriesModel::key).findFirst());
    }

    @Test
    void incompleteLastPeriod_isForecastRatherThanLearned() throws Exception {
        final LocalDate last = DemandData.START.plusDays(DAYS);
        final BufferedDataTable input =
                new DemandData()
                        .addWeekly("a", DAYS)
                        .add("a", last, 1.0, PeriodStatus.SOLD, false)
                        .table();
        assertEquals(last, port(input).series("a").orElseThrow().period(1));
        final PortObject used =
                learn(input, settings -> settings.addBoolean("useIncompletePeriods", true))[0];
        assertEquals(last, ((ForecastModelPortObject) used).series("a").orElseThrow().lastPeriod());
    }

    @ParameterizedTest
    @CsvSource({"AS_GIVEN, 1", "MISSING, 2", "ZERO, 0"})
    void closedPeriods_areWhatTheOptionSays(final String option, final String missing)
            throws Exception {
        final BufferedDataTable input =
                new DemandData()
                        .addDays("a", 4, 7)
                        .add(
                                "a",
                                DemandData.START.plusDays(2),
                                0.0,
                                PeriodStatus.CLOSED_WEEKDAY,
                                true)
                        .add("a", DemandData.START.plusDays(3), null, PeriodStatus.CLOSED, true)
                        .add("a", DemandData.START.plusDays(4), 6.0, PeriodStatus.SOLD, true)
                        .table();
        final BufferedDataTable models =
                (BufferedDataTable)
                        learn(input, settings -> settings.addString("closedPeriods", option))[1];
        assertEquals(missing, Tables.text(models, "a", "Missing Periods"));
    }

    @Test
    void modelsWithoutTheHeldOutPeriods_haveNotSeenThemAndForecastThem() throws Exception {
        final LocalDate firstHeldOut = DemandData.START.plusDays(DAYS - 14);
        final PortObject[] out =
                learn(mixed(), settings -> settings.addString("fittedTo", "WITHOUT_HELD_OUT"));
        final ForecastModelPortObject port = (ForecastModelPortObject) out[0];
        final SeriesModel unseen = port.series("weekly").orElseThrow();
        assertEquals(firstHeldOut, unseen.period(1));
        final PortObject[] cut =
                learn(
                        new DemandData().addWeekly("weekly", DAYS - 14).table(),
                        settings -> {
                            settings.addInt("heldOutPeriods", 0);
                            settings.addBoolean("heldOutPeriods_is_present", true);
                        });
        final SeriesModel expected =
                ((ForecastModelPortObject) cut[0]).series("weekly").orElseThrow();
        assertEquals(expected.model().state(), unseen.model().state());
        assertEquals(
                DemandData.START.plusDays(3), port.series("constant").orElseThrow().lastPeriod());

        final BufferedDataTable models = (BufferedDataTable) out[1];
        assertEquals("14", Tables.text(models, "weekly", "Held-Out Periods"));
        assertEquals(
                firstHeldOut.minusDays(1).toString(), Tables.text(models, "weekly", "Last Period"));
        assertEquals("70", Tables.text(models, "weekly", "Periods"));
        final String reason = Tables.text(models, "weekly", "Reason");
        assertTrue(reason.contains("Fitted without the 14 held-out periods"), reason);
        final String tooShort = Tables.text(models, "constant", "Reason");
        assertTrue(tooShort.contains("too short to hold out the last 14"), tooShort);
    }

    @ParameterizedTest
    @CsvSource({"Status, paid", "Coverage, half"})
    void wordOfAnotherKind_isRefusedNamingRowAndValue(final String column, final String word) {
        final DataTableSpec spec =
                Tables.spec(
                        "Key",
                        StringCell.TYPE,
                        "Period",
                        StringCell.TYPE,
                        "Demand",
                        IntCell.TYPE,
                        column,
                        StringCell.TYPE);
        final BufferedDataTable input = Tables.table(spec, Tables.row("a", "2011-01-01", 1, word));
        final String message = assertThrows(KNIMEException.class, () -> models(input)).getMessage();
        assertTrue(message.contains('"' + word + '"') && message.contains("\"r0\""), message);
    }

    @Test
    void unitThatTheDatesDoNotFit_isRefusedWithTheDates() {
        final BufferedDataTable input = new DemandData().addDays("a", 1, 2).table();
        final String message =
                assertThrows(
                                KNIMEException.class,
                                () ->
                                        learn(
                                                input,
                                                settings ->
                                                        settings.addString("periodUnit", "MONTH")))
                        .getMessage();
        assertTrue(message.contains("2011-01-03") && message.contains("2011-01-04"), message);
    }

    @Test
    void unreadablePeriod_stopsItsSeriesOnly() throws Exception {
        final DataTableSpec spec =
                Tables.spec(
                        "Key", StringCell.TYPE, "Period", StringCell.TYPE, "Demand", IntCell.TYPE);
        final BufferedDataTable models =
                models(
                        Tables.table(
                                spec,
                                Tables.row("a", "2011-02-30", 1),
                                Tables.row("b", "2011-01-01", 1),
                                Tables.row("c", null, 1)));
        assertEquals(
                List.of("No forecast", "Simple forecast", "No forecast"),
                Tables.texts(models, "Outcome"));
    }

    @Test
    void execute_reportsRisingProgress() throws Exception {
        final NodeRun node = new NodeRun(new SarimaLearnerNodeFactory());
        node.executePorts(mixed());
        final List<Double> progress = node.progress();
        final List<Double> sorted = new ArrayList<>(progress);
        Collections.sort(sorted);
        assertEquals(sorted, progress);
    }

    @Test
    void execute_stopsWhereverItIsCancelled() throws Exception {
        final BufferedDataTable input =
                new DemandData()
                        .addDays("a", 1, 1)
                        .addDays("b", 2, 4)
                        .addDays("c", 1, 5, 9)
                        .table();
        final AtomicInteger asked = new AtomicInteger();
        new NodeRun(new SarimaLearnerNodeFactory())
                .cancelWhen(
                        () -> {
                            asked.incrementAndGet();
                            return false;
                        })
                .executePorts(input);
        final int total = asked.get();
        assertTrue(total >= input.size() + 3, "asked only " + total + " times");
        int stopped = 0;
        for (int stop = 1; stop <= total; stop++) {
            final int last = stop;
            asked.set(0);
            final NodeRun node =
                    new NodeRun(new SarimaLearnerNodeFactory())
                            .cancelWhen(() -> asked.incrementAndGet() >= last);
            try {
                node.executePorts(input);
                assertTrue(asked.get() < last, "not stopped at " + last); // faster than before
            } catch (CanceledExecutionException e) {
                stopped++;
            }
        }
        assertTrue(stopped >= input.size() + 3, "stopped only " + stopped + " times");
    }

    private static final DataTableSpec WITH_STOCK_OUT =
            Tables.spec(
                    "Key",
                    StringCell.TYPE,
                    "Period",
                    LocalDateCellFactory.TYPE,
                    "Demand",
                    DoubleCell.TYPE,
                    "Stock-out",
                    BooleanCell.TYPE);

    @Test
    void demandOfAStockOut_isNotKnown() throws Exception {
        final Object[][] rows = new Object[40][];
        for (int day = 0; day < rows.length; day++) {
            final boolean out = day >= 20 && day < 26;
            rows[day] =
                    Tables.row(
                            "a",
                            DemandData.START.plusDays(day),
                            out ? 0.0 : 50.0 + day * 7 % 5,
                            day == 3 ? null : out);
        }
        final BufferedDataTable models = models(Tables.table(WITH_STOCK_OUT, rows));
        assertEquals("6", Tables.text(models, "a", "Missing Periods"));
    }

    @Test
    void regressors_becomePartOfTheModel() throws Exception {
        final int days = 84;
        final double[] demand = new double[days];
        final Object[][] promotions = new Object[days + 14][];
        for (int day = 0; day < promotions.length; day++) {
            final boolean promotion = day * 11 % 6 == 0;
            promotions[day] = Tables.row(DemandData.START.plusDays(day), promotion, 1.0);
            if (day < days) {
                demand[day] = 50 + (day * 7919L + 13L * day * day) % 11 + (promotion ? 40 : 0);
            }
        }
        final BufferedDataTable table =
                Tables.table(
                        Tables.spec(
                                "Period",
                                LocalDateCellFactory.TYPE,
                                "Promotion",
                                BooleanCell.TYPE,
                                "Open",
                                DoubleCell.TYPE),
                        promotions);
        final BufferedDataTable input = new DemandData().addDays("a", demand).table();
        final PortObject[] outputs =
                new NodeRun(new SarimaLearnerNodeFactory(), List.of("Regressors"))
                        .executePorts(input, table);
        final SeriesModel model = ((ForecastModelPortObject) outputs[0]).series("a").orElseThrow();
        assertEquals(List.of("Promotion"), model.model().explanatory());
        assertEquals(14, model.model().knownPeriods(20));
        final String reason = Tables.text((BufferedDataTable) outputs[1], "a", "Reason");
        assertTrue(reason.contains("\"Open\" is left out: it never changes"), reason);
    }

    @Test
    void fit_isDescribedByNumbers() throws Exception {
        final BufferedDataTable models = models(mixed());
        for (final String column : List.of("Ljung-Box p", "Jarque-Bera p", "ARCH p")) {
            final double p = Double.parseDouble(Tables.text(models, "weekly", column));
            assertTrue(p >= 0 && p <= 1, column + " is " + p);
            assertEquals("?", Tables.text(models, "constant", column));
        }
        final double logLikelihood =
                Double.parseDouble(Tables.text(models, "weekly", "Log-Likelihood"));
        assertTrue(Double.parseDouble(Tables.text(models, "weekly", "AICc")) > -2 * logLikelihood);
        assertEquals("0", Tables.text(models, "weekly", "Outliers"));
        assertEquals("No", Tables.text(models, "weekly", "Cut Short"));
    }
}
