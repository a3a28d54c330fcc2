// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.benchmarks.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.replenish.benchmarks.SharedData;
import io.replenish.benchmarks.data.CsvFile;
import io.replenish.benchmarks.data.SeriesFile;
import io.replenish.benchmarks.data.TestSeries;
import io.replenish.benchmarks.methods.ForecastMethod;
import io.replenish.benchmarks.methods.MethodForecast;
import io.replenish.benchmarks.methods.Naive2;
import io.replenish.benchmarks.methods.SeasonalNaive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Scores of simple methods on the M3 competition against those computed in R. */
class AccuracyCommandTest {

    /** The scores are given to four decimals. */
    private static final double ROUNDING = 0.5001e-4;

    @Test
    void naive2AndSeasonalNaive_scoreAsInR() throws Exception {
        final List<TestSeries> series = SeriesFile.read(SharedData.file("m3_series.csv.gz"));
        final Map<String, CSVRecord> expected = new HashMap<>();
        for (final CSVRecord line : CsvFile.read(SharedData.file("m3_peer_accuracy_dev.csv"))) {
            expected.put(line.get("period") + " " + line.get("method"), line);
        }
        for (final String type : List.of("yearly", "quarterly", "monthly", "other")) {
            final Scorecard naive2 = card(new Naive2(), series, type);
            for (final ForecastMethod method : List.of(new Naive2(), new SeasonalNaive())) {
                final CSVRecord line = expected.get(type + " " + method.name());
                final Scorecard card = card(method, series, type);
                assertEquals(CsvFile.integer(line, "n_series"), card.series(), type);
                assertEquals(CsvFile.number(line, "sMAPE"), card.smape(), ROUNDING, type);
                assertEquals(CsvFile.number(line, "MASE"), card.mase(), ROUNDING, type);
                assertEquals(CsvFile.number(line, "OWA"), card.owa(naive2), ROUNDING, type);
            }
        }
    }

    @Test
    void gaps_areWhereTheyShouldBe() {
        final TestSeries series =
                new TestSeries("a", "daily", 7, new double[] {1, 2, 3, 4, 5}, new double[] {6});
        final double[] gone = {1, Double.NaN, 3, Double.NaN, 5};
        assertArrayEquals(gone, series.withGaps(2).train());
        assertArrayEquals(series.train(), series.withGaps(6).train());
    }

    private static Scorecard card(
            final ForecastMethod method, final List<TestSeries> series, final String type) {
        final Scorecard card = new Scorecard();
        for (final TestSeries one : series) {
            if (one.type().equals(type)) {
                final MethodForecast forecast =
                        method.forecast(one.train(), one.period(), one.test().length);
                card.add(one, new Trial(forecast, "", 1), forecast);
            }
        }
        return card;
    }
}
